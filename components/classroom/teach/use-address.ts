'use client';
import { useCallback, useEffect, useState } from 'react';
import { readTextQuery, textQuery } from '@/lib/classroom/text-ref';
import { isOwnText } from '@/lib/vocabulary/word';

/** What the teacher's page shows, as its address says: the list, a new lesson of a report, or one that is kept. */
export type Wanted =
  | { readonly kind: 'none' }
  | { readonly kind: 'new'; readonly slug: string; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'saved'; readonly id: string };

/** `opened`: another number for each time that something is opened. `moved`: it was opened from this page. */
export type Address = Wanted & { readonly opened: number; readonly moved: boolean };

function read(): Wanted {
  const id = new URLSearchParams(window.location.search).get('lesson');
  if (id !== null) return { kind: 'saved', id };
  const ref = readTextQuery(window.location.search);
  return ref === null || isOwnText(ref.slug) ? { kind: 'none' } : { kind: 'new', ...ref };
}

const queryOf = (wanted: Wanted): string =>
  wanted.kind === 'none'
    ? ''
    : wanted.kind === 'new'
      ? textQuery(wanted)
      : `?${new URLSearchParams({ lesson: wanted.id })}`;

const pathOf = (wanted: Wanted): string => window.location.pathname + queryOf(wanted);

interface AddressState {
  readonly address: Address;
  readonly open: (wanted: Wanted) => void;
  /** The lesson that is open is kept now: the address names it, and a page loaded again goes on with it. */
  readonly keptAs: (id: string) => void;
}

/** What is shown, in step with the address: Back goes back to the list. */
export function useAddress(): AddressState {
  const [address, setAddress] = useState<Address>({ kind: 'none', opened: 0, moved: false });
  const show = useCallback(
    (wanted: Wanted, moved: boolean) => setAddress(({ opened }) => ({ ...wanted, opened: opened + 1, moved })),
    [],
  );
  useEffect(() => {
    show(read(), false);
    const back = () => show(read(), true);
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [show]);
  const open = useCallback(
    (wanted: Wanted) => {
      window.history.pushState(window.history.state, '', pathOf(wanted)); // the framework's part is carried along
      show(wanted, true);
      window.scrollTo({ top: 0, behavior: 'instant' });
    },
    [show],
  );
  const keptAs = useCallback((id: string) => {
    window.history.replaceState(window.history.state, '', pathOf({ kind: 'saved', id }));
  }, []);
  return { address, open, keptAs };
}
