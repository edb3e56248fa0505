'use client';
import { useTranslations } from 'next-intl';
import type { Progress } from '@/lib/worker/protocol';

interface ProgressLineProps {
  readonly label: string;
  readonly progress: Progress | null;
  readonly onStop: () => void;
}

const percent = ({ done, total }: Progress): number => (total === 0 ? 0 : Math.floor((100 * done) / total));

/** How far something long has come, and a way to stop it. */
export function ProgressLine({ label, progress, onStop }: ProgressLineProps) {
  const t = useTranslations('Exchange');
  return (
    <p className="exchange-progress">
      <span role="status">{label}</span>
      {progress !== null && <span>{percent(progress)}%</span>}
      <button type="button" onClick={onStop}>
        {t('stop')}
      </button>
    </p>
  );
}
