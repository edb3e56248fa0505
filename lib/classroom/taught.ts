import type { ReportWord } from '../dictionary/report-data';
import { type WordKey, wordKey } from '../vocabulary/word';

// A lesson names its words by their characters, and by characters and reading only where the text reads them in two ways: half of
// the bytes of its link would be readings otherwise.

type Word = Pick<ReportWord, 'surface' | 'reading'>;

const keyOf = ({ surface, reading }: Word): string => wordKey(surface, reading);
const charactersOf = (key: string): string => key.slice(0, key.indexOf('|'));

/**
 * How a lesson names a word.
 * @param among all words of the text
 */
export const lessonWord = (word: Word, among: readonly Word[]): string => lessonName(keyOf(word), among);

/** The same, of a word's key. */
export function lessonName(key: WordKey, among: readonly Word[]): string {
  const characters = charactersOf(key);
  const readings = new Set(among.map(keyOf).filter((other) => charactersOf(other) === characters));
  return readings.size > 1 ? key : characters;
}

/** @returns whether a word is one of those that a lesson names */
export function teacherOf(words: readonly string[]): (word: Word) => boolean {
  const named = new Set(words);
  return (word) => {
    const key = keyOf(word);
    return named.has(key) || named.has(charactersOf(key));
  };
}

/** The words that a lesson names, as the text has them: each once, in the lesson's order. Those that the text lacks are left out. */
export function taughtWords<W extends Word>(words: readonly string[], among: readonly W[]): W[] {
  return words.flatMap((name) => among.find(teacherOf([name])) ?? []);
}
