'use client';
import { useCallback, useEffect, useState } from 'react';

/** What the board says in passing. */
export interface Notice {
  readonly text: string;
  /** Offers to take back what was done. */
  readonly undo: boolean;
}

const SHOWN_MS = 5000;
const UNDO_MS = 20_000;

/** One line that says what has just happened, for a while. */
export function useNotice(): readonly [Notice | null, (text: string | null, undo?: boolean) => void] {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    if (notice === null) return;
    const timer = window.setTimeout(() => setNotice(null), notice.undo ? UNDO_MS : SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [notice]);
  const say = useCallback((text: string | null, undo = false) => setNotice(text === null ? null : { text, undo }), []);
  return [notice, say];
}
