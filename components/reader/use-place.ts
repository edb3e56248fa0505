'use client';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { applySettings } from '@/components/layout/apply-settings';
import { placeStore } from '@/lib/storage/places';
import { type Settings, settingsStore } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { sentencesIn } from './reader-dom';

/** Where the reader is in the text. */
export interface Place {
  /** The reader's own choice, unless the address asks for another. */
  readonly view: Settings['view'];
  readonly current: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
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

export function usePlace(article: RefObject<HTMLElement | null>, slug: string): Place {
  const [current, setCurrent] = useState('s1');
  const [ids, setIds] = useState<readonly string[]>([]);
  const [stopped, setStopped] = useState<string | null>(null);
  const moved = useRef(false);
  const wentTo = useRef(Number.NEGATIVE_INFINITY);
  const chosen = useStore(settingsStore).view;
  const [askedView, setAskedView] = useState<Settings['view'] | null>(null);
  const view = askedView ?? chosen;
  const viewNow = useRef(view);
  viewNow.current = view;

  const goTo = useCallback(
    (id: string, view: Settings['view']) => {
      const element = article.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      if (element == null) return;
      moved.current = true;
      setCurrent(id);
      mark(article.current, element);
      history.replaceState(history.state, '', `#${id}`);
      if (view === 'sentence') window.scrollTo({ top: 0, behavior: 'instant' });
      else element.scrollIntoView({ block: 'center', behavior: 'instant' });
      wentTo.current = window.scrollY;
    },
    [article],
  );
  const go = useCallback((id: string) => goTo(id, viewNow.current), [goTo]);

  // The page opens at its address's sentence; by sentence, else where she stopped.
  useEffect(() => {
    if (article.current === null) return;
    const all = sentencesIn(article.current).map(({ id }) => id);
    setIds(all);
    const stored = placeStore.get()[slug]?.sentence;
    const known = stored !== undefined && all.includes(stored) && stored !== all[0] ? stored : null;
    setStopped(known);
    const asked = new URLSearchParams(window.location.search).get('view');
    if (asked === 'sentence' || asked === 'text') {
      viewNow.current = asked;
      setAskedView(asked);
    } else viewNow.current = settingsStore.get().view;
    const open = () => {
      const hash = decodeURIComponent(window.location.hash.slice(1));
      if (all.includes(hash)) goTo(hash, viewNow.current);
      else if (viewNow.current === 'sentence') goTo(known ?? all[0] ?? 's1', 'sentence');
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [article, slug, goTo]);

  // In the whole text the present sentence is the one at the upper third of the window.
  useEffect(() => {
    if (article.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting);
        // Where the page was taken to a sentence, that sentence is the present one until the reader scrolls on.
        const asTaken = Math.abs(window.scrollY - wentTo.current) < SCROLLED_ON_PX;
        if (seen === undefined || viewNow.current !== 'text' || window.scrollY < 8 || asTaken) return;
        moved.current = true;
        setCurrent(seen.target.id);
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const sentence of sentencesIn(article.current)) observer.observe(sentence);
    return () => observer.disconnect();
  }, [article]);

  useEffect(() => {
    if (!moved.current) return;
    const timer = window.setTimeout(() => {
      placeStore.update((places) => ({ ...places, [slug]: { sentence: current, at: new Date().toISOString() } }));
    }, SAVE_DELAY_MS);
    return () => window.clearTimeout(timer);
  }, [slug, current]);

  const step = useCallback(
    (by: 1 | -1) => {
      const next = ids[ids.indexOf(current) + by];
      if (next !== undefined) go(next);
    },
    [ids, current, go],
  );
  const setView = useCallback(
    (wanted: Settings['view']) => {
      settingsStore.update((settings) => ({ ...settings, view: wanted }));
      setAskedView(null);
      applySettings(settingsStore.get());
      setStopped(null);
      goTo(current, wanted);
    },
    [current, goTo],
  );

  return useMemo(
    () => ({
      view,
      current,
      number: ids.indexOf(current) + 1,
      count: ids.length,
      stopped,
      setCurrent,
      go,
      step,
      setView,
    }),
    [view, current, ids, stopped, go, step, setView],
  );
}

/** Says in the page which sentence is shown alone (globals.css hides the others). */
function mark(article: HTMLElement | null, sentence: HTMLElement): void {
  for (const old of article?.querySelectorAll('[data-current]') ?? []) old.removeAttribute('data-current');
  sentence.setAttribute('data-current', '');
}
