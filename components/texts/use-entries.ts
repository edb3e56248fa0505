'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fetched } from '@/components/ui/use-fetched';
import { partsOf } from '@/lib/dictionary/parts';
import type { ReportEntries, ReportWord } from '@/lib/dictionary/report-data';
import type { Client } from '@/lib/worker/client';

/** The dictionary's entries of words asked for, and of the words inside them. */
export function useEntries(
  client: Client,
  ready: boolean,
): readonly [Fetched<ReportEntries>, (word: ReportWord) => void] {
  const [entries, setEntries] = useState<Fetched<ReportEntries>>({ status: 'loading', value: null });
  const [asked, setAsked] = useState<string | null>(null);
  const known = useRef<ReportEntries>({});
  useEffect(() => {
    if (asked === null || !ready) return;
    let gone = false;
    client
      .request('lookUp', { words: [asked, ...partsOf(asked)] })
      .then((found) => {
        const there = Object.entries(found).filter(([, list]) => list.length > 0);
        known.current = { ...known.current, ...Object.fromEntries(there) };
        if (!gone) setEntries({ status: 'ready', value: known.current });
      })
      .catch(() => !gone && setEntries({ status: 'failed', value: null }));
    return () => {
      gone = true;
    };
  }, [client, asked, ready]);
  const want = useCallback((word: ReportWord) => setAsked(word.headword ?? word.surface), []);
  return [entries, want];
}
