import fc from 'fast-check';
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
  [['老师', '3 (', '人', ')'], '老师|3 |(人)'],
  [['来', '“', '8', '”'], '来|“8”'],
  [['他', '【', '我', '】', '/', '你'], '他|【我】/|你'],
  [[], ''],
])('%o', (texts, bound) => expect(show(...texts)).toBe(bound));

test('a long sentence is divided, and nothing is lost', () => {
  const long = bindMarks(Array.from({ length: 200 }, () => ({ text: '好好', word })));
  expect(stretchesOf(long).map((stretch) => stretch.length)).toEqual([60, 60, 60, 20]);
  expect(stretchesOf(long).flat()).toEqual(long);
  expect(stretchesOf([])).toEqual([]);
});

test('what is no word comes with the word before it', () => {
  const pieces = ['8', '月', '15', '日'].map((text) => ({ text, word: /\d/.test(text) ? null : word }));
  expect(bindMarks(pieces).map(({ index }) => index)).toEqual([-1, 0, 0, 1]);
});

test('no character is lost', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('我', '学校', '，', '“', '8', ' ', '”。', '（', 'A')), (texts) => {
      expect(show(...texts).replaceAll('|', '')).toBe(texts.join(''));
    }),
  ));
