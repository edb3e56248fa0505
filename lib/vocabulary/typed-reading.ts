import { hanCount } from '../chinese/script';
import type { Reading } from '../chinese/types';
import { isPinyin, readSyllables, readWritten, toneErrors } from '../dictionary/written-reading';
import { LONGEST_WORD } from './word';

/** Why typed pinyin is no reading of a word: no pinyin at all; another count of syllables than characters; no tones. */
export type ReadingProblem = 'unreadable' | 'count' | 'tones';

/** UTF-16 units: the longest word in tones, marks and spaces. What is longer was pasted by mistake. */
const LONGEST = 10 * LONGEST_WORD;

/**
 * Pinyin as a learner types it (marks, numbers or zhuyin, with or without spaces) as a reading of `characters`: one syllable
 * for each Chinese character. A tone left out is the neutral one where others are said; in zhuyin it is the first.
 * @param known readings of the word in the dictionary, best first: where pinyin comes without tones, or can be parted in more
 * than one way, the one that fits
 */
export function readTyped(text: string, characters: string, known: readonly Reading[] = []): Reading | ReadingProblem {
  const written = text.length > LONGEST ? null : readWritten(text);
  if (written === null) return 'unreadable';
  const fitting = known.find((reading) => toneErrors(written, reading) === 0);
  if (fitting !== undefined) return fitting;
  const count = hanCount(characters);
  return isPinyin(text, count) ? (readSyllables(written, count) ?? 'tones') : 'count';
}
