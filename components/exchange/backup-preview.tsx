'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OfferUndo } from '@/components/ui/undo-toast';
import type { ImportProblem } from '@/lib/exchange/types';
import type { StoredPlan } from '@/lib/storage/backup';
import type { Refusal } from '@/lib/storage/local';
import { RestoreError, restoreBackup } from '@/lib/storage/restore';

interface BackupPreviewProps {
  readonly plan: StoredPlan;
  readonly problems: readonly ImportProblem[];
  readonly onBack: () => void;
  readonly onDone: OfferUndo;
}

/** Names of what is left out that are shown. */
const NAMED = 5;

/** What a backup holds that is not here. Nothing is changed before she says so, and nothing that is here goes. */
export function BackupPreview({ plan, problems, onBack, onDone }: BackupPreviewProps) {
  const t = useTranslations('Backup');
  const exchange = useTranslations('Exchange');
  const format = useFormatter();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const { savedAt } = plan.backup;
  const at = Date.parse(savedAt);
  const restore = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const undo = await restoreBackup(plan);
      onDone(t('restored'), () => void undo());
    } catch (error) {
      setTrouble(error instanceof RestoreError ? error.code : 'blocked');
      setBusy(false);
    }
  };
  return (
    <>
      <p role="status">
        {Number.isNaN(at)
          ? t('holdsUndated')
          : t('holds', { date: format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' }) })}
      </p>
      <PlanParts plan={plan} />
      {problems.length > 0 && (
        <p>
          {t('left', {
            count: problems.length,
            names: problems
              .slice(0, NAMED)
              .map(({ detail }) => detail)
              .join(', '),
          })}
        </p>
      )}
      {trouble !== null && <p role="alert">{exchange(`notKept.${trouble}`)}</p>}
      <div className="exchange-actions">
        <button type="button" className="primary" disabled={busy || isEmpty(plan)} onClick={restore}>
          {t('restoreNow')}
        </button>
        <button type="button" disabled={busy} onClick={onBack}>
          {exchange('another')}
        </button>
      </div>
    </>
  );
}

const count = (record: object): number => Object.keys(record).length;

const isEmpty = ({ words, lists, cards, log, texts, places, days, settings, reviewSettings }: StoredPlan): boolean =>
  words.added.length + words.updated.length + cards.length + log.length + texts.length === 0 &&
  count(lists) + count(places) + count(days) === 0 &&
  settings === null &&
  reviewSettings === null;

function PlanParts({ plan }: { plan: StoredPlan }) {
  const t = useTranslations('Backup');
  if (isEmpty(plan)) return <p>{t('nothingNew')}</p>;
  const { words, lists, log, texts, settings, reviewSettings } = plan;
  return (
    <>
      <ul className="exchange-counts">
        <li>{t('words', { added: words.added.length, updated: words.updated.length, same: words.same })}</li>
        {count(lists) > 0 && <li>{t('lists', { count: count(lists) })}</li>}
        {log.length > 0 && <li>{t('reviews', { count: log.length })}</li>}
        {texts.length > 0 && <li>{t('texts', { count: texts.length })}</li>}
        {(settings !== null || reviewSettings !== null) && <li>{t('settings')}</li>}
      </ul>
      <p>{t('keeps')}</p>
    </>
  );
}
