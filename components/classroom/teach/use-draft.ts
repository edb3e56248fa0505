'use client';
import { useMemo, useState } from 'react';
import { sentencesFrom } from '@/lib/classroom/extent';
import { type ClassLesson, MOST_TAUGHT, numberOf } from '@/lib/classroom/lesson';
import { lessonWord, teacherOf } from '@/lib/classroom/taught';
import { sentencesOf, type TextWord, type WholeText } from '@/lib/dictionary/whole-text';
import { keepLesson } from '@/lib/storage/lessons';

/** A lesson while it is made. */
export interface Draft {
  /** Where it is kept; null until something has been changed. */
  readonly id: string | null;
  readonly name: string;
  readonly lesson: ClassLesson;
}

export interface DraftState extends Draft {
  readonly first: number;
  readonly last: number;
  /** Sentences of the whole text. */
  readonly count: number;
  /** Every word of the lesson's sentences, in order. */
  readonly words: readonly TextWord[];
  readonly change: (part: Partial<ClassLesson>) => void;
  readonly rename: (name: string) => void;
}

/** What a new lesson begins with: what a learner asks for with a tap, and nothing held back. */
const BEGINNING = { view: 'text', pinyin: 'tap', glosses: 'off', english: 'off' };

/** A new lesson over a stretch of a text, with the report's key words as the words taught first. */
export function newDraft(text: WholeText, from: number | null, to: number | null): Draft {
  const count = sentencesOf(text).length;
  const last = Math.min(to ?? count, count);
  const first = Math.min(from ?? 1, last);
  const lesson = {
    slug: text.slug,
    from: `s${first}`,
    to: `s${last}`,
    words: [],
    held: [],
    show: BEGINNING,
    exercises: [],
    message: '',
  };
  return { id: null, name: '', lesson: { ...lesson, words: keyWords(text, first, last) } };
}

/** The report's key words that stand in these sentences, as many as a lesson holds. */
export function keyWords(text: WholeText, first: number, last: number): string[] {
  const words = wordsFrom(text, first, last);
  return (text.lesson?.keywords ?? [])
    .map((word) => lessonWord(word, words))
    .filter((name) => words.some(teacherOf([name])))
    .slice(0, MOST_TAUGHT);
}

const wordsFrom = (text: WholeText, first: number, last: number): TextWord[] =>
  sentencesFrom(text, first, last).flatMap(({ words }) => words);

/** The lesson that is being made. Each change is kept on the device. */
export function useDraft(text: WholeText, begun: Draft, onKept: (id: string) => void): DraftState {
  const [draft, setDraft] = useState(begun);
  /** Also those whose sentences are left out just now: they come back with them. */
  const [chosen, setChosen] = useState<readonly string[]>(begun.lesson.words);
  const { id, name, lesson } = draft;
  const count = sentencesOf(text).length;
  const last = Math.min(numberOf(lesson.to), count);
  const first = Math.min(numberOf(lesson.from), last);
  const words = useMemo(() => wordsFrom(text, first, last), [text, first, last]);

  const keep = (next: Draft) => {
    const key = keepLesson(next.id, next.name, next.lesson);
    setDraft({ ...next, id: key });
    if (next.id === null) onKept(key);
  };
  const change = (part: Partial<ClassLesson>) => {
    const next = { ...lesson, ...part };
    const all = part.words ?? (part.from === undefined ? chosen : withKeyWords(next));
    const there = wordsFrom(text, numberOf(next.from), numberOf(next.to));
    setChosen(all);
    keep({ ...draft, lesson: { ...next, words: all.filter((word) => there.some(teacherOf([word]))) } });
  };
  /** While the words are the proposed ones, another stretch proposes its own. */
  const withKeyWords = ({ from, to }: ClassLesson): readonly string[] =>
    lesson.words.join() === keyWords(text, first, last).join() ? keyWords(text, numberOf(from), numberOf(to)) : chosen;
  const rename = (wanted: string) => keep({ id, name: wanted, lesson });
  return { id, name, lesson, first, last, count, words, change, rename };
}
