import { expect, test } from 'vitest';
import { shortInterval } from './interval';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test.each([
  [0, '1 minute'],
  [10 * MINUTE, '10 minute'],
  [59 * MINUTE, '59 minute'],
  [60 * MINUTE, '1 hour'],
  [0.9 * DAY, '22 hour'],
  [DAY, '1 day'],
  [30 * DAY, '30 day'],
  [31 * DAY, '1 month'],
  [45 * DAY, '1.5 month'],
  [320 * DAY, '11 month'],
  [364 * DAY, '1 year'],
  [36_500 * DAY, '100 year'],
] as const)('%d ms is %s', (ms, expected) => {
  const { value, unit } = shortInterval(ms);
  expect(`${value} ${unit}`).toBe(expected);
});
