'use client';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { inList, notInList } from '@/lib/vocabulary/edit-word';
import type { WordKey } from '@/lib/vocabulary/word';
import { ListChoices } from './list-choices';
import type { SaveLabels } from './save-buttons';
import { useRecentLists } from './use-recent-lists';

/** Puts a word that has just been saved into lists of hers. Loaded when it is asked for. */
export function ListPicker({ wordId, labels }: { wordId: WordKey; labels: SaveLabels }) {
  const words = useStore(wordStore);
  const word = Object.hasOwn(words, wordId) ? words[wordId] : undefined;
  return (
    <ListChoices
      lists={useRecentLists()}
      isIn={(id) => word?.lists?.includes(id) === true}
      onChange={(id, wanted) => {
        const at = new Date().toISOString();
        wordStore.change([wordId], (wanted ? inList : notInList)(id, at));
      }}
      labels={labels}
    />
  );
}
