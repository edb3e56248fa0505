'use client';
import { useEffect, useMemo, useRef } from 'react';

/** A page settles within this time; after it, it is the reader's own to scroll. */
const SETTLING_MS = 3000;
const READERS_OWN = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** The sentence that the page was taken to, until the reader does something herself or the page has settled. */
export interface Taken {
  readonly to: (id: string | null) => void;
  readonly at: () => string | null;
}

/** Remembers where the page was taken to. */
export function useTaken(): Taken {
  const taken = useRef<{ readonly id: string; readonly until: number } | null>(null);
  useEffect(() => {
    const end = () => {
      taken.current = null;
    };
    for (const event of READERS_OWN) window.addEventListener(event, end, { passive: true });
    return () => {
      for (const event of READERS_OWN) window.removeEventListener(event, end);
    };
  }, []);
  return useMemo(
    () => ({
      to: (id) => {
        taken.current = id === null ? null : { id, until: performance.now() + SETTLING_MS };
      },
      at: () => (taken.current !== null && performance.now() < taken.current.until ? taken.current.id : null),
    }),
    [],
  );
}
