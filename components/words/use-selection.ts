'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ORDERS, type Selection } from '@/lib/vocabulary/order';
import { STATUSES } from '@/lib/vocabulary/word';

/** How long the search rests before the address follows it: browsers refuse more than 100 changes in 30 seconds. */
const REST_MS = 300;

const oneOf = <T extends string, U>(values: readonly T[], value: string | null, otherwise: U): T | U =>
  values.find((known) => known === value) ?? otherwise;

function read(): Selection {
  const asked = new URLSearchParams(window.location.search);
  return {
    order: oneOf(ORDERS, asked.get('order'), 'newest'),
    status: oneOf(STATUSES, asked.get('status'), 'all'),
    list: asked.get('list') ?? 'all',
    query: asked.get('q') ?? '',
  };
}

function addressOf({ order, status, list, query }: Selection): string {
  const asked = new URLSearchParams();
  if (list !== 'all') asked.set('list', list);
  if (status !== 'all') asked.set('status', status);
  if (order !== 'newest') asked.set('order', order);
  if (query.trim() !== '') asked.set('q', query.trim());
  const written = String(asked); // `size` is younger than some of the browsers that are served (docs/browsers.md)
  return `${window.location.pathname}${written === '' ? '' : `?${written}`}`;
}

/**
 * Which words are shown, as the address says: back and reload show the same. A list is a place of its own, so going to one is a step
 * that Back undoes; the rest is none. The framework's part of the history's state is carried along (dictionary/address.ts).
 * @returns null in the static page, which is the same for every address
 */
export function useSelection(): readonly [Selection | null, (part: Partial<Selection>) => void] {
  const [selection, setSelection] = useState<Selection | null>(null);
  const present = useRef<Selection | null>(null);
  const resting = useRef<number | undefined>(undefined);

  useEffect(() => {
    const travel = () => {
      window.clearTimeout(resting.current);
      present.current = read();
      setSelection(present.current);
    };
    travel();
    window.addEventListener('popstate', travel);
    return () => {
      window.clearTimeout(resting.current);
      window.removeEventListener('popstate', travel);
    };
  }, []);

  const change = useCallback((part: Partial<Selection>) => {
    const before = present.current ?? read();
    const next = { ...before, ...part };
    present.current = next;
    setSelection(next);
    window.clearTimeout(resting.current);
    if (next.list !== before.list) window.history.pushState(window.history.state, '', addressOf(next));
    else
      resting.current = window.setTimeout(
        () => window.history.replaceState(window.history.state, '', addressOf(next)),
        REST_MS,
      );
  }, []);
  return [selection, change];
}
