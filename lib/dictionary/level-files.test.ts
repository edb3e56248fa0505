import { expect, test } from 'vitest';
import { LEVEL_FILES, levelFile, levelFileOf } from './level-files';

const levels = [['爱', '八', '重'], ['爱', '爸爸'], ['重要']];

test('every word is in its own file, with its lowest level', () => {
  const found = ['爱', '八', '爸爸', '重', '重要', '龘'].map((word) => levelFile(levels, levelFileOf(word))[word]);
  expect(found).toEqual([1, 1, 2, 1, 3, undefined]);
});

test('no word is in two files', () => {
  const all = Array.from({ length: LEVEL_FILES }, (_, i) => Object.keys(levelFile(levels, i))).flat();
  expect(all.sort()).toEqual(['八', '爱', '爸爸', '重', '重要'].sort());
});
