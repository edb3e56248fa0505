'use client';
import { type RefObject, useEffect } from 'react';

const SWIPE_PX = 56;

/** A sideways swipe over the text is a step; an upright one scrolls as ever. */
export function useSwipe(target: RefObject<HTMLElement | null>, on: boolean, step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const element = target.current;
    if (!on || element === null) return;
    let start: Touch | null = null;
    const begin = ({ touches }: TouchEvent) => {
      start = touches.length === 1 ? (touches[0] ?? null) : null;
    };
    const end = ({ changedTouches: [touch] }: TouchEvent) => {
      if (start === null || touch === undefined) return;
      const dx = touch.clientX - start.clientX;
      const dy = touch.clientY - start.clientY;
      start = null;
      if (Math.abs(dx) > SWIPE_PX && Math.abs(dx) > 2 * Math.abs(dy)) step(dx < 0 ? 1 : -1);
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
    };
  }, [target, on, step]);
}
