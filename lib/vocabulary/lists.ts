import * as v from 'valibot';
import { withoutDirection } from '../chinese/direction-marks';
import { openObject } from './open-object';

/** A list that a learner made. Which words belong to it stands with the words. */
export const wordListSchema = openObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  /** ISO 8601. */
  createdAt: v.string(),
});

export type ListId = string;
export type WordList = Readonly<v.InferOutput<typeof wordListSchema>>;
export type WordLists = Readonly<Record<ListId, WordList>>;

/** A name as it is kept. */
export const listName = (name: string): string => withoutDirection(name).normalize('NFC').trim();

/** Names that differ in case, spaces or "_" alone are one list: Anki's tags have no spaces. */
export const foldName = (name: string): string =>
  withoutDirection(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();

/** The list with this name; undefined if there is none. */
export function findList(lists: WordLists, name: string): ListId | undefined {
  const wanted = foldName(name);
  return Object.keys(lists).find((id) => foldName(lists[id]?.name ?? '') === wanted);
}

/** Adds a list. An empty name, or one that another list has, changes nothing. @param at ISO 8601 */
export function makeList(lists: WordLists, id: ListId, name: string, at: string): WordLists {
  if (foldName(name) === '' || findList(lists, name) !== undefined || Object.hasOwn(lists, id)) return lists;
  return { ...lists, [id]: { name: listName(name), createdAt: at } };
}

/** Gives a list another name. An empty name, or one that another list has, changes nothing. */
export function renameList(lists: WordLists, id: ListId, name: string): WordLists {
  const list = Object.hasOwn(lists, id) ? lists[id] : undefined;
  const taken = findList(lists, name);
  if (list === undefined || foldName(name) === '' || (taken !== undefined && taken !== id)) return lists;
  const next = listName(name);
  return next === list.name ? lists : { ...lists, [id]: { ...list, name: next } };
}

/** Takes a list away. Its words stay, and keep its id until they are taken out of it: so it can be put back whole. */
export function removeList(lists: WordLists, id: ListId): WordLists {
  if (!Object.hasOwn(lists, id)) return lists;
  const { [id]: _, ...left } = lists;
  return left;
}
