'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { backupDue, remindLater } from '@/lib/exchange/backup-due';
import { backupStore } from '@/lib/storage/backup-state';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { backUp, type SavedBackup } from './back-up';

/** One line when there are many new words and no backup of them; it can be put off for a week. */
export function BackupReminder() {
  const t = useTranslations('Backup');
  const state = useStore(backupStore);
  const vocabulary = useStore(wordStore);
  const words = useMemo(() => Object.values(vocabulary), [vocabulary]);
  const [now, setNow] = useState<string | null>(null);
  const [saved, setSaved] = useState<SavedBackup | 'failed' | null>(null);
  useEffect(() => setNow(new Date().toISOString()), []);
  const { lastAt } = state;
  const due = useMemo(() => now !== null && backupDue(state, words, now), [state, words, now]);
  if (saved !== null && saved !== 'failed')
    return (
      <>
        <p role="status">{t('saved', { name: saved.name })}</p>
        {!saved.whole && <p role="alert">{t('incomplete')}</p>}
      </>
    );
  if (!due) return null;
  const changed = words.filter(({ changedAt, savedAt }) => (changedAt ?? savedAt) > (lastAt ?? '')).length;
  return (
    <aside className="exchange-note" aria-label={t('title')}>
      <p>{lastAt === null ? t('remindFirst', { count: words.length }) : t('remind', { count: changed })}</p>
      <div className="exchange-actions">
        <button type="button" onClick={async () => setSaved(await backUp(new Date()).catch(() => 'failed' as const))}>
          {t('now')}
        </button>
        <button type="button" onClick={() => backupStore.update((kept) => remindLater(kept, new Date()))}>
          {t('later')}
        </button>
      </div>
      {saved === 'failed' && <p role="alert">{t('failed')}</p>}
    </aside>
  );
}
