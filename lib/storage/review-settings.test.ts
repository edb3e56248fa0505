import { expect, test } from 'vitest';
import { decode } from './decode';
import { reviewSettingsFormat } from './review-settings';

const DEFAULTS = { retention: 0.9, newPerDay: 10, reviewsPerDay: 200, buttons: 'four', exercises: ['meaning'] };

test.each<[string, object, object]>([
  ['nothing chosen', {}, {}],
  [
    'what she chose',
    { retention: 0.8, exercises: ['tone', 'cloze'] },
    { retention: 0.8, exercises: ['tone', 'cloze'] },
  ],
  ['a share that nobody can keep', { retention: 0.999, newPerDay: 3 }, { newPerDay: 3 }],
  ['an exercise of a newer version', { exercises: ['sing'], buttons: 'two' }, { buttons: 'two' }],
  ['no exercise', { exercises: [] }, {}],
  ['half a word a day', { newPerDay: 0.5, reviewsPerDay: -1 }, {}],
])('%s: the rest stands', (_, stored, chosen) =>
  expect(decode(JSON.stringify({ version: 1, data: stored }), reviewSettingsFormat)).toEqual({
    status: 'ok',
    value: { ...DEFAULTS, ...chosen },
  }),
);
