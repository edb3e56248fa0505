import type { Undo } from '@/components/ui/undo-toast';
import { listStore } from '@/lib/storage/lists';
import { wordStore } from '@/lib/storage/words';
import { type ListId, removeList } from '@/lib/vocabulary/lists';
import { takeBack } from '@/lib/vocabulary/take-back';
import { keyOf, type SavedWord, type WordKey } from '@/lib/vocabulary/word';

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

/** The words stay, and so does what says that they were in it: put back, the list has them again. */
export function deleteList(id: ListId): Undo {
  const list = listStore.get()[id];
  listStore.update((lists) => removeList(lists, id));
  return () => {
    if (list !== undefined) listStore.update((lists) => ({ ...lists, [id]: list }));
  };
}
