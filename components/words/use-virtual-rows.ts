'use client';
import { defaultRangeExtractor, type Range, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import * as v from 'valibot';

/** About the height of a row in CSS pixels, until it is in the page and measured. */
const ROW_PX = 92;
/** Rows kept ready beyond the window. */
const OVERSCAN = 8;

export type RowVirtualizer = Virtualizer<Window, HTMLLIElement>;

/** Rows of the page's own scroll, of which only those near the window are there; and the one that has the focus, wherever it is. */
export function useVirtualRows(
  list: RefObject<HTMLUListElement | null>,
  count: number,
  getItemKey: (index: number) => string,
  focused: RefObject<number | null>,
): RowVirtualizer {
  return useWindowVirtualizer<HTMLLIElement>({
    count,
    getItemKey,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: useTop(list),
    rangeExtractor: useCallback(
      (range: Range) => {
        const indices = defaultRangeExtractor(range);
        const kept = focused.current;
        if (kept === null || kept >= range.count || indices.includes(kept)) return indices;
        return [...indices, kept].sort((a, b) => a - b);
      },
      [focused],
    ),
  });
}

/** How far below the top of the document the list begins, in CSS pixels. */
function useTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current !== null) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure); // whatever stands above the list, a change of its height changes the body's
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}

/** Is the page being printed? Then rows that are not in the window have to be there too. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

/** Where the page is scrolled to, as it is kept in an entry of the history: heights of rows may differ the next time, words don't. */
const placeSchema = v.object({
  key: v.string(),
  /** How far into that row, in CSS pixels. */
  offset: v.number(),
});
type Place = Readonly<v.InferOutput<typeof placeSchema>>;

/** An earlier version of the site may have written it. */
const placeHere = (): Place | null => {
  const result = v.safeParse(placeSchema, window.history.state?.words);
  return result.success ? result.output : null;
};

/** On the way back and after a reload the same word is at the top of the window. */
export function usePlaceInRows(rows: RowVirtualizer, indexOf: (key: string) => number, count: number): void {
  const placed = useRef(false);
  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    const keep = () => {
      const first = window.scrollY > 0 ? rows.getVirtualItemForOffset(window.scrollY) : undefined;
      const below = first !== undefined && window.scrollY > rows.options.scrollMargin;
      const words: Place | undefined = below
        ? { key: String(first.key), offset: window.scrollY - first.start }
        : undefined;
      window.history.replaceState({ ...window.history.state, words }, '');
    };
    window.addEventListener('pagehide', keep);
    return () => {
      window.history.scrollRestoration = 'auto';
      window.removeEventListener('pagehide', keep);
    };
  }, [rows]);
  useEffect(() => {
    if (placed.current || count === 0 || rows.options.scrollMargin === 0) return;
    placed.current = true;
    const place = placeHere();
    const index = place === null ? -1 : indexOf(place.key);
    if (place === null || index < 0) return;
    rows.scrollToIndex(index, { align: 'start' });
    const settled = window.setTimeout(() => window.scrollBy({ top: place.offset, behavior: 'instant' }), 0);
    return () => window.clearTimeout(settled);
  }, [rows, count, indexOf, rows.options.scrollMargin]);
}
