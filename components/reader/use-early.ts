'use client';
import { type RefObject, useEffect } from 'react';

/**
 * Does what was pressed before this code ran: the last click or key, kept by the page's first script (boot-script.tsx). Disclosures and
 * links need no code and have done their own.
 */
export function useEarly(article: RefObject<HTMLElement | null>, tap: (word: HTMLElement) => void): void {
  useEffect(() => {
    const early = window.duizhaoEarly;
    window.duizhaoEarly = null;
    if (early == null || !(early.target instanceof Element) || !early.target.isConnected) return;
    if (early.eventPhase !== Event.NONE) return; // React has this very event on its way to us
    if (early instanceof KeyboardEvent) {
      early.target.dispatchEvent(new KeyboardEvent(early.type, early));
      return;
    }
    const pressed = early.target.closest<HTMLElement>('[data-word], summary, a, button');
    if (pressed?.matches('[data-word]')) {
      if (article.current?.contains(pressed)) tap(pressed);
    } else if (pressed?.matches('.reader-tools button, .text button')) pressed.click();
  }, [article, tap]);
}
