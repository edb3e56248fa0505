import * as v from 'valibot';
import { EXERCISES, MOST_A_DAY, RETENTION, type ReviewSettings } from '../review/types';
import type { Format } from './decode';
import { REVIEW_SETTINGS_KEY } from './keys';
import { createStore } from './store';

const count = (initial: number) =>
  v.optional(v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_A_DAY)), initial), initial);

// As with the settings of the reader: what is not a choice falls back alone.
const schema = v.object({
  retention: v.optional(
    v.fallback(v.pipe(v.number(), v.minValue(RETENTION.least), v.maxValue(RETENTION.most)), 0.9),
    0.9,
  ),
  newPerDay: count(10),
  reviewsPerDay: count(200),
  buttons: v.optional(v.fallback(v.picklist(['four', 'two']), 'four'), 'four'),
  exercises: v.optional(v.fallback(v.pipe(v.array(v.picklist(EXERCISES)), v.minLength(1), v.readonly()), ['meaning']), [
    'meaning',
  ]),
});

export const reviewSettingsFormat: Format<ReviewSettings> = { schema, initial: v.parse(schema, {}), migrations: [] };

export const reviewSettingsStore = createStore(REVIEW_SETTINGS_KEY, reviewSettingsFormat);
