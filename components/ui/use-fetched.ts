'use client';
import { startTransition, useCallback, useEffect, useState } from 'react';

/** A file of the report: not yet there, there, or not to be had. */
export type Fetched<T> =
  | { readonly status: 'loading' | 'failed'; readonly value: null }
  | { readonly status: 'ready'; readonly value: T };

/** A file that is what it holds. */
const asItIs = (file: unknown) => file as never;

const fetchFile = (path: string, signal?: AbortSignal): Promise<unknown> =>
  fetch(path, signal && { signal }).then((response) =>
    response.ok ? response.json() : Promise.reject(new Error(String(response.status))),
  );

/** Files that are on their way before anybody wants them. */
const early = new Map<string, Promise<unknown>>();

/** Begins to fetch a file that a `useFetched` will want. */
export function fetchEarly(path: string): void {
  const file = fetchFile(path);
  file.catch(() => early.delete(path)); // whoever wants it asks anew
  early.set(path, file);
}

/** A file that is on its way, once, or else anew. */
function takeFile(path: string, signal: AbortSignal): Promise<unknown> {
  const file = early.get(path);
  early.delete(path);
  return file?.catch(() => fetchFile(path, signal)) ?? fetchFile(path, signal);
}

/**
 * Fetches a file of our own build, once it is `wanted`. What it changes is drawn in slices: a file comes when it likes, and a tap must not
 * wait for it.
 * @param read makes of the file what is wanted, before anything is drawn with it; a function of a module
 * @returns what there is of it, and a way to try again
 */
export function useFetched<T, File = T>(
  path: string,
  wanted: boolean,
  read: (file: File) => T = asItIs,
): readonly [Fetched<T>, () => void] {
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
    takeFile(path, gone.signal)
      .then((file) => {
        if (gone.signal.aborted) return;
        const value = read(file as File);
        startTransition(() => setState({ status: 'ready', value }));
      })
      .catch(() => {
        if (!gone.signal.aborted) setState({ status: 'failed', value: null });
      });
    return () => gone.abort();
  }, [path, wanted, attempt]);
  return [state, retry];
}
