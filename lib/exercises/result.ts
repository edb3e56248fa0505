import type { TextExercise } from './types';

/** How one kind of exercise over a stretch of a text went. */
export interface ExerciseResult {
  /** The report, or `text:` and the id of an own text. */
  readonly slug: string;
  /** Ids of the first and the last sentence: "s3". */
  readonly from: string;
  readonly to: string;
  readonly exercise: TextExercise;
  /** At the first try. */
  readonly right: number;
  readonly total: number;
  /** When it was finished; ISO 8601. */
  readonly at: string;
  /** The id of the teacher's lesson that it belongs to; null = none. */
  readonly lesson: string | null;
}

/** Results that a device keeps. */
export const MOST_RESULTS = 500;

/** What tells two results apart: no two of a kind are finished at the same moment. */
export const resultKey = ({ slug, exercise, at }: ExerciseResult): string => `${at} ${exercise} ${slug}`;

/** Old and new results as one list, the newest first, each once, and the oldest left out where there are too many. */
export function joinResults(
  some: readonly ExerciseResult[],
  others: readonly ExerciseResult[],
): readonly ExerciseResult[] {
  const all = new Map([...some, ...others].map((result) => [resultKey(result), result]));
  return [...all.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, MOST_RESULTS);
}
