'use client';
import { type ReactNode, useState } from 'react';
import type { LibraryLine } from '@/lib/dictionary/library-index';
import { type Finder, FindReports } from './find-reports';

interface PickReportsProps<T> {
  /** All reports, or the newest of a large library. */
  readonly first: readonly T[];
  readonly finder: Finder | null;
  readonly children: (reports: readonly (T | LibraryLine)[]) => ReactNode;
}

/** Reports to choose from: all of a small library; of a large one the newest, and what is searched for. */
export function PickReports<T>({ first, finder, children }: PickReportsProps<T>) {
  const [query, setQuery] = useState('');
  if (finder === null) return children(first);
  return (
    <FindReports finder={finder} query={query} onQuery={setQuery} start={children(first)}>
      {children}
    </FindReports>
  );
}
