'use client';
import { useEffect, useRef } from 'react';

export interface KeyActions {
  readonly open: boolean;
  readonly close: () => void;
  readonly stepWord: (by: 1 | -1) => void;
  readonly stepSentence: (by: 1 | -1) => void;
  readonly openWord: () => void;
  readonly save: () => void;
  readonly toggle: (aid: 'pinyin' | 'glosses' | 'english') => void;
}

const AIDS: Readonly<Record<string, 'pinyin' | 'glosses' | 'english'>> = { p: 'pinyin', g: 'glosses', t: 'english' };

/** The reader's keys. Escape always works; the others can be turned off (WCAG 2.1.4) and leave fields and dialogs alone. */
export function useKeys(shortcuts: boolean, actions: KeyActions): void {
  const now = useRef(actions);
  now.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { open, close, stepWord, stepSentence, openWord, save, toggle } = now.current;
      const target = event.target as Element;
      if (
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        target.closest('dialog:modal') !== null
      )
        return;
      if (event.key === 'Escape' && open) return close();
      if (!shortcuts || target.closest('input, select, textarea') !== null) return;
      const onControl = target.closest('button, a, summary') !== null;
      const aid = AIDS[event.key.toLowerCase()];
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
        (open ? stepWord : stepSentence)(event.key === 'ArrowRight' ? 1 : -1);
      else if (event.key === 'Enter' && !open && !onControl) openWord();
      else if (event.key.toLowerCase() === 's' && open) save();
      else if (aid !== undefined) toggle(aid);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [shortcuts]);
}
