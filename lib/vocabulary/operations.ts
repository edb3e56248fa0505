import { type Example, keyOf, type SavedWord, type Status, type Vocabulary, type WordKey } from './word';

// Pure changes of the whole vocabulary. Applied twice they change nothing more, so that two tabs can't double a word;
// `hasOwn` throughout, since a learner may save the word "constructor".

/** Adds a word; one that is there keeps its status and gets the new sentence. */
export function saveWord(words: Vocabulary, word: SavedWord): Vocabulary {
  const key = keyOf(word);
  const known = Object.hasOwn(words, key) ? words[key] : undefined;
  const next = known ? { ...known, examples: addExamples(known.examples, word.examples) } : word;
  return { ...words, [key]: next };
}

const sameExample = (a: Example, b: Example): boolean =>
  a.slug === b.slug && a.sentence === b.sentence && a.zh === b.zh;

const addExamples = (old: readonly Example[], more: readonly Example[]): Example[] => [
  ...old,
  ...more.filter((example) => !old.some((there) => sameExample(there, example))),
];

/** Puts words back exactly as they were: the undo of a deletion. A word saved again since then stays as it is. */
export const restoreWords = (words: Vocabulary, removed: readonly SavedWord[]): Vocabulary => ({
  ...Object.fromEntries(removed.map((word) => [keyOf(word), word])),
  ...words,
});

export const removeWords = (words: Vocabulary, keys: readonly WordKey[]): Vocabulary =>
  Object.fromEntries(Object.entries(words).filter(([key]) => !keys.includes(key)));

export function setStatus(words: Vocabulary, key: WordKey, status: Status): Vocabulary {
  const word = Object.hasOwn(words, key) ? words[key] : undefined;
  return word === undefined || word.status === status ? words : { ...words, [key]: { ...word, status } };
}
