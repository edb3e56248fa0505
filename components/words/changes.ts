import type { Undo } from '@/components/ui/undo-toast';
import { listStore } from '@/lib/storage/lists';
import { wordStore } from '@/lib/storage/words';
import { putIntoList, takeBack, takeOutOfList } from '@/lib/vocabulary/edit';
import type { ListId } from '@/lib/vocabulary/lists';
import { keyOf, type SavedWord, type WordKey } from '@/lib/vocabulary/word';
import { listNamed, newListId } from '@/lib/vocabulary/word-lists';

// Changes of what is kept, each with its way back.

const present = (keys: readonly WordKey[]): ReadonlyMap<WordKey, SavedWord> =>
  new Map(
    keys.flatMap((key) => {
      const word = wordStore.word(key);
      return word === undefined ? [] : [[key, word] as const];
    }),
  );

export function changeWords(keys: readonly WordKey[], change: (word: SavedWord) => SavedWord): Undo {
  const before = present(keys);
  wordStore.change(keys, change);
  const after = present(keys);
  return () =>
    wordStore.change([...before.keys()], (word) => {
      const key = keyOf(word);
      const old = before.get(key);
      const changed = after.get(key);
      return old === undefined || changed === undefined ? word : takeBack(word, old, changed);
    });
}

export function deleteWords(words: readonly SavedWord[]): Undo {
  wordStore.remove(words.map(keyOf));
  return () => wordStore.restore(words);
}

/** Saves new words. One that is there already stays as it is. */
export function addWords(words: readonly SavedWord[]): Undo {
  const added = words.filter((word) => wordStore.word(keyOf(word)) === undefined);
  wordStore.restore(added);
  return () => wordStore.remove(added.map(keyOf));
}

/** The id of the list with this name; it is made if there is none. */
export function makeList(name: string): ListId {
  const there = listNamed(listStore.get(), name);
  if (there !== null) return there;
  const now = new Date();
  const mark = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16)).join('');
  const id = newListId(now, mark);
  listStore.update((lists) => ({ ...lists, [id]: { name: name.trim(), createdAt: now.toISOString() } }));
  return id;
}

export const renameList = (id: ListId, name: string): void =>
  listStore.update((lists) => {
    const list = Object.hasOwn(lists, id) ? lists[id] : undefined;
    return list === undefined ? lists : { ...lists, [id]: { ...list, name: name.trim() } };
  });

/** The words stay. */
export function deleteList(id: ListId): Undo {
  const list = listStore.get()[id];
  const inside = Object.entries(wordStore.get()).flatMap(([key, word]) => (word.lists?.includes(id) ? [key] : []));
  const now = new Date();
  listStore.update(({ [id]: _, ...others }) => others);
  const restoreWords = changeWords(inside, (word) => takeOutOfList(word, id, now));
  return () => {
    if (list !== undefined) listStore.update((lists) => ({ ...lists, [id]: list }));
    restoreWords();
    wordStore.change(inside, (word) => putIntoList(word, id, now)); // also those that were put into other lists meanwhile
  };
}
