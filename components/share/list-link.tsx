'use client';
import { useEffect, useState } from 'react';
import { lazily } from '@/components/ui/lazily';
import type { OfferUndo } from '@/components/ui/undo-toast';
import { parseFragment } from '@/lib/classroom/fragment';
import type { ReadList } from '@/lib/classroom/word-list';
import type { ListId } from '@/lib/vocabulary/lists';

const ReceivedList = lazily(() => import('./received-list').then(({ ReceivedList }) => ReceivedList));

interface ListLinkProps {
  readonly offerUndo: OfferUndo;
  /** Shows a list. */
  readonly onKept: (list: ListId) => void;
}

/** A list of words in the page's address, when the page is opened or such a link is followed in it. */
export function ListLink({ offerUndo, onKept }: ListLinkProps) {
  const [read, setRead] = useState<ReadList | null>(null);
  useEffect(() => {
    const open = async () => {
      const { list } = parseFragment(window.location.hash).packed;
      if (list === undefined) return;
      const { unpackList } = await import('@/lib/classroom/word-list');
      setRead(unpackList(list));
    };
    void open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
  if (read === null) return null;
  const close = (kept: ListId | null) => {
    setRead(null);
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, '', pathname + search);
    if (kept !== null) onKept(kept);
  };
  return <ReceivedList read={read} offerUndo={offerUndo} onClose={close} />;
}
