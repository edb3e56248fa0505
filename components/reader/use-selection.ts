'use client';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { sentenceOf, uncover, wordsIn } from './reader-dom';
import type { Place } from './use-place';

/** A word of the text, by its place: the `index`th word that can be tapped in the sentence. */
export interface Selection {
  readonly sentence: string;
  readonly index: number;
}

export interface SelectionState {
  /** The word that the sheet shows or showed last. */
  readonly selection: Selection;
  readonly open: boolean;
  readonly tap: (word: HTMLElement) => void;
  /** Opens the first word of a sentence. */
  readonly openAt: (sentence: string) => void;
  /** Opens a word by its place. */
  readonly select: (selection: Selection) => void;
  /** On to the next word of the text or back to the one before; stays at the ends. */
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

const selectionOf = (word: HTMLElement): Selection | null => {
  const sentence = sentenceOf(word);
  return sentence === null ? null : { sentence: sentence.id, index: wordsIn(sentence).indexOf(word) };
};

/** Which word is selected, and its mark in the text. */
export function useSelection(
  article: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
  place: Place,
  grown: number,
): SelectionState {
  const [selection, setSelection] = useState<Selection>({ sentence: 's1', index: 0 });
  const [open, setOpen] = useState(false);
  const { setCurrent, go, view, first, last } = place;

  const show = useCallback(
    (next: Selection | null) => {
      if (next === null) return;
      setSelection(next);
      setOpen(true);
      if (/^s\d/.test(next.sentence)) setCurrent(next.sentence); // a line of the lesson is no place in the text
    },
    [setCurrent],
  );
  const tap = useCallback(
    (word: HTMLElement) => {
      const next = selectionOf(word);
      if (open && next?.sentence === selection.sentence && next.index === selection.index) setOpen(false);
      else show(next);
    },
    [open, selection, show],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const words = wordsIn(article.current ?? document.body);
      const here = elementOf(article.current, selection);
      const next = here === null ? undefined : words[words.indexOf(here) + by];
      if (next === undefined) return;
      const sentence = sentenceOf(next)?.id ?? selection.sentence;
      const number = Number(sentence.slice(1));
      if (number < first || number > last) return; // folded away
      if (view === 'sentence' && sentence !== selection.sentence) go(sentence);
      show(selectionOf(next));
    },
    [article, selection, show, view, go, first, last],
  );
  const close = useCallback(() => {
    setOpen(false);
    if (sheet.current?.contains(document.activeElement)) article.current?.focus({ preventScroll: true });
  }, [article, sheet]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a line written anew has lost its mark
  useEffect(() => {
    const element = open ? elementOf(article.current, selection) : null;
    if (element === null || sheet.current === null) return;
    element.setAttribute('data-selected', '');
    // The sheet grows when notes or entries arrive; each time the sentence must stay in sight. The reading is drawn first:
    // a frame that also scrolls takes twice as long, and the answer to a tap should not wait for it.
    let frame = 0;
    const grown = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => sheet.current !== null && uncover(element, sheet.current));
    });
    grown.observe(sheet.current);
    return () => {
      grown.disconnect();
      cancelAnimationFrame(frame);
      element.removeAttribute('data-selected');
    };
  }, [article, sheet, open, selection, grown]);

  // For the styles of the page alone: `html:has(.sheet[open])` would be asked again with each reading that is put into the text.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-sheet', open);
    return () => document.documentElement.removeAttribute('data-sheet');
  }, [open]);

  // A tap beside the text puts the sheet away too; taps in the text are the reader's own (reader.tsx).
  useEffect(() => {
    if (!open) return;
    const outside = (event: MouseEvent) => {
      const path = event.composedPath(); // as it was: a button may be gone by now
      if (![article.current, sheet.current].some((part) => part !== null && path.includes(part))) close();
    };
    document.addEventListener('click', outside);
    return () => document.removeEventListener('click', outside);
  }, [article, sheet, open, close]);

  return { selection, open, tap, openAt: (sentence) => show({ sentence, index: 0 }), select: show, step, close };
}

function elementOf(article: HTMLElement | null, { sentence, index }: Selection): HTMLElement | null {
  const element = article?.querySelector<HTMLElement>(`#${CSS.escape(sentence)}`);
  return element == null ? null : (wordsIn(element)[index] ?? null);
}
