'use client';
import { useState } from 'react';
import type { Place } from '@/components/reader/use-place';
import { type ClassLesson, isInLesson, numberOf } from '@/lib/classroom/lesson';

export interface Where {
  readonly id: string;
  /** From 1; of how many. */
  readonly number: number;
  readonly count: number;
  /** The numbers between which the board stays: those of the lesson that is open, or of the text. */
  readonly first: number;
  readonly last: number;
  /** @returns false: there is no such sentence within the bounds */
  readonly goTo: (number: number) => boolean;
  /** Stays at this sentence, wherever the page behind the board moves. */
  readonly hold: () => void;
}

/** Which sentence is on the board. The page behind it goes along, so that it is there when the board is closed. */
export function useWhere(place: Place, lesson: ClassLesson | null): Where {
  const [own, setOwn] = useState<string | null>(null);
  const outside = lesson !== null && !isInLesson(lesson, own ?? place.current);
  const id = outside ? lesson.from : (own ?? place.current);
  const first = lesson === null ? 1 : numberOf(lesson.from);
  const last = lesson === null ? place.count : Math.min(numberOf(lesson.to), place.count);
  const goTo = (number: number) => {
    if (number < first || number > last) return false;
    setOwn(`s${number}`);
    place.go(`s${number}`);
    return true;
  };
  return { id, number: numberOf(id), count: place.count, first, last, goTo, hold: () => setOwn(id) };
}
