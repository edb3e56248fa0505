'use client';
import { type FocusEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { MarkedLine } from './marked-line';

/** Takes back what has just been done. */
export type Undo = () => void;

/** Says what has been done and offers the way back. */
export type OfferUndo = (text: string, undo: Undo) => void;

interface Undoable {
  readonly text: string;
  readonly undo: Undo;
}

interface UndoLabels {
  readonly undo: string;
  readonly dismiss: string;
}

/** How long a way back is offered; not counted while she is at it. */
const OFFERED_MS = 20_000;

/**
 * One line that says what has been done and offers the way back: by its button, or by Ctrl+Z outside a field.
 * @returns the line, to be put where it is seen (inside a modal dialog while one is open: outside it nothing can be reached),
 * and the function that offers an undo; the next one takes its place
 */
export function useUndo(labels: UndoLabels): readonly [ReactNode, OfferUndo] {
  const [last, setLast] = useState<Undoable | null>(null);
  const [held, setHeld] = useState(false);
  const cameFrom = useRef<Element | null>(null);
  const done = useCallback(() => {
    setLast(null);
    setHeld(false);
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected)
      cameFrom.current.focus({ preventScroll: true });
    cameFrom.current = null;
  }, []);
  const takeBack = useCallback(() => {
    last?.undo();
    done();
  }, [last, done]);

  useEffect(() => {
    if (last === null || held) return;
    const timer = window.setTimeout(() => setLast(null), OFFERED_MS);
    return () => window.clearTimeout(timer);
  }, [last, held]);
  useEffect(() => {
    if (last === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isField(event.target)) return;
      event.preventDefault();
      takeBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [last, takeBack]);

  const onFocus = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof Element && !currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
    setHeld(true);
  };
  const line = (
    <div className="toast-place" role="status">
      {last !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it waits while a pointer or the focus is in it; nothing is done here
        <div
          className="toast"
          onFocus={onFocus}
          onBlur={() => setHeld(false)}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
        >
          <span>
            <MarkedLine text={last.text} />
          </span>
          <span className="toast-buttons">
            <button type="button" onClick={takeBack}>
              {labels.undo}
            </button>
            <button type="button" aria-label={labels.dismiss} onClick={done}>
              ×
            </button>
          </span>
        </div>
      )}
    </div>
  );
  return [line, useCallback((text: string, undo: Undo) => setLast({ text, undo }), [])];
}

/** Where Ctrl+Z is the field's own. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type));
