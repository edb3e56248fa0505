'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import {
  allowBackupFile,
  type BackupFileResult,
  type BackupFileStatus,
  backupFileStatus,
  chooseBackupFile,
  forgetBackupFile,
} from '@/lib/storage/backup-file';
import { backupStore } from '@/lib/storage/backup-state';
import { useStore } from '@/lib/storage/use-store';

type Failure = Exclude<BackupFileResult, 'written' | 'unsupported' | 'none' | 'prompt'>;

const FAILURES: readonly Failure[] = ['denied', 'missing', 'full', 'incomplete', 'failed'];
const failureOf = (result: BackupFileResult | null): Failure | null =>
  FAILURES.find((failure) => failure === result) ?? null;

/** The file that keeps itself up to date; nothing where the browser has no access to files. */
export function BackupFile() {
  const t = useTranslations('Backup');
  const { file } = useStore(backupStore);
  const [status, setStatus] = useState<BackupFileStatus>('unsupported');
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    void backupFileStatus().then(setStatus);
  }, []);
  if (status === 'unsupported') return null;
  const choose = async () => {
    setFailure(failureOf(await chooseBackupFile()));
    setStatus(await backupFileStatus());
  };
  const allow = async () => setStatus(await allowBackupFile());
  const forget = async () => {
    await forgetBackupFile();
    setStatus('none');
  };
  return (
    <section className="backup-file">
      <h3>{t('auto')}</h3>
      {status === 'none' || file === null ? (
        <>
          <p>{t('autoLead')}</p>
          <button type="button" onClick={choose}>
            {t('choose')}
          </button>
        </>
      ) : (
        <>
          <p>{t(status === 'granted' ? 'keeping' : 'ask', { name: file })}</p>
          <div className="exchange-actions">
            {status !== 'granted' && (
              <button type="button" onClick={allow}>
                {t('allow')}
              </button>
            )}
            <button type="button" onClick={forget}>
              {t('forget')}
            </button>
          </div>
        </>
      )}
      {failure !== null && <p role="alert">{t(`result.${failure}`)}</p>}
    </section>
  );
}
