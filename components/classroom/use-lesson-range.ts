'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { applySettings } from '@/components/layout/apply-settings';
import { sentencesIn } from '@/components/reader/reader-dom';
import type { Place } from '@/components/reader/use-place';
import { parseFragment, writeFragment } from '@/lib/classroom/fragment';
import { type ClassLesson, numberOf } from '@/lib/classroom/lesson';
import { shownSettings, visitStore } from '@/lib/storage/visit';

/** The sentences of the lesson in the text as it is now, and whether the others are shown too. */
export interface LessonRange {
  readonly first: number;
  readonly last: number;
  /** The text has fewer sentences than the lesson was made for. */
  readonly changed: boolean;
  readonly whole: boolean;
  readonly toggle: () => void;
}

type Article = RefObject<HTMLElement | null>;

/** Opens the text at the lesson's beginning, or where the address says, and folds the rest of it away. */
export function useLessonRange({ from, to }: ClassLesson, article: Article, place: Place): LessonRange {
  const [count] = useState(() => (article.current === null ? 0 : sentencesIn(article.current).length));
  const [whole, setWhole] = useState(false);
  const last = Math.min(numberOf(to), count);
  const first = Math.min(numberOf(from), last);
  const opened = useRef(false);

  // A link to a sentence outside (an answer says where it stands) shows it.
  useEffect(() => {
    if (opened.current && (place.number < first || place.number > last)) setWhole(true);
  }, [place.number, first, last]);

  useEffect(() => {
    const text = article.current;
    if (text === null) return;
    fold(text, first, last);
    return () => unfold(text);
  }, [article, first, last]);

  useEffect(() => {
    article.current?.toggleAttribute('data-folded', !whole);
    visitStore.set({ ...visitStore.get(), range: whole ? null : [first, last] });
  }, [article, whole, first, last]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a lesson opens once
  useEffect(() => {
    opened.current = true;
    applySettings(shownSettings());
    openAt(place, first, last);
    return () => applySettings(shownSettings()); // the visit is another by now: a damaged link may have taken this one's place
  }, []);

  const toggle = () => {
    if (whole && (place.number < first || place.number > last)) place.go(`s${first}`);
    setWhole(!whole);
  };
  return { first, last, changed: numberOf(to) > count, whole, toggle };
}

function openAt(place: Place, first: number, last: number): void {
  const fragment = parseFragment(window.location.hash);
  const asked = fragment.place === null ? Number.NaN : numberOf(fragment.place);
  const number = asked >= first && asked <= last ? asked : first;
  const id = `s${number}`;
  if (place.view === 'sentence' || number > first) {
    place.go(id);
    return;
  }
  // The beginning of the lesson is seen together with what the teacher says of it.
  place.setCurrent(id);
  window.history.replaceState(window.history.state, '', writeFragment({ ...fragment, place: id }));
  window.scrollTo({ top: 0, behavior: 'instant' });
}

function fold(text: HTMLElement, first: number, last: number): void {
  for (const sentence of sentencesIn(text)) {
    const number = numberOf(sentence.id);
    sentence.toggleAttribute('data-outside', number < first || number > last);
  }
  for (const block of text.querySelectorAll('.block'))
    block.toggleAttribute('data-outside', block.querySelector('[data-sentence]:not([data-outside])') === null);
}

function unfold(text: HTMLElement): void {
  text.removeAttribute('data-folded');
  for (const outside of text.querySelectorAll('[data-outside]')) outside.removeAttribute('data-outside');
}
