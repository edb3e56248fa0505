'use client';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { MarkedLine } from '@/components/ui/marked-line';
import type { OfferUndo } from '@/components/ui/undo-toast';
import { listStore } from '@/lib/storage/lists';
import type { Refusal } from '@/lib/storage/local';
import { useStore } from '@/lib/storage/use-store';
import type { ReadFile } from '@/lib/worker/exchange-service';
import { importWords, planNow, planned, undoImport } from './import-words';
import { PlannedWords } from './planned-words';
import { ProblemList } from './problem-list';

interface ImportPreviewProps {
  readonly read: ReadFile;
  readonly onBack: () => void;
  readonly onDone: OfferUndo;
}

/** What a file holds and what would come of it. Nothing is changed before she says so. */
export function ImportPreview({ read, onBack, onDone }: ImportPreviewProps) {
  const t = useTranslations('Exchange');
  const [into, setInto] = useState('');
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const later = useDeferredValue(into);
  const plan = useMemo(() => planNow(read, later), [read, later]);
  const words = useMemo(() => planned(plan, read), [plan, read]);
  const bringIn = () => {
    const now = planNow(read, into); // another tab may have changed words since the preview
    const count = now.added.length + now.updated.length;
    const failure = importWords(now);
    if (failure === null) onDone(t('imported', { count }), () => undoImport(now));
    else setTrouble(failure);
  };
  return (
    <>
      <p role="status">{t('found', { source: t(`source.${read.format}`) })}</p>
      <ul className="exchange-counts">
        {plan.added.length > 0 && <li>{t('added', { count: plan.added.length })}</li>}
        {plan.updated.length > 0 && <li>{t('updated', { count: plan.updated.length })}</li>}
        {plan.same > 0 && <li>{t('same', { count: plan.same })}</li>}
        {plan.unmatched > 0 && <li>{t('unmatched', { count: plan.unmatched })}</li>}
        {plan.problems.length > 0 && <li>{t('unreadable', { count: plan.problems.length })}</li>}
        {plan.newLists.length > 0 && (
          <li>
            <MarkedLine text={t('newLists', { count: plan.newLists.length, names: plan.newLists.join(', ') })} />
          </li>
        )}
      </ul>
      <ListField value={into} onChange={setInto} />
      <PlannedWords words={words} />
      <ProblemList problems={plan.problems} />
      {trouble !== null && <p role="alert">{t(`notKept.${trouble}`)}</p>}
      <div className="exchange-actions">
        <button type="button" className="primary" disabled={words.length === 0} onClick={bringIn}>
          {t('import', { count: words.length })}
        </button>
        <button type="button" onClick={onBack}>
          {t('another')}
        </button>
      </div>
    </>
  );
}

/** A list for all of them: one that is there, or a new name. */
function ListField({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const t = useTranslations('Exchange');
  const lists = useStore(listStore);
  const id = useId();
  return (
    <label className="field">
      {t('into')}
      <input list={id} value={value} placeholder={t('noList')} onChange={({ target }) => onChange(target.value)} />
      <datalist id={id}>
        {Object.entries(lists).map(([list, { name }]) => (
          <option key={list} value={name} />
        ))}
      </datalist>
    </label>
  );
}
