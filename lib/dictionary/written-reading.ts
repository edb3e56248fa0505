import { toneOf } from '../chinese/pinyin';
import type { Reading, Syllable, Tone } from '../chinese/types';
import { type PinyinQuery, parsePinyin } from './pinyin-query';

// The syllables of Standard Chinese, toneless, v for ü, by initial (Xiandai Hanyu Cidian; the last line: without an initial).
const TABLE = `
b a o ai ei ao an en ang eng i ie iao ian in ing u
p a o ai ei ao ou an en ang eng i ie iao ian in ing u
m a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u
f a o ei ou an en ang eng u iao
d a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un
t a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un
n a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un v ve
l a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve
g a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
k a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
h a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang m ng
j i ia ie iao iu ian in iang ing iong u ue uan un
q i ia ie iao iu ian in iang ing iong u ue uan un
x i ia ie iao iu ian in iang ing iong u ue uan un
zh a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
ch a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang
sh a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang
r e i ao ou an en ang eng ong u ua uo ui uan un
z a e i ai ei ao ou an en ang eng ong u uo ui uan un
c a e i ai ao ou an en ang eng ong u uo ui uan un
s a e i ai ao ou an en ang eng ong u uo ui uan un
y a o e ao ou an ang i in ing ong u ue uan un
w a o ai ei an en ang eng u
- a o e ai ei ao ou an en ang eng er m n ng r
`;

const SYLLABLES: ReadonlySet<string> = new Set(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [initial = '', ...finals] = row.split(' ');
      return finals.map((final) => (initial === '-' ? final : initial + final));
    }),
);

const LONGEST_SYLLABLE = 6;

/** The tone that is said of the letters from `start` to `end`: 0 = none; null = two of them, so they are no one syllable. */
function toneWithin({ tones }: PinyinQuery, start: number, end: number): number | null {
  let said = 0;
  for (let at = start; at < end; at++) {
    const tone = tones[at] ?? 0;
    if (tone !== 0 && said !== 0) return null;
    said ||= tone;
  }
  return said;
}

/** Does a syllable end inside, for certain? */
const isBroken = ({ breaks }: PinyinQuery, start: number, end: number): boolean =>
  breaks.slice(start, end - 1).includes(true);

/** A reading that somebody wrote. `unsaid`: the tone of a syllable without one, where the reading says tones; null = it says none. */
export interface WrittenReading extends PinyinQuery {
  readonly unsaid: 1 | 5 | null;
}

/** Reads pinyin or zhuyin; null for what is neither. Pinyin leaves the neutral tone unmarked, zhuyin the first. */
export function readWritten(text: string): WrittenReading | null {
  const query = parsePinyin(text);
  return query === null ? null : withUnsaid(query, /[ㄅ-ㄩ]/.test(text));
}

export const withUnsaid = (query: PinyinQuery, isZhuyin: boolean): WrittenReading => ({
  ...query,
  unsaid: isZhuyin ? 1 : query.tones.some((tone) => tone !== 0) ? 5 : null,
});

/** A consonant alone is a syllable (嗯 ng) only where nothing is joined to it. */
const isApart = ({ breaks, letters }: PinyinQuery, start: number, end: number): boolean =>
  (start === 0 || breaks[start - 1] === true) && (end === letters.length || breaks[end - 1] === true);

const isSyllable = (query: PinyinQuery, start: number, end: number): boolean => {
  const letters = query.letters.slice(start, end);
  if (!SYLLABLES.has(letters) || (/^(?:[mn]|h?m|h?ng)$/.test(letters) && !isApart(query, start, end))) return false;
  return !isBroken(query, start, end) && toneWithin(query, start, end) !== null;
};

/** Orthography puts an apostrophe before a, o, e, so without one another way of parting is likelier: "fangan" is fan gan. */
const strangeness = ({ letters, breaks }: PinyinQuery, start: number): number =>
  start > 0 && !breaks[start - 1] && /[aoe]/.test(letters.charAt(start)) ? 1 : 0;

interface Way {
  readonly cost: number;
  /** Where its syllables end. */
  readonly ends: readonly number[];
}

/** The likeliest way of parting the letters into syllables, for each number of syllables. */
function waysOf(query: PinyinQuery, most: number): ReadonlyMap<number, Way> {
  const ways: Map<number, Way>[] = [new Map([[0, { cost: 0, ends: [] }]])];
  for (let end = 1; end <= query.letters.length; end++) {
    const here = new Map<number, Way>();
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
      if (!isSyllable(query, start, end)) continue;
      for (const [count, { cost, ends }] of ways[start] ?? []) {
        const total = cost + strangeness(query, start);
        if (count < most && total < (here.get(count + 1)?.cost ?? Number.POSITIVE_INFINITY))
          here.set(count + 1, { cost: total, ends: [...ends, end] });
      }
    }
    ways.push(here);
  }
  return ways.at(-1) ?? new Map();
}

/**
 * Parts a reading into `count` syllables: "xian" into 2 → xi an, into 1 → xian.
 * @returns null where it can't be parted so, or says no tones at all
 */
export function readSyllables(written: WrittenReading, count: number): Reading | null {
  const { letters, unsaid } = written;
  if (unsaid === null) return null;
  const ends = waysOf(written, count).get(count)?.ends;
  return (
    ends?.map((end, i): Syllable => {
      const start = ends[i - 1] ?? 0;
      return `${letters.slice(start, end)}${(toneWithin(written, start, end) || unsaid) as Tone}`;
    }) ?? null
  );
}

/** As `parsePinyin` writes the same: it can't tell nu'er from nü'er either. */
const asTyped = (reading: Reading): string =>
  reading
    .map((syllable) => syllable.slice(0, -1))
    .join('')
    .replace(/([jqxy])v/g, '$1u')
    .replace(/([ln])ue/g, '$1ve');

/** How many syllables of a reading have another tone than is written; null if other syllables are written. */
export function toneErrors(written: WrittenReading, reading: Reading): number | null {
  if (asTyped(reading) !== written.letters) return null;
  let start = 0;
  let errors = 0;
  for (const syllable of reading) {
    const end = start + syllable.length - 1;
    const said = toneWithin(written, start, end);
    if (said === null || isBroken(written, start, end)) return null;
    if (written.unsaid !== null && (said || written.unsaid) !== toneOf(syllable)) errors++;
    start = end;
  }
  return errors;
}

const LONGEST_PINYIN = 120;
const MOST_SYLLABLES = 20;

/** Is this pinyin or zhuyin, of so many syllables if that is known? English can be both: "men", "to" is not. */
export function isPinyin(text: string, count?: number): boolean {
  const query = text.length > LONGEST_PINYIN ? null : parsePinyin(text);
  if (query === null) return false;
  const ways = waysOf(query, count ?? MOST_SYLLABLES);
  return count === undefined ? ways.size > 0 : ways.has(count);
}
