'use client';
import { type RefObject, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { applySettings } from '@/components/layout/apply-settings';
import { parseFragment, writeFragment } from '@/lib/classroom/fragment';
import type { Settings } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { chooseSettings, shownSettings, useSettings, visitStore } from '@/lib/storage/visit';
import { sentencesIn } from './reader-dom';
import type { TextSource } from './text-source';
import { useTaken } from './use-taken';

/** Where the reader is in the text. */
export interface Place {
  /** The reader's own choice, unless the address asks for another. */
  readonly view: Settings['view'];
  readonly current: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** Numbers of the sentences that one can step to: all, or those of a lesson. */
  readonly first: number;
  readonly last: number;
  /** The sentence where she stopped last time, if that was not the beginning; null when there is none. */
  readonly stopped: string | null;
  readonly setCurrent: (id: string) => void;
  /** Shows a sentence: alone in the view by sentence, scrolled to in the whole text. */
  readonly go: (id: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly setView: (view: Settings['view']) => void;
}

const SAVE_DELAY_MS = 400;
const SCROLLED_ON_PX = 48;

export function usePlace(
  article: RefObject<HTMLElement | null>,
  { bookmark, count: known, grown, reveal }: Pick<TextSource, 'bookmark' | 'count' | 'grown' | 'reveal'>,
): Place {
  const [current, setCurrent] = useState('s1');
  const [inPage, setInPage] = useState(0);
  const count = known ?? inPage;
  const [stopped, setStopped] = useState<string | null>(null);
  const moved = useRef(false);
  const wentTo = useRef(Number.NEGATIVE_INFINITY);
  const taken = useTaken();
  const { view } = useSettings();
  const [first, last] = useStore(visitStore).range ?? [1, count];
  const viewNow = useRef(view);
  viewNow.current = view;

  const goTo = useCallback(
    async (id: string, view: Settings['view']) => {
      if (reveal !== null) await reveal(id);
      const element = article.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      if (element == null) return;
      moved.current = true;
      setCurrent(id);
      mark(article.current, element);
      history.replaceState(history.state, '', writeFragment({ ...parseFragment(window.location.hash), place: id }));
      if (view === 'sentence') window.scrollTo({ top: 0, behavior: 'instant' });
      else toMiddle(element);
      wentTo.current = window.scrollY;
      taken.to(view === 'text' ? id : null);
    },
    [article, reveal, taken],
  );
  const go = useCallback((id: string) => void goTo(id, viewNow.current), [goTo]);

  // The page opens at its address's sentence; by sentence, else where she stopped.
  useEffect(() => {
    if (article.current === null) return;
    const all = known ?? sentencesIn(article.current).length;
    startTransition(() => setInPage(all));
    const isSentence = (id: string) => numberOf(id) >= 1 && numberOf(id) <= all;
    const stored = bookmark.read();
    const last = stored !== null && isSentence(stored) && stored !== 's1' ? stored : null;
    setStopped(last);
    viewNow.current = shownSettings().view;
    const open = () => {
      const { place } = parseFragment(window.location.hash);
      if (place !== null && isSentence(place)) void goTo(place, viewNow.current);
      else if (viewNow.current === 'sentence') void goTo(last ?? 's1', 'sentence');
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [article, bookmark, known, goTo]);

  // In the whole text the present sentence is the one at the upper third of the window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines that have come into the page are observed too
  useEffect(() => {
    if (article.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting);
        // Where the page was taken to a sentence, that sentence is the present one until the reader scrolls on.
        const asTaken = taken.at() !== null || Math.abs(window.scrollY - wentTo.current) < SCROLLED_ON_PX;
        if (seen === undefined || viewNow.current !== 'text' || window.scrollY < 8 || asTaken) return;
        moved.current = true;
        setCurrent(seen.target.id);
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const sentence of sentencesIn(article.current)) observer.observe(sentence);
    return () => observer.disconnect();
  }, [article, grown, taken]);

  // What comes into the page around it has another height than the room that was kept: the sentence stays where it was put.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what has come into the page can have moved it
  useEffect(() => {
    const id = taken.at();
    const element = id === null ? null : article.current?.querySelector(`#${CSS.escape(id)}`);
    if (element == null) return;
    toMiddle(element);
    wentTo.current = window.scrollY;
  }, [article, grown, taken]);

  // Who leaves at once has been there too.
  const unsaved = useRef<string | null>(null);
  const save = useCallback(() => {
    if (unsaved.current !== null) bookmark.write(unsaved.current);
    unsaved.current = null;
  }, [bookmark]);
  useEffect(() => {
    if (!moved.current) return;
    unsaved.current = current;
    const timer = window.setTimeout(save, SAVE_DELAY_MS);
    return () => window.clearTimeout(timer);
  }, [save, current]);
  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  const step = useCallback(
    (by: 1 | -1) => {
      const next = numberOf(current) + by;
      if (next >= first && next <= last) go(`s${next}`);
    },
    [first, last, current, go],
  );
  const setView = useCallback(
    (wanted: Settings['view']) => {
      chooseSettings({ view: wanted });
      applySettings(shownSettings());
      setStopped(null);
      void goTo(current, wanted);
    },
    [current, goTo],
  );

  return useMemo(
    () => ({
      view,
      current,
      number: numberOf(current),
      count,
      first,
      last,
      stopped,
      setCurrent,
      go,
      step,
      setView,
    }),
    [view, current, count, first, last, stopped, go, step, setView],
  );
}

/** "s12" → 12; NaN for what is no sentence of the text. */
const numberOf = (id: string): number => (/^s\d+$/.test(id) ? Number(id.slice(1)) : Number.NaN);

/** In a frame (a lesson's preview) scrollIntoView would scroll the page around it too. */
function toMiddle(element: Element): void {
  if (window.parent === window) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  else window.scrollBy({ top: element.getBoundingClientRect().top - window.innerHeight / 2, behavior: 'instant' });
}

/** Says in the page which sentence is shown alone, and what it stands in (globals.css hides the others; `:has()` would be asked at each tap). */
function mark(article: HTMLElement | null, sentence: HTMLElement): void {
  for (const name of ['data-current', 'data-around'])
    for (const old of article?.querySelectorAll(`[${name}]`) ?? []) old.removeAttribute(name);
  sentence.setAttribute('data-current', '');
  for (let around = sentence.parentElement; around !== null && around !== article; around = around.parentElement)
    around.setAttribute('data-around', '');
}
