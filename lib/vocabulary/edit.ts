import type { ListId } from './lists';
import type { Example, SavedWord, Status } from './word';

// Changes of one word. Each gives the very same word where there is nothing to change.

/** What a learner can change of a word. An empty note is none. */
export interface WordEdit {
  readonly gloss?: string;
  readonly note?: string;
  readonly status?: Status;
  readonly lists?: readonly ListId[];
}

export function editWord(word: SavedWord, edit: WordEdit, now: Date): SavedWord {
  const { note, lists, ...rest } = word;
  const next = { gloss: word.gloss, status: word.status, note: note ?? '', lists: lists ?? [], ...edit };
  const same =
    next.gloss === word.gloss &&
    next.status === word.status &&
    next.note === (note ?? '') &&
    sameValue(next.lists, lists ?? []);
  if (same) return word;
  return {
    ...rest,
    gloss: next.gloss,
    status: next.status,
    changedAt: now.toISOString(),
    ...(next.note === '' ? {} : { note: next.note }),
    ...(next.lists.length === 0 ? {} : { lists: [...next.lists] }),
  };
}

export const putIntoList = (word: SavedWord, list: ListId, now: Date): SavedWord =>
  editWord(word, { lists: [...new Set([...(word.lists ?? []), list])] }, now);

export const takeOutOfList = (word: SavedWord, list: ListId, now: Date): SavedWord =>
  editWord(word, { lists: (word.lists ?? []).filter((id) => id !== list) }, now);

export const removeExample = (word: SavedWord, example: Example): SavedWord => {
  const examples = word.examples.filter((other) => !sameValue(other, example));
  return examples.length === word.examples.length ? word : { ...word, examples };
};

/**
 * Takes a change back: what it changed is as it was `before`, unless it has been changed once more since; what has been
 * added since (a sentence from another tab) stays.
 */
export function takeBack(word: SavedWord, before: SavedWord, after: SavedWord): SavedWord {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof SavedWord)[];
  const undone: Record<string, unknown> = { ...word };
  for (const key of keys.filter((key) => !sameValue(before[key], after[key]))) {
    if (key === 'examples') undone.examples = withExamples(word.examples, before.examples);
    else if (!sameValue(word[key], after[key])) continue;
    else if (key in before) undone[key] = before[key];
    else delete undone[key];
  }
  return undone as SavedWord;
}

/** Those of `before` where they stood, then what came later. */
const withExamples = (now: readonly Example[], before: readonly Example[]): Example[] => [
  ...before,
  ...now.filter((example) => !before.some((old) => sameValue(old, example))),
];

/** Plain JSON with the same content. */
const sameValue = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
