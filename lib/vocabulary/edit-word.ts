import { sameExample } from './operations';
import type { Example, SavedWord } from './word';

// Changes of one word, to give to `changeWords`: apart from the operations, since a page that only saves words needs none of them.
// `at`: when she made it, ISO 8601.

/** Her own gloss and note. An empty note takes the note away; an empty gloss stays empty. Spaces around them do not count. */
export const withText =
  (edit: { readonly gloss?: string; readonly note?: string }, at: string) =>
  (word: SavedWord): SavedWord => {
    const gloss = edit.gloss?.trim() ?? word.gloss;
    const note = edit.note?.trim() ?? word.note ?? '';
    if (gloss === word.gloss && note === (word.note ?? '')) return word;
    const { note: _, ...rest } = word;
    return { ...rest, gloss, ...(note === '' ? {} : { note }), changedAt: at };
  };

export const inList =
  (list: string, at: string) =>
  (word: SavedWord): SavedWord =>
    word.lists?.includes(list) ? word : { ...word, lists: [...(word.lists ?? []), list], changedAt: at };

export const notInList =
  (list: string, at: string) =>
  (word: SavedWord): SavedWord => {
    if (!word.lists?.includes(list)) return word;
    const { lists, ...rest } = word;
    const left = lists.filter((id) => id !== list);
    return { ...rest, ...(left.length === 0 ? {} : { lists: left }), changedAt: at };
  };

export const withoutExample =
  (example: Example, at: string) =>
  (word: SavedWord): SavedWord => {
    const left = word.examples.filter((there) => !sameExample(there, example));
    return left.length === word.examples.length ? word : { ...word, examples: left, changedAt: at };
  };
