'use client';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '@/lib/worker/dictionary-client';

/** The last answer that came, and the question it belongs to; it stays until the next one is there. */
export interface Asked<T> {
  readonly key: string | null;
  readonly answer: Answer<T> | null;
  /** The question of `key` could not be answered. */
  readonly failed: boolean;
}

/**
 * Asks the dictionary, and again once it is whole if the answer came from a part of it. A question that is superseded is dropped.
 * @param key the question; null = none now
 * @returns the last answer, and a way to try again
 */
export function useAnswer<T>(
  key: string | null,
  ask: (key: string, signal: AbortSignal) => Promise<Answer<T>>,
  whole: boolean,
): readonly [Asked<T>, () => void] {
  const [asked, setAsked] = useState<Asked<T>>({ key: null, answer: null, failed: false });
  const [attempt, setAttempt] = useState(0);
  const last = useRef(asked);
  last.current = asked;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt and the whole dictionary are reasons to ask again
  useEffect(() => {
    if (key === null || (last.current.key === key && last.current.answer?.complete === true)) return;
    const gone = new AbortController();
    const settle = (answer: Answer<T> | null) => {
      if (!gone.signal.aborted) startTransition(() => setAsked({ key, answer, failed: answer === null }));
    };
    ask(key, gone.signal).then(settle, () => settle(null));
    return () => gone.abort();
  }, [key, ask, whole, attempt]);
  return [asked, useCallback(() => setAttempt((n) => n + 1), [])];
}
