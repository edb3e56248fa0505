'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import type { OfferUndo } from '@/components/ui/undo-toast';
import { listStore } from '@/lib/storage/lists';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { inList, notInList } from '@/lib/vocabulary/edit-word';
import type { ListId } from '@/lib/vocabulary/lists';
import { withStatus } from '@/lib/vocabulary/operations';
import { STATUSES, type Status, type WordKey } from '@/lib/vocabulary/word';
import { changeWords } from './changes';
import { ListChoices } from './list-choices';
import { StatusChoice } from './status-choice';
import { useListLabels } from './use-list-labels';
import { useRecentLists } from './use-recent-lists';

interface ChangeManyProps {
  readonly keys: readonly WordKey[];
  readonly offerUndo: OfferUndo;
  readonly onClose: () => void;
  /** The way back from the last change. */
  readonly children: ReactNode;
}

/** How well several words are known, and which lists they are in. */
export function ChangeMany({ keys, offerUndo, onClose, children }: ChangeManyProps) {
  const t = useTranslations('Words');
  const all = useStore(wordStore);
  const listLabels = useListLabels();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const words = keys.flatMap((key) => (all[key] === undefined ? [] : [all[key]]));
  const status = STATUSES.find((one) => words.every((word) => word.status === one)) ?? null;
  const isIn = (id: ListId) => {
    const inside = words.filter((word) => word.lists?.includes(id)).length;
    return inside === 0 ? false : inside === words.length || 'some';
  };
  const count = words.length;
  const setStatus = (wanted: Status) =>
    offerUndo(
      t('statusOfMany', { count, status: t(wanted) }),
      changeWords(keys, withStatus(wanted, new Date().toISOString())),
    );
  const setList = (id: ListId, wanted: boolean) =>
    offerUndo(
      t(wanted ? 'putIntoList' : 'takenOutOfList', { count, name: listStore.get()[id]?.name ?? '' }),
      changeWords(keys, (wanted ? inList : notInList)(id, new Date().toISOString())),
    );
  return (
    <dialog ref={dialog} className="panel word-editor" aria-labelledby="change-title" onClose={onClose}>
      <div className="panel-head">
        <h2 id="change-title">{t('count', { count })}</h2>
        <button type="button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <StatusChoice status={status} onChange={setStatus} />
      <ListChoices lists={useRecentLists()} isIn={isIn} onChange={setList} labels={listLabels} />
      {children}
    </dialog>
  );
}
