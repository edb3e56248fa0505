import * as v from 'valibot';
import { type ExerciseResult, joinResults } from '../exercises/result';
import { TEXT_EXERCISES } from '../exercises/types';
import { openObject } from '../vocabulary/open-object';
import { afterChange } from './after-change';
import type { Format } from './decode';
import { RESULTS_KEY } from './keys';
import { createStore } from './store';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Keys that are not known here are kept as they are. */
export const resultSchema = openObject({
  slug: v.string(),
  from: v.string(),
  to: v.string(),
  exercise: v.picklist(TEXT_EXERCISES),
  right: count,
  total: count,
  at: v.string(),
  lesson: v.nullable(v.string()),
});

export const resultsFormat: Format<readonly ExerciseResult[]> = {
  schema: v.array(resultSchema),
  initial: [],
  migrations: [],
};

/** How exercises went, the newest first, at most `MOST_RESULTS`. */
export const resultStore = createStore(RESULTS_KEY, resultsFormat);

/** Keeps results beside those that are there. */
export function addResults(results: readonly ExerciseResult[]): void {
  resultStore.update((old) => joinResults(old, results));
  afterChange();
}
