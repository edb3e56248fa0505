'use client';
import { useDeferredValue, useMemo } from 'react';
import type { WordLists } from '@/lib/vocabulary/lists';
import { filterWords, type Selection, sortWords } from '@/lib/vocabulary/order';
import type { SavedWord, Vocabulary } from '@/lib/vocabulary/word';
import { type ListChoice, type ListRef, listChoices } from '@/lib/vocabulary/word-lists';

export interface Shown {
  /** Every saved word. */
  readonly all: readonly SavedWord[];
  readonly choices: readonly ListChoice[];
  /** The list asked for; 'all' where there is no such list. */
  readonly list: ListRef | 'all';
  /** Those that the selection asks for, in its order. */
  readonly shown: readonly SavedWord[];
}

/**
 * The words to show. With thousands of them sorting and searching takes longer than a frame, so it is done after what she typed
 * or changed is seen; a search begins anew with each letter.
 * @param titles of the reports by slug
 */
export function useShown(
  words: Vocabulary,
  lists: WordLists,
  titles: Readonly<Record<string, string>>,
  { order, status, list: asked, query }: Selection,
): Shown {
  const settled = useDeferredValue(words);
  const searched = useDeferredValue(query);
  const all = useMemo(() => Object.values(settled), [settled]);
  const choices = useMemo(() => listChoices(all, lists, titles), [all, lists, titles]);
  const list = choices.some(({ ref }) => ref === asked) ? asked : 'all';
  const sorted = useMemo(() => sortWords(all, order), [all, order]);
  const shown = useMemo(() => filterWords(sorted, { status, list, query: searched }), [sorted, status, list, searched]);
  return { all, choices, list, shown };
}
