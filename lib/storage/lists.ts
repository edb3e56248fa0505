import { findList, type ListId, makeList, type WordLists, wordListSchema } from '../vocabulary/lists';
import { type Format, recordOf } from './decode';
import { LISTS_KEY } from './keys';
import { newId } from './new-id';
import { createStore } from './store';

export const listsFormat: Format<WordLists> = { schema: recordOf(wordListSchema), initial: {}, migrations: [] };

/** The learner's own lists, by id. Which words belong to one stands with the words. */
export const listStore = createStore(LISTS_KEY, listsFormat);

/** The list with this name, made if there is none. @returns its id; undefined for an empty name */
export function ensureList(name: string): ListId | undefined {
  const [id, at] = [newId(), new Date().toISOString()];
  listStore.update((lists) => makeList(lists, id, name, at));
  return findList(listStore.get(), name);
}
