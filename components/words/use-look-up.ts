'use client';
import { useEffect, useState } from 'react';
import type { Entry } from '@/lib/dictionary/entry';
import { sharedClient } from '@/lib/worker/client';
import type { DataFiles } from '@/lib/worker/data';

/** What the dictionary has for a word; null while it is not known (it is on its way, or there is no network). */
export interface LookedUp {
  readonly word: string;
  readonly entries: readonly Entry[] | null;
  readonly status: 'loading' | 'ready' | 'failed';
}

/** A word is looked up once the typing rests. */
const REST_MS = 250;

/** @param word '' = nothing to look up */
export function useLookUp(files: DataFiles, word: string): LookedUp {
  const [found, setFound] = useState<LookedUp>({ word: '', entries: null, status: 'loading' });
  useEffect(() => {
    if (word === '') return;
    const gone = new AbortController();
    const resting = window.setTimeout(() => {
      sharedClient(files)
        .request('lookUp', { words: [word] }, { signal: gone.signal })
        .then((entries) => setFound({ word, entries: entries[word] ?? [], status: 'ready' }))
        .catch(() => !gone.signal.aborted && setFound({ word, entries: null, status: 'failed' }));
    }, REST_MS);
    return () => {
      window.clearTimeout(resting);
      gone.abort();
    };
  }, [files, word]);
  return found.word === word ? found : { word, entries: null, status: 'loading' };
}
