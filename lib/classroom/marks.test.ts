import { expect, test } from 'vitest';
import { clearMarks, markCount, markOf, markWord, NO_MARKS } from './marks';

const two = markWord(markWord(NO_MARKS, 's1', 0, '我们', 1), 's2', 3, '学校', 2);

test('marks stay while others are set', () => {
  expect(markOf(two, 's1', 0, '我们')).toBe(1);
  expect(markOf(two, 's2', 3, '学校')).toBe(2);
  expect(markCount(two)).toBe(2);
});

test.each([
  ['the same colour again takes the mark away', 1, null],
  ['another colour takes its place', 4, 4],
] as const)('%s', (_, mark, expected) =>
  expect(markOf(markWord(two, 's1', 0, '我们', mark), 's1', 0, '我们')).toBe(expected),
);

test('a word that is another one now is not marked', () => expect(markOf(two, 's1', 0, '我')).toBeNull());

test('one sentence is cleared and the others are not', () => {
  const cleared = clearMarks(two, 's1');
  expect(markOf(cleared, 's1', 0, '我们')).toBeNull();
  expect(markOf(cleared, 's2', 3, '学校')).toBe(2);
  expect(clearMarks(cleared, 's1')).toBe(cleared);
});
