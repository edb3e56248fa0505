'use client';
import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { SearchInput } from '@/components/ui/search-input';
import { useFetched } from '@/components/ui/use-fetched';
import { type LibraryLine, type PackedLibrary, unpackLibrary } from '@/lib/dictionary/library-index';
import { searchLibrary } from '@/lib/dictionary/search-library';
import type messages from '@/messages/en.json';
import './find-reports.css';

/** What the search needs of the page. */
export interface Finder {
  /** Address of the library's index. */
  readonly index: string;
  readonly labels: typeof messages.FindReports;
}

interface FindReportsProps {
  readonly finder: Finder;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What stands here while nothing is searched for. */
  readonly start: ReactNode;
  readonly children: (found: readonly LibraryLine[]) => ReactNode;
}

/** Longer than any title; what is pasted beyond it is cut off. */
const LONGEST = 100;
/** More are shown on request. */
const AT_ONCE = 30;

/** A field that finds reports of a large library. Its index is fetched when somebody is about to search. */
export function FindReports({ finder: { index, labels }, query, onQuery, start, children }: FindReportsProps) {
  const id = useId();
  const [near, setNear] = useState(false);
  const asked = query.trim() !== '';
  const [packed, retry] = useFetched<PackedLibrary>(index, near || asked);
  const lines = useMemo(() => (packed.value === null ? null : unpackLibrary(packed.value)), [packed.value]);
  const settled = useDeferredValue(query);
  const found = useMemo(() => (lines === null ? null : searchLibrary(lines, settled)), [lines, settled]);
  return (
    <>
      <search className="find-reports">
        <form className="field" onSubmit={(event) => event.preventDefault()}>
          <label htmlFor={id}>{labels.field}</label>
          <SearchInput
            id={id}
            maxLength={LONGEST}
            value={query}
            onFocus={() => setNear(true)}
            onChange={({ target }) => onQuery(target.value)}
          />
        </form>
      </search>
      <p role="status" className="found-count">
        {asked && packed.status === 'loading' && labels.loading}
        {asked && packed.status === 'failed' && labels.failed}
        {asked && found !== null && (found.length === 0 ? labels.none : `${labels.found} ${found.length}`)}
      </p>
      {asked && packed.status === 'failed' && (
        <p>
          <button type="button" onClick={retry}>
            {labels.retry}
          </button>
        </p>
      )}
      {asked ? found !== null && <Some key={settled} found={found} more={labels.more} show={children} /> : start}
    </>
  );
}

interface SomeProps {
  readonly found: readonly LibraryLine[];
  readonly more: string;
  readonly show: FindReportsProps['children'];
}

function Some({ found, more, show }: SomeProps) {
  const [count, setCount] = useState(AT_ONCE);
  return (
    <>
      {show(found.slice(0, count))}
      {count < found.length && (
        <p>
          <button type="button" onClick={() => setCount(count + AT_ONCE)}>
            {more}
          </button>
        </p>
      )}
    </>
  );
}
