'use client';
import { type RefObject, useEffect } from 'react';

/** Tells the page how much of its lower edge the bar covers, so that nothing of the text lies under it (sound.css). */
export function useBarRoom(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = document.documentElement;
    const measure = new ResizeObserver(() =>
      root.style.setProperty('--sound-bar', `${bar.current?.offsetHeight ?? 0}px`),
    );
    if (bar.current !== null) measure.observe(bar.current);
    root.dataset.sound = '';
    return () => {
      measure.disconnect();
      delete root.dataset.sound;
      root.style.removeProperty('--sound-bar');
    };
  }, [bar]);
}
