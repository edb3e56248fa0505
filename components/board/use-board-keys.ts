'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { actionOf, type BoardActions, REPEATED } from './board-actions';

/**
 * The keys of the board, before anybody else on the page hears of them. Dialogs over the board and fields keep theirs; a button
 * that has the focus keeps Space and Enter; on a word the arrows go to the next word.
 */
export function useBoardKeys(
  board: RefObject<HTMLElement | null>,
  shortcuts: boolean,
  actions: BoardActions,
  toWord: (by: 1 | -1) => void,
  onKey: () => void,
): void {
  const now = useRef({ actions, toWord, onKey });
  now.current = { actions, toWord, onKey };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (board.current === null || board.current.querySelector('dialog[open]') !== null) return;
      const target = event.target as Element;
      if (target.closest('input, select, textarea') !== null) return;
      const { key, shiftKey } = event;
      if (target.closest('button') !== null && (key === ' ' || key === 'Enter')) return;
      const onWord = target.closest('[data-index]') !== null && !shiftKey;
      const action = actionOf(event, shortcuts);
      if (action === null) return;
      event.preventDefault();
      event.stopPropagation();
      now.current.onKey();
      if (onWord && (key === 'ArrowRight' || key === 'ArrowLeft')) now.current.toWord(key === 'ArrowRight' ? 1 : -1);
      else if (!event.repeat || REPEATED.has(action)) now.current.actions[action]();
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [board, shortcuts]);
}
