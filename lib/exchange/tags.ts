import type { WordLists } from '../vocabulary/lists';
import { type SavedWord, STATUSES, type Status } from '../vocabulary/word';
import { wellFormed } from './cells';

// Tags of Anki: parted by spaces, and a tree where they have "::". Ours are under "duizhao", so that they stay out of the way of hers.

const ROOT = 'duizhao::';
const LIST = `${ROOT}list::`;
const TEXT = `${ROOT}text::`;

const toTag = (text: string): string =>
  wellFormed(text)
    .replace(/[\s\p{Cc}"]+/gu, '_')
    .replace(/::+/g, ':');

/** Names of the lists that a word is in, in their order; an id without a list is left out. */
export const listNames = ({ lists: ids = [] }: SavedWord, lists: WordLists): string[] =>
  ids.flatMap((id) => {
    const list = Object.hasOwn(lists, id) ? lists[id] : undefined;
    return list === undefined ? [] : [list.name];
  });

/** The tags of a word: its status, its lists and the texts it was met in. "duizhao::known", "duizhao::list::Chapter_1". */
export function tagsOf(word: SavedWord, lists: WordLists): string[] {
  const titles = new Set(word.examples.map(({ title }) => title.trim()).filter((title) => title !== ''));
  return [
    ROOT + word.status,
    ...listNames(word, lists).map((name) => LIST + toTag(name)),
    ...[...titles].map((title) => TEXT + toTag(title)),
  ];
}

/** "_" stands for a space; but no name begins or ends with one, so there it was written: "__proto__". */
const nameOf = (tag: string): string => (/^_|_$/.test(tag) ? tag : tag.replaceAll('_', ' '));

/** What `tagsOf` wrote; other tags say nothing here. Where a name had spaces it has them again. */
export function readTags(tags: string): { readonly status?: Status; readonly lists: readonly string[] } {
  const all = tags.split(/\s+/);
  const status = STATUSES.find((name) => all.includes(ROOT + name));
  const lists = all
    .filter((tag) => tag.startsWith(LIST))
    .map((tag) => nameOf(tag.slice(LIST.length)))
    .filter((name) => name !== '');
  return { lists, ...(status && { status }) };
}
