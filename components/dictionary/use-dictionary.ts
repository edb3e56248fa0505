'use client';
import { useMemo, useSyncExternalStore } from 'react';
import {
  createDictionaryClient,
  type DictionaryClient,
  type DictionaryPaths,
  type DictionaryState,
} from '@/lib/worker/dictionary-client';

let client: DictionaryClient | undefined;

/** One for the page, made in the browser when something is asked first. */
const clientOf = (paths: DictionaryPaths): DictionaryClient => (client ??= createDictionaryClient(paths));

const NOT_BEGUN: DictionaryState = { status: 'idle' };

/** The dictionary's door, and how much of it is on this device. */
export function useDictionary(paths: DictionaryPaths) {
  const state = useSyncExternalStore(
    (listener) => clientOf(paths).subscribe(listener),
    () => clientOf(paths).getState(),
    () => NOT_BEGUN,
  );
  const door = useMemo(
    () => ({
      search: (query: string, signal: AbortSignal) => clientOf(paths).search(query, signal),
      page: (word: string, signal: AbortSignal) => clientOf(paths).page(word, signal),
      loadAll: () => clientOf(paths).loadAll(),
    }),
    [paths],
  );
  return { ...door, state };
}
