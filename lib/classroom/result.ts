import type { ExerciseResult } from '../exercises/result';
import { TEXT_EXERCISES, type TextExercise } from '../exercises/types';
import { type ClassLesson, lessonId, plainLesson } from './lesson';

// What a learner shows her teacher: how the exercises of a lesson went. Nothing of it is sent, and it names nobody.

/** How one exercise went. */
export interface Score {
  readonly exercise: TextExercise;
  readonly right: number;
  readonly total: number;
}

export interface LessonResult {
  /** One for each exercise that was done: the last time. */
  readonly scores: readonly Score[];
  readonly right: number;
  readonly total: number;
  /** When the last of them was finished; ISO 8601. */
  readonly at: string;
}

/**
 * What has been done of a lesson on this device.
 * @param results in any order; those of other lessons are left out
 * @returns null if nothing has been done
 */
export function resultOf(results: readonly ExerciseResult[], lesson: ClassLesson): LessonResult | null {
  const id = lessonId(lesson);
  const own = results
    .filter((result) => (result.lesson ?? lessonId(plainLesson(result))) === id && result.total > 0)
    .sort((a, b) => a.at.localeCompare(b.at));
  const last = own.at(-1);
  if (last === undefined) return null;
  const scores = TEXT_EXERCISES.flatMap((exercise): Score[] => {
    const done = own.findLast((result) => result.exercise === exercise);
    return done === undefined ? [] : [{ exercise, right: done.right, total: done.total }];
  });
  return { scores, ...sumOf(scores), at: last.at };
}

/** All of it as one score. */
export const sumOf = (scores: readonly Score[]): { readonly right: number; readonly total: number } => ({
  right: scores.reduce((sum, { right }) => sum + right, 0),
  total: scores.reduce((sum, { total }) => sum + total, 0),
});
