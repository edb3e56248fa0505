import type { SavedWord, Vocabulary, WordKey } from '../vocabulary/word';

export interface Candidate<T> {
  readonly key: WordKey;
  readonly word: SavedWord;
  readonly found: T;
}

const isBefore = (a: Candidate<unknown>, b: Candidate<unknown>): boolean =>
  a.word.savedAt < b.word.savedAt || (a.word.savedAt === b.word.savedAt && a.key < b.key);

/**
 * The first `count` words by the time they were saved, among those that `find` gives something for, and how many these are in all.
 * Keeps only as many as are wanted: sorting ten thousand for the ten of today takes longer than all the rest.
 */
export function oldestWords<T>(
  words: Vocabulary,
  count: number,
  find: (key: WordKey, word: SavedWord) => T | null,
): { readonly first: readonly Candidate<T>[]; readonly count: number } {
  const first: Candidate<T>[] = [];
  let all = 0;
  for (const key of Object.keys(words)) {
    const word = words[key];
    const found = word === undefined ? null : find(key, word);
    if (word === undefined || found === null) continue;
    all++;
    const candidate = { key, word, found };
    const last = first.at(-1);
    if (first.length >= count && (last === undefined || !isBefore(candidate, last))) continue;
    first.splice(placeOf(first, candidate), 0, candidate);
    if (first.length > count) first.pop();
  }
  return { first, count: all };
}

function placeOf(sorted: readonly Candidate<unknown>[], candidate: Candidate<unknown>): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && isBefore(there, candidate)) low = middle + 1;
    else high = middle;
  }
  return low;
}
