'use client';
import { useDeferredValue, useMemo } from 'react';
import { filterWords, type Selection, sortWords } from '@/lib/vocabulary/order';
import type { SavedWord, Vocabulary } from '@/lib/vocabulary/word';

export interface Shown {
  /** Every saved word. */
  readonly all: readonly SavedWord[];
  /** Those that the selection asks for, in its order. */
  readonly shown: readonly SavedWord[];
}

/**
 * The words to show. With thousands of them sorting and searching takes longer than a frame, so it is done after what she typed
 * or changed is seen; a search begins anew with each letter.
 */
export function useShown(words: Vocabulary, { order, status, list, query }: Selection): Shown {
  const settled = useDeferredValue(words);
  const searched = useDeferredValue(query);
  const all = useMemo(() => Object.values(settled), [settled]);
  const sorted = useMemo(() => sortWords(all, order), [all, order]);
  const shown = useMemo(() => filterWords(sorted, { status, list, query: searched }), [sorted, status, list, searched]);
  return { all, shown };
}
