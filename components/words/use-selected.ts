'use client';
import { useCallback, useMemo, useState } from 'react';
import { keyOf, type SavedWord, type WordKey } from '@/lib/vocabulary/word';

const NONE: ReadonlySet<WordKey> = new Set();

/** The words that she has selected. One that is no longer shown (another list, deleted) is not touched, so it counts as not selected. */
export function useSelected(shown: readonly SavedWord[]) {
  const [keys, setKeys] = useState<ReadonlySet<WordKey> | null>(null);
  const words = useMemo(
    () => (keys === null || keys.size === 0 ? [] : shown.filter((word) => keys.has(keyOf(word)))),
    [keys, shown],
  );
  const toggle = useCallback(
    (key: WordKey) =>
      setKeys((old) => {
        const next = new Set(old);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    [],
  );
  return {
    /** null: nothing is being selected. */
    keys,
    words,
    toggle,
    toggleMode: () => setKeys((old) => (old === null ? NONE : null)),
    setAll: (all: boolean) => setKeys(all ? new Set(shown.map(keyOf)) : NONE),
  };
}
