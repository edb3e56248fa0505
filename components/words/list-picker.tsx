'use client';
import { useState } from 'react';
import { listStore } from '@/lib/storage/lists';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { inList, notInList } from '@/lib/vocabulary/operations';
import type { WordKey } from '@/lib/vocabulary/word';
import { recentLists } from '@/lib/vocabulary/word-lists';
import { ListChoices } from './list-choices';
import type { SaveLabels } from './save-buttons';

/** Puts a word that has just been saved into lists of hers, the one she used last first. Loaded when it is asked for. */
export function ListPicker({ wordId, labels }: { wordId: WordKey; labels: SaveLabels }) {
  const lists = useStore(listStore);
  const words = useStore(wordStore);
  // The order of the moment it was opened: a list that is chosen does not jump to the top under her thumb.
  const [order] = useState(() => recentLists(listStore.get(), Object.values(wordStore.get())).map(([id]) => id));
  const ids = [
    ...order.filter((id) => Object.hasOwn(lists, id)),
    ...Object.keys(lists).filter((id) => !order.includes(id)),
  ];
  const word = Object.hasOwn(words, wordId) ? words[wordId] : undefined;
  return (
    <ListChoices
      lists={ids.flatMap((id) => (lists[id] === undefined ? [] : [[id, lists[id]] as const]))}
      isIn={(id) => word?.lists?.includes(id) === true}
      onChange={(id, wanted) => {
        const at = new Date().toISOString();
        wordStore.change([wordId], (wanted ? inList : notInList)(id, at));
      }}
      labels={labels}
    />
  );
}
