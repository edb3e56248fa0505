'use client';
import { useMemo, useState } from 'react';
import { teacherOf } from '@/lib/classroom/taught';
import { sentencesOf, type WholeText } from '@/lib/dictionary/whole-text';
import { whyNot } from '@/lib/exercises/make';
import { wordPool } from '@/lib/exercises/pool';
import { placeOf, type SessionPlan } from '@/lib/exercises/session';
import { isTextExercise, TEXT_EXERCISES } from '@/lib/exercises/types';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { type WordKey, wordKey } from '@/lib/vocabulary/word';
import { type Asked, lessonIdOf } from './lesson';

/** Which words are asked for. `useful`: the exercises choose. */
export type Which = 'useful' | 'keywords' | 'saved' | 'lesson';

/** The sets of words that there are on the range, each with its words there; `useful` has none of its own. */
export type WordSets = Readonly<Partial<Record<Which, readonly WordKey[]>>>;

export interface PlanChange extends Partial<Pick<SessionPlan, 'exercises' | 'from' | 'to' | 'count' | 'gaps'>> {
  readonly which?: Which;
}

/** What a visitor who has chosen nothing does. */
const USUAL = ['match', 'reading', 'cloze'] as const;

interface Choices extends Pick<SessionPlan, 'exercises' | 'from' | 'to' | 'count' | 'gaps'> {
  readonly which: Which;
}

/** The number of a sentence, if the text has it: an address may name any. */
const numberHere = (text: WholeText, number: number | null): number | null =>
  sentencesOf(text).some(({ id }) => id === `s${number}`) ? number : null;

function firstChoices(text: WholeText, { ref, lesson }: Asked, last: SessionPlan | null): Choices {
  const range = { from: numberHere(text, ref?.from ?? null), to: numberHere(text, ref?.to ?? null) };
  const wanted = lesson?.exercises.filter(isTextExercise) ?? [];
  const usual = wanted.length > 0 ? wanted : (last?.exercises ?? USUAL);
  const exercises = usual.filter((kind) => whyNot(kind, text, range) === null);
  return {
    ...range,
    exercises: exercises.length > 0 ? exercises : firstPossible(text, range),
    count: last?.count ?? 10,
    gaps: last?.gaps ?? 'choose',
    which: lesson !== null && lesson.words.length > 0 ? 'lesson' : 'useful',
  };
}

const firstPossible = (text: WholeText, range: Pick<SessionPlan, 'from' | 'to'>) =>
  TEXT_EXERCISES.filter((kind) => whyNot(kind, text, range) === null).slice(0, 1);

/** The plan as it is chosen so far: begins with what the lesson wants, or what was done last on this text. */
export function usePlan(text: WholeText, asked: Asked, last: SessionPlan | null) {
  const [first] = useState(() => firstChoices(text, asked, last));
  const [choices, setChoices] = useState(first);
  const vocabulary = useStore(wordStore);
  const words = useMemo((): WordSets => {
    const pool = wordPool(text, choices);
    const inRange = new Set(pool.map(({ key }) => key));
    const isTaught = teacherOf(asked.lesson?.words ?? []);
    const here = (keys: Iterable<WordKey>) => [...new Set(keys)].filter((key) => inRange.has(key));
    return {
      keywords: here(text.lesson?.keywords.map(({ surface, reading }) => wordKey(surface, reading)) ?? []),
      saved: here(Object.keys(vocabulary)),
      lesson: pool.filter(({ word }) => isTaught(word)).map(({ key }) => key),
    };
  }, [text, choices, vocabulary, asked.lesson]);
  const plan = useMemo((): SessionPlan => {
    const { which, ...rest } = choices;
    const [wanted, chosen] = [first, choices].map((range) => placeOf(text, { slug: text.slug, ...range }));
    // other sentences than the teacher's are not how her lesson went
    const isLesson = wanted?.from === chosen?.from && wanted?.to === chosen?.to;
    return {
      ...rest,
      slug: text.slug,
      words: words[which] ?? null,
      seed: 1,
      lesson: isLesson ? lessonIdOf(asked.lesson) : null,
    };
  }, [text, first, choices, words, asked.lesson]);
  const change = (changed: PlanChange) => setChoices((old) => ({ ...old, ...changed }));
  return { plan, change, words, which: choices.which };
}
