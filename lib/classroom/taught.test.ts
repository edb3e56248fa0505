import { expect, test } from 'vitest';
import type { Reading } from '../chinese/types';
import { lessonWord, taughtWords, teacherOf } from './taught';

const word = (surface: string, reading: string) => ({ surface, reading: reading.split(' ') as Reading });
const [bank, row, walk, epidemic] = [
  word('银行', 'yin2 hang2'),
  word('行', 'hang2'),
  word('行', 'xing2'),
  word('战“疫”', 'zhan4 yi4'),
];
const TEXT = [bank, row, walk, epidemic, bank];

test.each([
  [bank, '银行'],
  [row, '行|hang2'],
  [epidemic, '战疫'],
])('%o is named %s', (chosen, name) => expect(lessonWord(chosen, TEXT)).toBe(name));

test('what a lesson names is found again, each once, in its order', () => {
  expect(taughtWords(['行|xing2', '银行', '没有'], TEXT)).toEqual([walk, bank]);
  expect(TEXT.filter(teacherOf(['行|xing2', '战疫']))).toEqual([walk, epidemic]);
});
