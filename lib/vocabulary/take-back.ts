import type { Example, SavedWord } from './word';

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
