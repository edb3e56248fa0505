'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import type { OfferUndo } from '@/components/ui/undo-toast';
import { keyOf, type SavedWord } from '@/lib/vocabulary/word';
import { ChangeMany } from './change-many';
import { deleteWords } from './changes';

interface SelectionBarProps {
  /** Those that are selected, in the order in which they are shown. */
  readonly words: readonly SavedWord[];
  readonly allShown: boolean;
  readonly onAll: (all: boolean) => void;
  readonly onDone: () => void;
  readonly offerUndo: OfferUndo;
  /** The way back from the last change. */
  readonly children: ReactNode;
}

/** What can be done with the selected words. */
export function SelectionBar({ words, allShown, onAll, onDone, offerUndo, children }: SelectionBarProps) {
  const t = useTranslations('Words');
  const [changing, setChanging] = useState(false);
  const count = words.length;
  const all = useRef<HTMLButtonElement>(null);
  const remove = () => {
    all.current?.focus(); // nothing is selected now, so this button can't be pressed
    offerUndo(t('deletedMany', { count }), deleteWords(words));
    onAll(false);
  };
  return (
    <section className="selection-bar" aria-label={t('selectedWords')}>
      {!changing && children}
      <p role="status">{t('selected', { count })}</p>
      <button ref={all} type="button" onClick={() => onAll(!allShown)}>
        {allShown ? t('selectNone') : t('selectAll')}
      </button>
      <button type="button" onClick={onDone}>
        {t('done')}
      </button>
      <div className="selection-actions">
        <button type="button" disabled={count === 0} onClick={() => setChanging(true)}>
          {t('changeMany')}
        </button>
        <button type="button" disabled={count === 0} onClick={remove}>
          {t('delete')}
        </button>
      </div>
      {changing && (
        <ChangeMany keys={words.map(keyOf)} offerUndo={offerUndo} onClose={() => setChanging(false)}>
          {children}
        </ChangeMany>
      )}
    </section>
  );
}
