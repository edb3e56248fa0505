'use client';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { readTextQuery, type TextRef, textQuery } from '@/lib/classroom/text-ref';
import {
  nextSet,
  readWorksheetQuery,
  type StoredWorksheet,
  usualPaper,
  type Worksheet,
  withDevice,
  writeWorksheetQuery,
} from '@/lib/classroom/worksheet';
import { printStore } from '@/lib/storage/print';
import { settingsStore } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import type { ListRef } from '@/lib/vocabulary/word-lists';

/** What is printed: a text, a list of words ('all' = every saved word), or nothing chosen yet. */
export interface Source {
  readonly ref: TextRef | null;
  readonly list: ListRef | 'all' | null;
}

interface Address extends Source {
  readonly set: number;
  /** What the address asks for; null: as this device last had it. */
  readonly asked: StoredWorksheet | null;
}

export interface WorksheetState {
  readonly source: Source;
  readonly worksheet: Worksheet;
  readonly set: number;
  readonly change: (part: Partial<Worksheet>) => void;
  readonly changeRange: (from: number | null, to: number | null) => void;
  readonly anotherSet: () => void;
}

function readAddress(): Address {
  const { search } = window.location;
  const { worksheet: asked, set } = readWorksheetQuery(search);
  return { ref: readTextQuery(search), list: new URLSearchParams(search).get('list'), asked, set };
}

function writeAddress({ ref, list, set }: Address, worksheet: Worksheet): void {
  const query = new URLSearchParams(ref === null ? { list: list ?? '' } : textQuery(ref));
  writeWorksheetQuery(query, worksheet, set);
  const next = `?${query}`;
  if (next !== window.location.search) window.history.replaceState(window.history.state, '', next);
}

/** The worksheet: what the address says, else what was last chosen here. The address is kept up, so that it can be sent. */
export function useWorksheet(): WorksheetState | null {
  const [address, setAddress] = useState<Address | null>(null);
  const stored = useStore(printStore);
  const { script, notation } = useStore(settingsStore);
  useEffect(() => setAddress(readAddress()), []);
  const asked = address?.asked ?? stored;
  const worksheet = useMemo(() => {
    const paper = typeof navigator === 'undefined' ? 'a4' : usualPaper(navigator.language);
    return withDevice(asked, { paper, script, notation });
  }, [asked, script, notation]);
  useEffect(() => {
    if (address !== null && (address.ref !== null || address.list !== null)) writeAddress(address, worksheet);
  }, [address, worksheet]);

  const change = useCallback(
    (part: Partial<Worksheet>) => {
      printStore.update(() => ({ ...asked, ...part })); // what the device decides is left to it
      setAddress((old) => old && { ...old, asked: null });
    },
    [asked],
  );
  const changeRange = useCallback((from: number | null, to: number | null) => {
    setAddress((old) => old && { ...old, ref: old.ref && { ...old.ref, from, to } });
  }, []);
  const anotherSet = useCallback(() => setAddress((old) => old && { ...old, set: nextSet(old.set) }), []);
  return useMemo(
    () => address && { source: address, worksheet, set: address.set, change, changeRange, anotherSet },
    [address, worksheet, change, changeRange, anotherSet],
  );
}
