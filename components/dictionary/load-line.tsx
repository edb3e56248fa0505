'use client';
import { useTranslations } from 'next-intl';
import type { DictionaryState } from '@/lib/worker/dictionary-client';

const MEGABYTE = 1_000_000;

const megabytes = (bytes: number): number => Math.round((bytes / MEGABYTE) * 10) / 10;

interface LoadLineProps {
  readonly state: DictionaryState;
  /** What is shown comes from a part of the dictionary. */
  readonly partial: boolean;
  readonly onRetry: () => void;
}

/** How much of the whole dictionary is here, as long as it isn't all. */
export function LoadLine({ state, partial, onRetry }: LoadLineProps) {
  const t = useTranslations('Dictionary');
  if (state.status === 'failed')
    return (
      <p className="load-line" role="status">
        {partial ? t('partialFailed') : t('wholeFailed')}{' '}
        <button type="button" onClick={onRetry}>
          {t('retry')}
        </button>
      </p>
    );
  if (state.status !== 'loading') return null;
  const { loadedBytes, totalBytes } = state;
  return (
    <div className="load-line">
      <p>
        {partial && `${t('partial')} `}
        {t('loading', { loaded: megabytes(loadedBytes), total: megabytes(totalBytes) })}
      </p>
      <progress aria-label={t('loadingLabel')} max={Math.max(1, totalBytes)} value={loadedBytes} />
    </div>
  );
}
