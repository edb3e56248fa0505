'use client';
import { type ReactNode, useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { type Finder, FindReports } from './find-reports';
import { ReportRows } from './report-rows';

interface LibrarySearchProps {
  readonly finder: Finder;
  readonly locale: Locale;
  /** What the page shows while nothing is searched for. */
  readonly children: ReactNode;
}

/** The search of a large library. The address says what is searched for, so that the way back from a report leads to it. */
export function LibrarySearch({ finder, locale, children }: LibrarySearchProps) {
  const [query, setQuery] = useState('');
  useEffect(() => setQuery(new URLSearchParams(window.location.search).get('q') ?? ''), []);
  const ask = (next: string) => {
    setQuery(next);
    const address = next.trim() === '' ? window.location.pathname : `?${new URLSearchParams({ q: next })}`;
    window.history.replaceState(window.history.state, '', address);
  };
  return (
    <FindReports finder={finder} query={query} onQuery={ask} start={children}>
      {(found) => <ReportRows reports={found} locale={locale} />}
    </FindReports>
  );
}
