'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { LONGEST_MINUTES } from '@/lib/classroom/countdown';
import { BoardPanel } from './board-panel';

const MINUTES = [1, 2, 3, 5, 10] as const;
const MINUTE_MS = 60_000;

/** Half minutes too: "1.5", "1,5". null = no time */
function minutesIn(text: string): number | null {
  const minutes = Number(text.replace(',', '.'));
  return text.trim() !== '' && minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : null;
}

/** Sets the clock. */
export function TimerPanel({ onStart, onClose }: { onStart: (lengthMs: number | null) => void; onClose: () => void }) {
  const t = useTranslations('Board');
  const [own, setOwn] = useState('');
  const [wrong, setWrong] = useState(false);
  const start = (lengthMs: number | null) => {
    onStart(lengthMs);
    onClose();
  };
  const startOwn = (event: FormEvent) => {
    event.preventDefault();
    const minutes = minutesIn(own);
    setWrong(minutes === null);
    if (minutes !== null) start(Math.round(minutes * MINUTE_MS));
  };
  return (
    <BoardPanel title={t('do.timer')} onClose={onClose}>
      <div className="board-buttons">
        {MINUTES.map((minutes) => (
          <button key={minutes} type="button" onClick={() => start(minutes * MINUTE_MS)}>
            {t('minutes', { minutes })}
          </button>
        ))}
        <button type="button" onClick={() => start(null)}>
          {t('countUp')}
        </button>
      </div>
      <form className="board-own-time" onSubmit={startOwn}>
        <label>
          {t('ownMinutes')}{' '}
          <input
            inputMode="decimal"
            value={own}
            aria-invalid={wrong}
            aria-describedby="board-minutes-wrong"
            onChange={({ target }) => setOwn(target.value)}
          />
        </label>
        <button type="submit">{t('startTimer')}</button>
        <p id="board-minutes-wrong" role="alert">
          {wrong && t('minutesWrong', { most: LONGEST_MINUTES })}
        </p>
      </form>
    </BoardPanel>
  );
}
