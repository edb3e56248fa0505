'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OfferUndo } from '@/components/ui/undo-toast';
import { useMoment } from '@/components/ui/use-moment';
import { leftOut } from '@/lib/exchange/left-out';
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

/** Words left out that are named. */
const NAMED = 5;

/** What a backup holds that is not here. Nothing is changed before she says so, and nothing that is here goes. */
export function BackupPreview({ plan, problems, onBack, onDone }: BackupPreviewProps) {
  const t = useTranslations('Backup');
  const exchange = useTranslations('Exchange');
  const moment = useMoment();
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
          : t('holds', { date: moment(at, { dateStyle: 'long', timeStyle: 'short' }) })}
      </p>
      {/* with something unreadable nobody knows whether all of it is here */}
      {isEmpty(plan) ? <p>{t(problems.length > 0 ? 'nothingElse' : 'nothingNew')}</p> : <PlanParts plan={plan} />}
      <LeftOutParts problems={problems} />
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

const isEmpty = ({
  words,
  lists,
  cards,
  log,
  texts,
  results,
  lessons,
  places,
  days,
  settings,
  reviewSettings,
  print,
  board,
}: StoredPlan): boolean =>
  words.added.length + words.updated.length + cards.length + log.length + texts.length + results.length === 0 &&
  count(lists) + count(places) + count(days) + count(lessons) === 0 &&
  settings === null &&
  reviewSettings === null &&
  print === null &&
  board === null;

function PlanParts({ plan }: { plan: StoredPlan }) {
  const t = useTranslations('Backup');
  const { words, lists, log, texts, results, lessons, settings, reviewSettings, print, board } = plan;
  return (
    <>
      <ul className="exchange-counts">
        <li>{t('words', { added: words.added.length, updated: words.updated.length, same: words.same })}</li>
        {count(lists) > 0 && <li>{t('lists', { count: count(lists) })}</li>}
        {log.length > 0 && <li>{t('reviews', { count: log.length })}</li>}
        {texts.length > 0 && <li>{t('texts', { count: texts.length })}</li>}
        {results.length > 0 && <li>{t('results', { count: results.length })}</li>}
        {count(lessons) > 0 && <li>{t('lessons', { count: count(lessons) })}</li>}
        {(settings !== null || reviewSettings !== null || print !== null || board !== null) && <li>{t('settings')}</li>}
      </ul>
      <p>{t('keeps')}</p>
    </>
  );
}

/** What of the file can't be read, in the learner's words. */
function LeftOutParts({ problems }: { problems: readonly ImportProblem[] }) {
  const t = useTranslations('Backup');
  if (problems.length === 0) return null;
  return (
    <>
      <p>{t('left')}</p>
      <ul className="exchange-counts">
        {leftOut(problems).map(({ part, count, names }) => (
          <li key={part}>
            {t(`part.${part}`, { count })}{' '}
            {names.length > 0 && <span lang="zh">{names.slice(0, NAMED).join('、')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
