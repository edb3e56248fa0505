import { expect, test } from 'vitest';
import { processorTime } from '../../tests/unit/processor-time';
import { parsePinyin } from './pinyin-query';
import { fitsPattern, parseQuery } from './query';

test.each([
  ['中国', '中国', true],
  ['中立国', '中?国', true],
  ['中国', '中?国', false],
  ['中国', '中*国', true],
  ['中国人', '中*国', false],
  ['中国中国', '中*国', true],
  ['国', '*国', true],
  ['', '*', true],
  ['', '?', false],
])('%s against %s: %s', (text, pattern, expected) => expect(fitsPattern(text, pattern)).toBe(expected));

test('a pattern made to be slow is not', async () => {
  const slow = () => expect(fitsPattern('中'.repeat(5000), `${'*中'.repeat(40)}*国`)).toBe(false);
  expect(await processorTime(slow)).toBeLessThan(500);
});

test.each([
  ['zhong1 guo2', 'zhongguo', '00001002', [4, 7]],
  ['zhōngguó', 'zhongguo', '00100002', []],
  ["xi'an", 'xian', '0000', [1]],
  ['lü4', 'lv', '04', [1]],
  ['nüe', 'nve', '000', []],
  ['lue4', 'lve', '004', [2]],
  ['jü', 'ju', '00', []],
  ['ma0', 'ma', '05', [1]],
  ['zhong ', 'zhong', '00000', [4]],
  ['˙ㄇㄚ', 'ma', '05', [1]],
  ['ㄌㄩˋ', 'lv', '04', [1]],
  ['ㄅ', 'b', '0', []],
])('%s is read as %s with tones %s', (text, letters, tones, breaks) => {
  const read = parsePinyin(text);
  expect([read?.letters, read?.tones.join('')]).toEqual([letters, tones]);
  expect(read?.breaks.flatMap((ends, i) => (ends ? [i] : []))).toEqual(breaks);
});

test.each(['', '中国', 'a+b', '123', 'i:', '(x)'])('%j is no pinyin', (text) => expect(parsePinyin(text)).toBe(null));

test('a text that is pasted whole is cut', () => expect(parseQuery('中'.repeat(10000)).text).toHaveLength(100));
