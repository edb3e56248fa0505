import { expect, test } from 'vitest';
import { REVIEWS } from './keys';
import { worstOf } from './troubles';

test.each([
  [{}, null],
  [{ [REVIEWS]: 'blocked' }, 'no-reviews'],
  [{ [REVIEWS]: 'blocked', 'duizhao:lists': 'blocked' }, 'blocked'],
  [{ [REVIEWS]: 'blocked', 'duizhao:lists': 'full' }, 'full'],
  [{ 'duizhao:lists': 'blocked' }, 'blocked'],
] as const)('of %j the page tells %s', (troubles, told) => expect(worstOf(troubles)).toBe(told));
