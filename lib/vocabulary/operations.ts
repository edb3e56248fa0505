import { type Example, keyOf, type SavedWord, type Status, type Vocabulary, type WordKey } from './word';

// Pure changes of the whole vocabulary. Applied twice they change nothing more, so that two tabs can't double a word;
// `hasOwn` throughout, since a learner may save the word "constructor". What changes nothing gives back the same object.

/** The word under a key, if it is saved. */
export const wordAt = (words: Vocabulary, key: WordKey): SavedWord | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

/** Adds a word; one that is there keeps its status and gets the new sentence. */
export function saveWord(words: Vocabulary, word: SavedWord): Vocabulary {
  const key = keyOf(word);
  const known = wordAt(words, key);
  if (known === undefined) return { ...words, [key]: word };
  const examples = joinExamples(known.examples, word.examples);
  return examples === known.examples ? words : { ...words, [key]: { ...known, examples } };
}

export const sameExample = (a: Example, b: Example): boolean =>
  a.slug === b.slug && a.sentence === b.sentence && a.zh === b.zh;

/** The old sentences, and behind them those that are new, each once; the same array when there is none. */
export function joinExamples(old: Example[], more: readonly Example[], same = sameExample): Example[] {
  const all = [...old];
  for (const example of more) if (!all.some((there) => same(there, example))) all.push(example);
  return all.length === old.length ? old : all;
}

/** Puts words back exactly as they were: the undo of a deletion. A word saved again since then stays as it is. */
export const restoreWords = (words: Vocabulary, removed: readonly SavedWord[]): Vocabulary => ({
  ...Object.fromEntries(removed.map((word) => [keyOf(word), word])),
  ...words,
});

export function removeWords(words: Vocabulary, keys: readonly WordKey[]): Vocabulary {
  const gone = new Set(keys.filter((key) => Object.hasOwn(words, key)));
  return gone.size === 0 ? words : Object.fromEntries(Object.entries(words).filter(([key]) => !gone.has(key)));
}

/** Changes those words that are there, in one step. `change` must leave characters and reading alone: they are its key. */
export function changeWords(
  words: Vocabulary,
  keys: readonly WordKey[],
  change: (word: SavedWord) => SavedWord,
): Vocabulary {
  const changed = keys.flatMap((key) => {
    const word = wordAt(words, key);
    const next = word === undefined ? undefined : change(word);
    return next === undefined || next === word ? [] : [[key, next] as const];
  });
  return changed.length === 0 ? words : { ...words, ...Object.fromEntries(changed) };
}

/** A change of one word, to give to `changeWords`; edit-word.ts has the others. @param at when she made it, ISO 8601 */
export const withStatus =
  (status: Status, at: string) =>
  (word: SavedWord): SavedWord =>
    word.status === status ? word : { ...word, status, changedAt: at };

/** @param at when she said so, ISO 8601 */
export const setStatus = (words: Vocabulary, key: WordKey, status: Status, at: string): Vocabulary =>
  changeWords(words, [key], withStatus(status, at));
