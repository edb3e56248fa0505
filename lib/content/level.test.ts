import { expect, test } from 'vitest';
import type { Block, Token } from '../chinese/types';
import { measureLevel } from './level';

const token = (surface: string, kind: Token['kind'] = 'word'): Token => ({
  surface,
  start: 0,
  reading: [],
  spelling: '',
  kind,
  gloss: null,
  headword: null,
});
const block = (kind: Block['kind'], ...surfaces: string[]): Block => ({
  kind,
  sentences: [
    { id: 's1', zh: surfaces.join(''), en: null, notes: [], tokens: surfaces.map((surface) => token(surface)) },
  ],
});

test('shares grow with the level; names and headings do not count where they should not', () => {
  const name: Block = {
    kind: 'paragraph',
    sentences: [{ id: 's2', zh: '北京', en: null, notes: [], tokens: [token('北京', 'name')] }],
  };
  const level = measureLevel(
    [block('title', '我'), block('paragraph', '我', '爱', '检测', '我'), name],
    [['我', '爱'], ['检查']],
  );
  expect(level.words).toEqual([4 / 5, 4 / 5]);
  expect(level.characters).toEqual([4 / 6, 5 / 6]); // 检 is in 检查 of the second level
  expect(level.newWordsIn100).toBe(60);
  expect(level.sentenceLength).toBe(3.5);
});

test('a text without words has no level', () => expect(() => measureLevel([], [[]])).toThrow(RangeError));
