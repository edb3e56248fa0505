'use client';
import { useCallback, useEffect, useState } from 'react';

/** A file of the report: not yet there, there, or not to be had. */
export type Fetched<T> =
  | { readonly status: 'loading' | 'failed'; readonly value: null }
  | { readonly status: 'ready'; readonly value: T };

/**
 * Fetches a file of our own build, once it is `wanted`.
 * @returns what there is of it, and a way to try again
 */
export function useFetched<T>(path: string, wanted: boolean): readonly [Fetched<T>, () => void] {
  const [state, setState] = useState<Fetched<T>>({ status: 'loading', value: null });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setState({ status: 'loading', value: null });
    setAttempt((n) => n + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to fetch again
  useEffect(() => {
    if (!wanted) return;
    const gone = new AbortController();
    fetch(path, { signal: gone.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then((value: T) => setState({ status: 'ready', value }))
      .catch(() => {
        if (!gone.signal.aborted) setState({ status: 'failed', value: null });
      });
    return () => gone.abort();
  }, [path, wanted, attempt]);
  return [state, retry];
}
