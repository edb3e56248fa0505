'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMoment } from '@/components/ui/use-moment';
import { backupStore } from '@/lib/storage/backup-state';
import { useStore } from '@/lib/storage/use-store';
import { backUp, type SavedBackup } from './back-up';
import { BackupFile } from './backup-file';
import { InAppNote } from './in-app-note';

/** Everything as one file: made now, kept up to date by itself where the browser can, restored. */
export function BackupPanel({ onRestore }: { onRestore: () => void }) {
  const t = useTranslations('Backup');
  const moment = useMoment();
  const { lastAt, words } = useStore(backupStore);
  const [outcome, setOutcome] = useState<SavedBackup | 'failed' | null>(null);
  const now = async () => {
    setOutcome(null);
    setOutcome(await backUp(new Date()).catch(() => 'failed' as const));
  };
  return (
    <>
      <p>{t('lead')}</p>
      <p>
        {lastAt === null
          ? t('never')
          : t('last', {
              date: moment(lastAt, { dateStyle: 'long', timeStyle: 'short' }),
              count: words,
            })}
      </p>
      <InAppNote />
      <div className="exchange-actions">
        <button type="button" className="primary" onClick={now}>
          {t('now')}
        </button>
        <button type="button" onClick={onRestore}>
          {t('restore')}
        </button>
      </div>
      {outcome === 'failed' ? (
        <p role="alert">{t('failed')}</p>
      ) : (
        <p role="status">{outcome !== null && t('saved', { name: outcome.name })}</p>
      )}
      {outcome !== null && outcome !== 'failed' && !outcome.whole && <p role="alert">{t('incomplete')}</p>}
      <BackupFile />
    </>
  );
}
