'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Client } from '@/lib/worker/client';
import type { Progress } from '@/lib/worker/protocol';

/** The dictionary's way into the worker. */
export type Glosses =
  | { readonly status: 'loading'; readonly progress: Progress | null }
  | { readonly status: 'ready' }
  | { readonly status: 'failed'; readonly retry: () => void };

/**
 * Fetches the meanings once the text can be read.
 * @param onReady parts analysed before have no glosses: they are made anew
 */
export function useGlosses(client: Client, wanted: boolean, onReady: () => void): Glosses {
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setState('loading');
    setAttempt((n) => n + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    client
      .request('loadGlosses', null, { onProgress: (now) => !gone && setProgress(now) })
      .then(() => {
        if (gone) return;
        setState('ready');
        onReady();
      })
      .catch(() => !gone && setState('failed'));
    return () => {
      gone = true;
    };
  }, [client, wanted, attempt, onReady]);
  if (state === 'failed') return { status: 'failed', retry };
  return state === 'ready' ? { status: 'ready' } : { status: 'loading', progress };
}
