'use client';
import { useEffect, useState } from 'react';
import { type Countdown, isOver, pauseOrGoOn, shownMs, startCountdown, writeClock } from '@/lib/classroom/countdown';

/** How often the clock looks at the time; what it shows does not depend on it. */
const LOOK_MS = 200;

export interface BoardTimer {
  /** "4:05"; null = no clock is set. */
  readonly text: string | null;
  readonly running: boolean;
  readonly over: boolean;
  readonly start: (lengthMs: number | null) => void;
  readonly pauseOrGoOn: () => void;
  /** The same time again. */
  readonly again: () => void;
  readonly end: () => void;
}

/** A clock that counts down or up while the board is open. */
export function useTimer(): BoardTimer {
  const [countdown, setCountdown] = useState<Countdown | null>(null);
  const [now, setNow] = useState(0);
  const over = countdown !== null && isOver(countdown, now);
  const running = countdown?.since != null && !over;
  useEffect(() => {
    if (!running) return;
    const look = () => setNow(Date.now());
    const timer = window.setInterval(look, LOOK_MS);
    document.addEventListener('visibilitychange', look); // awake again
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [running]);
  const become = (next: (at: number) => Countdown) => {
    const at = Date.now();
    setNow(at);
    setCountdown(next(at));
  };
  return {
    text: countdown === null ? null : writeClock(countdown, shownMs(countdown, now)),
    running,
    over,
    start: (lengthMs) => become((at) => startCountdown(lengthMs, at)),
    pauseOrGoOn: () => countdown !== null && !over && become((at) => pauseOrGoOn(countdown, at)),
    again: () => countdown !== null && become((at) => startCountdown(countdown.lengthMs, at)),
    end: () => setCountdown(null),
  };
}
