import { expect, test } from 'vitest';
import { judge } from './figure';

const BUDGETS = { atMost: { weight: 8 }, atLeast: { score: 98 }, goals: { weight: 4 } };

test.each([
  ['weight', 8, true],
  ['weight', 8.001, false],
  ['weight', Number.NaN, false], // what could not be measured keeps no budget
  ['score', 98, true],
  ['score', 97.9, false],
  ['score', Number.NaN, false],
  ['speed', 1, undefined], // nothing is promised
])('%s of %d is within its budget: %s', (name, value, within) => {
  expect(judge({ name, value, unit: '' }, BUDGETS).within).toBe(within);
});

test('a goal is told and fails nothing', () => {
  expect(judge({ name: 'weight', value: 6, unit: '' }, BUDGETS)).toMatchObject({
    within: true,
    goal: 4,
    reached: false,
  });
  expect(judge({ name: 'weight', value: 4, unit: '' }, BUDGETS)).toMatchObject({ within: true, reached: true });
});
