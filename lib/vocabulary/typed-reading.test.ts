import { expect, test } from 'vitest';
import type { Reading } from '../chinese/types';
import { readTyped } from './typed-reading';

const of = (text: string): Reading => text.split(' ') as unknown as Reading;

test.each([
  ['háng', '行', 'hang2'],
  ['hang2', '行', 'hang2'],
  ['Yín háng', '银行', 'yin2 hang2'],
  ['yínháng', '银行', 'yin2 hang2'],
  ['yin2hang2', '银行', 'yin2 hang2'],
  ["xi1'an1", '西安', 'xi1 an1'],
  ["Xī'ān", '西安', 'xi1 an1'],
  ['xian1', '先', 'xian1'],
  ['lǜsè', '绿色', 'lv4 se4'],
  ['lu:4 se4', '绿色', 'lv4 se4'],
  ['péngyou', '朋友', 'peng2 you5'], // without a mark: neutral
  ['wánr', '玩儿', 'wan2 r5'],
  ['ㄒㄧㄥˊ', '行', 'xing2'],
  ['ㄍㄨㄥ ㄗㄨㄛˋ', '工作', 'gong1 zuo4'], // no mark: the first tone
  ['ㄉㄨㄥ˙ㄒㄧ', '东西', 'dong1 xi5'],
  ['ng4', '嗯', 'ng4'],
  ['fǎngǎn', '反感', 'fan3 gan3'],
  ["fāng'àn", '方案', 'fang1 an4'],
  ['kǎlā', '卡拉OK', 'ka3 la1'], // only characters are read
])('%s reads %s', (text, characters, reading) => expect(readTyped(text, characters)).toEqual(of(reading)));

test.each([
  ['行', '行', 'unreadable'],
  ['row!', '行', 'unreadable'],
  ['', '行', 'unreadable'],
  ['yínháng', '行', 'count'],
  ['háng', '银行', 'count'],
  ['hxqng', '行', 'count'],
  ['hang', '行', 'tones'],
] as const)('%j is no reading of %s: %s', (text, characters, problem) =>
  expect(readTyped(text, characters)).toBe(problem),
);

test('without tones the dictionary says them', () => {
  const known = [of('hang2'), of('xing2')];
  expect(readTyped('xing', '行', known)).toEqual(['xing2']);
  expect(readTyped('xíng', '行', known)).toEqual(['xing2']);
  expect(readTyped('háng', '行', known)).toEqual(['hang2']);
  expect(readTyped('hàng', '行', known)).toEqual(['hang4']); // hers, though the dictionary does not know it
});

test('letters that can be parted in two ways are parted as the dictionary has them', () => {
  expect(readTyped('fangan', '方案', [of('fang1 an4')])).toEqual(['fang1', 'an4']);
  expect(readTyped('fangan', '反感', [of('fan3 gan3')])).toEqual(['fan3', 'gan3']);
});

test('a line as long as a proverb is read at once', () => {
  const letters = 'xian'.repeat(20);
  expect(readTyped(letters, '先'.repeat(20))).toBe('tones');
  expect(readTyped(letters, '先'.repeat(61))).toBe('count');
});
