import { describe, expect, test } from 'vitest';
import { isPinyin, readSyllables, readWritten } from './written-reading';

const read = (pinyin: string, count: number): string | undefined => {
  const written = readWritten(pinyin);
  return written === null ? undefined : readSyllables(written, count)?.join(' ');
};

describe('pinyin is parted into as many syllables as there are characters', () => {
  test.each([
    ['xiān', 1, 'xian1'],
    ["xī'ān", 2, 'xi1 an1'],
    ['xīān', 2, 'xi1 an1'],
    ['fāngàn', 2, 'fan1 gan4'],
    ["fāng'àn", 2, 'fang1 an4'],
    ['Zhōngguó', 2, 'zhong1 guo2'],
    ['māma', 2, 'ma1 ma5'],
    ['huār', 2, 'hua1 r5'],
    ['nǚ’ér', 2, 'nv3 er2'],
    ['lüè', 1, 'lve4'],
    ['ju2 zi5', 2, 'ju2 zi5'],
    ['ㄓㄨㄥㄍㄨㄛˊ', 2, 'zhong1 guo2'],
    ['ㄇㄚ ˙ㄇㄚ', 2, 'ma1 ma5'],
    ['ㄍㄨㄥ ㄙ', 2, 'gong1 si1'],
    ['ńg', 1, 'ng2'],
    ['dǎ yìn', 2, 'da3 yin4'],
    ['bùyìlèhū', 4, 'bu4 yi4 le4 hu1'],
  ])('%j, %d', (pinyin, count, expected) => expect(read(pinyin, count)).toBe(expected));
  test.each([
    ['xiān', 3],
    ['zhongguo', 2], // says no tones
    ['qwrt', 1],
    ['hǎolǎ', 1],
  ])('not %j into %d', (pinyin, count) => expect(read(pinyin, count)).toBeUndefined());
});

test.each([
  ['nǐ hǎo', true],
  ['ni3hao3', true],
  ["xi'an", true],
  ['ㄋㄧˇ ㄏㄠˇ', true],
  ['hello', false],
  ['to study', false],
  ['你好', false],
  ['', false],
  ['a'.repeat(1000), false],
])('is %j pinyin? %s', (text, expected) => expect(isPinyin(text)).toBe(expected));
