'use client';
import { useTranslations } from 'next-intl';
import type { BoardTimer } from './use-timer';

/** The clock in its corner, with what can be done with it. */
export function TimerCorner({ timer }: { timer: BoardTimer }) {
  const t = useTranslations('Board');
  if (timer.text === null) return null;
  return (
    <div className="board-timer" data-over={timer.over || undefined}>
      <span className="board-time" role="timer" aria-label={t('do.timer')}>
        {timer.text}
      </span>
      <p role="status" className="board-over">
        {timer.over && t('timeOver')}
      </p>
      <div className="board-timer-buttons">
        {!timer.over && (
          <button type="button" onClick={timer.pauseOrGoOn}>
            {timer.running ? t('pause') : t('goOn')}
          </button>
        )}
        <button type="button" onClick={timer.again}>
          {t('again')}
        </button>
        <button type="button" onClick={timer.end}>
          {t('endTimer')}
        </button>
      </div>
    </div>
  );
}
