import type { Reading, Syllable, Tone } from '../chinese/types';
import { type PinyinQuery, parsePinyin } from '../dictionary/pinyin-query';

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
export function toneWithin({ tones }: PinyinQuery, start: number, end: number): number | null {
  let said = 0;
  for (let at = start; at < end; at++) {
    const tone = tones[at] ?? 0;
    if (tone !== 0 && said !== 0) return null;
    said ||= tone;
  }
  return said;
}

/** Does a syllable end inside, for certain? */
export const isBroken = ({ breaks }: PinyinQuery, start: number, end: number): boolean =>
  breaks.slice(start, end - 1).includes(true);

export const isToned = ({ tones }: PinyinQuery): boolean => tones.some((tone) => tone !== 0);

const isSyllable = (query: PinyinQuery, start: number, end: number): boolean =>
  SYLLABLES.has(query.letters.slice(start, end)) &&
  !isBroken(query, start, end) &&
  toneWithin(query, start, end) !== null;

/**
 * Orthography puts an apostrophe before a, o, e, so without one another way of parting is likelier: "fangan" is fan gan. So it is with
 * syllables that are no more than a consonant.
 */
const strangeness = ({ letters, breaks }: PinyinQuery, start: number, end: number): number =>
  start > 0 && !breaks[start - 1] && /^(?:[aoe].*|[mnr]|ng)$/.test(letters.slice(start, end)) ? 1 : 0;

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
        const total = cost + strangeness(query, start, end);
        if (count < most && total < (here.get(count + 1)?.cost ?? Number.POSITIVE_INFINITY))
          here.set(count + 1, { cost: total, ends: [...ends, end] });
      }
    }
    ways.push(here);
  }
  return ways.at(-1) ?? new Map();
}

/**
 * Parts pinyin into `count` syllables: "xian" into 2 → xi an, into 1 → xian. A syllable without a tone is neutral where others have one.
 * @returns null where it can't be parted so, or says no tone at all
 */
export function readSyllables(query: PinyinQuery, count: number): Reading | null {
  const ends = isToned(query) ? waysOf(query, count).get(count)?.ends : undefined;
  return (
    ends?.map((end, i): Syllable => {
      const start = ends[i - 1] ?? 0;
      return `${query.letters.slice(start, end)}${(toneWithin(query, start, end) || 5) as Tone}`;
    }) ?? null
  );
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
