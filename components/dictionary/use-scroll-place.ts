'use client';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { keepPlace, keptHere } from './address';

/** The heading of a word's page, which has the focus after a step to it. */
export const HEADING_ID = 'dictionary-word';

/**
 * A step on begins at the top; on the way back and after a reload the page is where it was, once what it shows is there, and
 * the link that was followed has the focus.
 * @param visit counts the steps (`Address.visit`)
 * @param ready whether what the address asks for is on the screen
 */
export function useScrollPlace(visit: number, ready: boolean): void {
  const placed = useRef(-1);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    const leave = () => keepPlace(keptHere().followed);
    window.addEventListener('pagehide', leave);
    return () => {
      window.history.scrollRestoration = 'auto';
      window.removeEventListener('pagehide', leave);
    };
  }, []);

  useLayoutEffect(() => {
    if (!ready || placed.current === visit) return;
    placed.current = visit;
    const { top, followed } = keptHere();
    const target =
      followed === null
        ? document.getElementById(HEADING_ID)
        : document.querySelector<HTMLElement>(`a[data-word-link="${CSS.escape(followed)}"]`);
    if (visit > 0) target?.focus({ preventScroll: true });
    window.scrollTo({ top, behavior: 'instant' });
  }, [visit, ready]);
}
