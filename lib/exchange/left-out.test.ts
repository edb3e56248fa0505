import { expect, test } from 'vitest';
import { leftOut } from './left-out';

const broken = (...details: string[]) => details.map((detail) => ({ code: 'broken-row', line: null, detail }) as const);

test('entries are counted by their part, and words named', () =>
  expect(leftOut(broken('words 坏|huai4', 'words __proto__', 'cards 3'))).toEqual([
    { part: 'words', count: 2, names: ['坏'] },
    { part: 'cards', count: 1, names: [] },
  ]));
test('a part that is broken as a whole has no count', () =>
  expect(leftOut(broken('settings'))).toEqual([{ part: 'settings', count: 0, names: [] }]));
test('the settings of reviews are not the settings', () =>
  expect(leftOut(broken('reviewSettings')).map(({ part }) => part)).toEqual(['reviewSettings']));
