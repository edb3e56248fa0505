'use client';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { keepPlace, keptHere } from './address';

/** The heading of a word's page, which has the focus after a step to it. */
export const HEADING_ID = 'dictionary-word';

/** What a reader does to look elsewhere on the page, or to use what she sees of it. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * A step on begins at the top; on the way back and after a reload the page is where it was, once what it shows is there, and
 * the link that was followed has the focus.
 * @param visit counts the steps (`Address.visit`)
 * @param shown how much of what the address asks for is on the screen. A part is put in place, and again once it is all,
 * unless the reader has moved on by then.
 */
export function useScrollPlace(visit: number, shown: 'nothing' | 'part' | 'all'): void {
  const placed = useRef(-1);
  const moved = useRef(false);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    const leave = () => keepPlace(keptHere().followed);
    const move = () => {
      moved.current = true;
    };
    window.addEventListener('pagehide', leave);
    for (const event of MOVES) window.addEventListener(event, move, { passive: true });
    return () => {
      window.history.scrollRestoration = 'auto';
      window.removeEventListener('pagehide', leave);
      for (const event of MOVES) window.removeEventListener(event, move);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a step is a reason to begin anew
  useLayoutEffect(() => {
    moved.current = false;
  }, [visit]);

  useLayoutEffect(() => {
    if (shown === 'nothing' || placed.current === visit || moved.current) return;
    if (shown === 'all') placed.current = visit;
    putInPlace(visit > 0);
  }, [visit, shown]);
}

/** @param withFocus whether a step was made; a page that has just been opened leaves the focus alone */
function putInPlace(withFocus: boolean): void {
  const { top, followed } = keptHere();
  const target =
    followed === null
      ? document.getElementById(HEADING_ID)
      : document.querySelector<HTMLElement>(`a[data-word-link="${CSS.escape(followed)}"]`);
  if (withFocus) target?.focus({ preventScroll: true });
  window.scrollTo({ top, behavior: 'instant' });
}
