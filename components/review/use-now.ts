'use client';
import { useCallback, useEffect, useState } from 'react';

const EVERY_MS = 30_000;

/** The time, a little behind: it goes on twice a minute, when the page is seen again, and when it is asked to. */
export function useNow(): readonly [number, () => void] {
  const [now, setNow] = useState(() => Date.now());
  const goOn = useCallback(() => setNow(Date.now()), []);
  useEffect(() => {
    const timer = window.setInterval(goOn, EVERY_MS);
    document.addEventListener('visibilitychange', goOn);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', goOn);
    };
  }, [goOn]);
  return [now, goOn];
}

/** Minutes that the learner's clock is before UTC at that moment. */
export const zoneMinutesAt = (at: number): number => -new Date(at).getTimezoneOffset();
