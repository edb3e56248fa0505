import { expect, test } from 'vitest';
import { bindMarks, stretchesOf } from './bind';

const word = { start: 0, end: 1 } as never;
const show = (...texts: readonly string[]): string =>
  bindMarks(texts.map((text) => ({ text, word: /^\p{Script=Han}/u.test(text) ? word : null })))
    .map(({ before, text, after }) => before + text + after)
    .join('|');

test.each([
  [['你好', '。'], '你好。'],
  [['他', '说', '：“', '来', '！”'], '他|说：|“来！”'],
  [['到', '8', '月', '15', '日', '，（', '他'], '到|8|月|15|日，|（他'],
  [['“', '好', '”', '的'], '“好”|的'],
  [['A、B', '和', 'C'], 'A、B|和|C'],
  [['和', '……——“'], '和……——|“'],
])('%o', (texts, bound) => expect(show(...texts)).toBe(bound));

test('a long sentence is divided, and nothing is lost', () => {
  const long = bindMarks(Array.from({ length: 200 }, () => ({ text: '好好', word })));
  expect(stretchesOf(long).map((stretch) => stretch.length)).toEqual([60, 60, 60, 20]);
  expect(stretchesOf(long).flat()).toEqual(long);
  expect(stretchesOf([])).toEqual([]);
});
