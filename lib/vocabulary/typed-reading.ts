import { isHan } from '../chinese/script';
import type { Reading, Syllable } from '../chinese/types';
import { type PinyinQuery, parsePinyin } from '../dictionary/pinyin-query';

/** Why typed pinyin is no reading of a word: no pinyin at all; another count of syllables than characters; no tones. */
export type ReadingProblem = 'unreadable' | 'count' | 'tones';

const SYLLABLE =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a|ai|an|ang|ao|e|ei|en|eng|o|ou|ong|i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|ua|uai|uan|uang|ue|ui|un|uo|v|ve|van|vn)|er|r)$/;

/** Of words without a vowel (嗯, 呣), which are one syllable: inside a word they would part háng in two. */
const WITHOUT_VOWEL = /^(?:m|n|ng|hm|hng)$/;

const LONGEST = 6; // zhuang

/**
 * Pinyin as a learner types it (marks, numbers or zhuyin, with or without spaces) as a reading of `characters`: one syllable
 * for each Chinese character. A tone left out is the neutral one where others are said; in zhuyin it is the first.
 * @param known readings of the word in the dictionary, best first: where pinyin comes without tones, or can be parted in more
 * than one way, the one that fits
 */
export function readTyped(text: string, characters: string, known: readonly Reading[] = []): Reading | ReadingProblem {
  const query = parsePinyin(text);
  if (query === null) return 'unreadable';
  const count = [...characters].filter(isHan).length;
  const ways = part(query, count);
  if (ways.length === 0) return 'count';
  const unsaid = /[ㄅ-ㄩ]/.test(text) ? 1 : query.tones.some((tone) => tone !== 0) ? 5 : null;
  const fitting = known.find((reading) => ways.some((way) => fits(way, reading, unsaid)));
  if (fitting !== undefined) return fitting;
  if (unsaid === null) return 'tones';
  return (ways.find(isOrthographic) ?? ways[0] ?? []).map(
    ({ letters, tone }) => `${letters}${tone || unsaid}` as Syllable,
  );
}

/** A syllable as typed; tone 0 = not said. */
interface Typed {
  readonly letters: string;
  readonly tone: number;
}

/** Inside a word an apostrophe stands before a, o and e (GB/T 16159—2012, 6.7): "fangan" is fan gan. */
const isOrthographic = (way: readonly Typed[]): boolean =>
  way.every(({ letters }, i) => i === 0 || !/^[aoe]/.test(letters));

/** More ways than this are never told apart by a reading. */
const MOST_WAYS = 64;

/** Every way to part the letters into so many syllables, longer first syllables first. */
function part(query: PinyinQuery, count: number): readonly (readonly Typed[])[] {
  const { letters } = query;
  const found = new Map<string, readonly (readonly Typed[])[]>();
  const from = (start: number, left: number): readonly (readonly Typed[])[] => {
    const rest = letters.length - start;
    if (left === 0) return rest === 0 ? [[]] : [];
    if (rest < left || rest > left * LONGEST) return [];
    const key = `${start} ${left}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const ways: (readonly Typed[])[] = [];
    for (let end = Math.min(letters.length, start + LONGEST); end > start && ways.length < MOST_WAYS; end--) {
      const syllable = syllableAt(query, start, end);
      if (syllable !== null) ways.push(...from(end, left - 1).map((others) => [syllable, ...others]));
    }
    found.set(key, ways);
    return ways;
  };
  return from(0, count);
}

function syllableAt({ letters, tones, breaks }: PinyinQuery, start: number, end: number): Typed | null {
  if (breaks.slice(start, end - 1).some(Boolean)) return null;
  const said = tones.slice(start, end).filter((tone) => tone !== 0);
  const text = letters.slice(start, end);
  const whole = text.length === letters.length;
  if (said.length > 1 || !(SYLLABLE.test(text) || (whole && WITHOUT_VOWEL.test(text)))) return null;
  return { letters: text, tone: said[0] ?? 0 };
}

/** The same letters, and the same tones where any is said. @param unsaid what a tone left out is; null = not known */
const fits = (way: readonly Typed[], reading: Reading, unsaid: number | null): boolean =>
  way.length === reading.length &&
  way.every(({ letters, tone }, i) => `${letters}${tone || (unsaid ?? reading[i]?.slice(-1))}` === reading[i]);
