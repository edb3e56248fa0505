'use client';
import { useMemo } from 'react';
import type { Script } from '@/lib/chinese/script';
import type { WholeText } from '@/lib/dictionary/whole-text';
import { nextItem, resultOf, type Session, type SessionPlan, scoreOf, setsOf } from '@/lib/exercises/session';
import type { ExerciseItem, ExerciseSet } from '@/lib/exercises/types';
import { sessionStore } from '@/lib/storage/exercise-sessions';
import { addResults } from '@/lib/storage/results';
import { useStore } from '@/lib/storage/use-store';
import type { Answered } from './item';

/** Nobody thinks longer about one answer: she has been away. */
const LONGEST_MS = 5 * 60_000;

export interface Turn {
  readonly item: ExerciseItem;
  readonly isAgain: boolean;
}

export interface Exercises {
  /** null: none has been begun. */
  readonly session: Session | null;
  readonly sets: readonly ExerciseSet[];
  /** @returns the first item */
  readonly begin: (plan: SessionPlan) => Turn | null;
  readonly answer: (turn: Turn, answered: Answered, ms: number) => void;
  readonly end: () => void;
  /** What comes next, as it is kept at this moment; null = all is done. */
  readonly next: () => Turn | null;
}

const NO_SETS: readonly ExerciseSet[] = [];

/** The exercises that have been begun on a text. Each answer is kept at once, so that a closed tab goes on where it was. */
export function useExercises(text: WholeText, script: Script): Exercises {
  const session = useStore(sessionStore)[text.slug] ?? null;
  const plan = session?.plan ?? null;
  const sets = useMemo(() => (plan === null ? NO_SETS : setsOf(text, plan, script)), [text, plan, script]);
  const now = (): Session | null => sessionStore.get()[text.slug] ?? null;
  return {
    session,
    sets,
    begin: (plan) => {
      const fresh = { plan, answers: [], again: [], ms: 0, at: new Date().toISOString() };
      sessionStore.keep(fresh);
      return nextItem(setsOf(text, plan, script), fresh);
    },
    answer: (turn, answered, ms) => {
      const before = now();
      const isAsked = sets.some(({ items }) => items.some(({ id }) => id === turn.item.id));
      if (before === null || !isAsked) return; // another tab has ended it, or begun others
      const at = new Date().toISOString();
      const after = { ...withAnswer(before, turn, answered), ms: before.ms + Math.min(ms, LONGEST_MS), at };
      sessionStore.keep(after);
      const done = sets.filter((set) => scoreOf(set, before) === null && scoreOf(set, after) !== null);
      addResults(done.flatMap((set) => resultOf(text, set, after, at) ?? []));
    },
    end: () => sessionStore.end(text.slug),
    next: () => {
      const kept = now();
      return kept === null ? null : nextItem(sets, kept);
    },
  };
}

function withAnswer(session: Session, { item: { id }, isAgain }: Turn, { right, total, missed }: Answered): Session {
  if (isAgain) return { ...session, again: [...new Set([...session.again, id])] };
  const others = session.answers.filter((answer) => answer.id !== id);
  return { ...session, answers: [...others, { id, right, total, missed }] };
}
