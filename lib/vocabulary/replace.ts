import { removeWords } from './operations';
import type { SavedWord, Vocabulary, WordKey } from './word';

/** Sets each word exactly so; null takes it away. */
export function replaceWords(words: Vocabulary, changes: Readonly<Record<WordKey, SavedWord | null>>): Vocabulary {
  const all = Object.entries(changes);
  const gone = all.flatMap(([key, word]) => (word === null ? [key] : []));
  const set = all.flatMap(([key, word]) => (word === null ? [] : [[key, word] as const]));
  const left = removeWords(words, gone);
  return set.length === 0 ? left : { ...left, ...Object.fromEntries(set) };
}
