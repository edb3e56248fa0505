'use client';
import { useState } from 'react';
import { listStore } from '@/lib/storage/lists';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import type { ListId, WordList } from '@/lib/vocabulary/lists';
import { recentLists } from '@/lib/vocabulary/word-lists';

/**
 * Her lists, the last used first. The order is that of the moment she opened the choice: a list that she chooses does not jump to
 * the top under her thumb; one that she makes comes last, where she made it.
 */
export function useRecentLists(): readonly (readonly [ListId, WordList])[] {
  const lists = useStore(listStore);
  const [order] = useState(() => recentLists(listStore.get(), Object.values(wordStore.get())).map(([id]) => id));
  const ids = new Set([...order, ...Object.keys(lists)]);
  return [...ids].flatMap((id) => (lists[id] === undefined ? [] : [[id, lists[id]] as const]));
}
