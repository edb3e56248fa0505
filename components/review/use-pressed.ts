'use client';
import { useLayoutEffect, useRef } from 'react';

/**
 * Keys pressed anywhere on the page outside of fields and dialogs. `act` says whether the key meant something to it.
 * Left alone: keys that already did something, and those with Alt, Ctrl or Meta (Ctrl+Z comes as "undo").
 */
export function usePressed(act: (key: string, event: KeyboardEvent) => boolean): void {
  const now = useRef(act);
  now.current = act;
  // With the card, not after it is painted: a key pressed in between would be lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as Element;
      if (event.defaultPrevented || event.altKey || target.closest('dialog:modal') !== null) return;
      const inField = target.closest('input, select, textarea') !== null;
      const undo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (inField ? event.key !== 'Escape' : (event.ctrlKey || event.metaKey) && !undo) return;
      if (now.current(undo ? 'undo' : event.key, event)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
