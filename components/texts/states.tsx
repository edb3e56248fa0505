'use client';
import { useTranslations } from 'next-intl';
import type { Progress } from '@/lib/worker/protocol';
import type { Opening } from './use-own-text';

/** A text on its way. The first time the analyser itself has to come: that shows how far it is. */
export function Loading({ progress }: { progress: Progress | null }) {
  const t = useTranslations('Texts');
  return (
    <p role="status">
      {progress === null ? t('opening') : t('analyserLoading')}
      {progress !== null && <progress aria-label={t('analyserLoading')} max={progress.total} value={progress.done} />}
    </p>
  );
}

type Code = Extract<Opening, { status: 'failed' }>['code'];

/** Why a text can't be shown, and what to do. */
export function Failure({ code, onRetry }: { code: Code; onRetry: () => void }) {
  const t = useTranslations('Texts');
  return (
    <>
      <p role="alert">{t(`trouble.${code}`)}</p>
      <p>
        {code !== 'missing' && (
          <button type="button" onClick={onRetry}>
            {t('retry')}
          </button>
        )}{' '}
        <a className="button" href="?">
          {t('allTexts')}
        </a>
      </p>
    </>
  );
}
