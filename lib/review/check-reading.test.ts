import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markSyllable } from '../chinese/pinyin';
import type { Reading, Syllable } from '../chinese/types';
import { toZhuyin } from '../chinese/zhuyin';
import { checkReading } from './check-reading';

const word = (characters: string, reading: string) => ({ characters, reading });
const verdict = (typed: string, characters: string, reading: string) =>
  checkReading(typed, word(characters, reading)).verdict;
const each = (typed: string, characters: string, reading: string) =>
  checkReading(typed, word(characters, reading)).syllables.map((syllable) => syllable.verdict);

describe('right', () => {
  test.each([
    ['zhōngguó', '中国', 'zhong1 guo2'],
    ['zhong1guo2', '中国', 'zhong1 guo2'],
    ['zhong1 guo2', '中国', 'zhong1 guo2'],
    ['Zhōng Guó', '中国', 'zhong1 guo2'],
    ['ZHONG1GUO2', '中国', 'zhong1 guo2'],
    ['zhōng-guó', '中国', 'zhong1 guo2'],
    [' zhong1  guo2. ', '中国', 'zhong1 guo2'],
    ['zhong１guo２', '中国', 'zhong1 guo2'], // full-width figures
    ['ｚｈōｎｇguo2', '中国', 'zhong1 guo2'],
    ['zho\u0304ngguo\u0301', '中国', 'zhong1 guo2'], // marks apart from their letters, as macOS keyboards give them
    ["xī'ān", '西安', 'xi1 an1'],
    ['xī’ān', '西安', 'xi1 an1'],
    ['xi1an1', '西安', 'xi1 an1'],
    ['xīān', '西安', 'xi1 an1'],
    ['xiān', '先', 'xian1'],
    ['nǚ', '女', 'nv3'],
    ['nv3', '女', 'nv3'],
    ['nü3', '女', 'nv3'],
    ['nu:3', '女', 'nv3'],
    ['nǚ ér', '女儿', 'nv3 er2'],
    ['nv3er2', '女儿', 'nv3 er2'],
    ['nve4', '虐', 'nve4'],
    ['nüè', '虐', 'nve4'],
    ['nue4', '虐', 'nve4'],
    ['qu4', '去', 'qu4'],
    ['qv4', '去', 'qu4'],
    ['qù', '去', 'qu4'],
    ['māma', '妈妈', 'ma1 ma5'],
    ['ma1ma5', '妈妈', 'ma1 ma5'],
    ['ma1ma0', '妈妈', 'ma1 ma5'],
    ['ma1 ma', '妈妈', 'ma1 ma5'],
    ['ma', '吗', 'ma5'],
    ['huar1', '花儿', 'hua1 r5'],
    ['huār', '花儿', 'hua1 r5'],
    ['hua1r5', '花儿', 'hua1 r5'],
    ['hua1 r', '花儿', 'hua1 r5'],
    ["huā'er", '花儿', 'hua1 r5'],
    ['hua1er5', '花儿', 'hua1 r5'],
    ['yīdiǎnr', '一点儿', 'yi1 dian3 r5'],
    ['yìdiǎnr', '一点儿', 'yi1 dian3 r5'], // as spoken
    ['yi1dian3r5', '一点儿', 'yi1 dian3 r5'],
    ['bùduì', '不对', 'bu4 dui4'],
    ['búduì', '不对', 'bu4 dui4'], // as spoken
    ['yígè', '一个', 'yi1 ge4'],
    ['yígòng', '一共', 'yi1 gong4'],
    ['yìqǐ', '一起', 'yi1 qi3'],
    ['duìbuqǐ', '对不起', 'dui4 bu5 qi3'],
    ['duìbùqǐ', '对不起', 'dui4 bu5 qi3'],
    ['ㄓㄨㄥ ㄍㄨㄛˊ', '中国', 'zhong1 guo2'],
    ['ㄓㄨㄥㄍㄨㄛˊ', '中国', 'zhong1 guo2'],
    ['ㄇㄚ˙ㄇㄚ', '妈妈', 'ma1 ma5'],
    ['ㄇㄚㄇㄚ˙', '妈妈', 'ma1 ma5'],
    ['ㄐㄧㄣ ㄊㄧㄢ', '今天', 'jin1 tian1'],
    ['ㄋㄩˇ ㄦˊ', '女儿', 'nv3 er2'],
    ['ㄏㄨㄚㄦ', '花儿', 'hua1 r5'],
    ['kǎlā OK', '卡拉OK', 'ka3 la1'],
    ['kǎlā', '卡拉OK', 'ka3 la1'],
    ['T xù', 'T恤', 'xu4'],
    ['xu4', 'T恤', 'xu4'],
    ['ń', '嗯', 'n2'],
    ['ńg', '嗯', 'ng2'],
    ['háng', '行', 'hang2'],
    ['xing2', '行', 'xing2'],
  ])('%s for %s (%s)', (typed, characters, reading) =>
    expect(checkReading(typed, word(characters, reading))).toMatchObject({ verdict: 'right' }),
  );
});

describe('not right', () => {
  test.each([
    ['zhongguo', '中国', 'zhong1 guo2', 'no-tones', ['no-tone', 'no-tone']],
    ['zhong guo', '中国', 'zhong1 guo2', 'no-tones', ['no-tone', 'no-tone']],
    ['mama', '妈妈', 'ma1 ma5', 'no-tones', ['no-tone', 'right']],
    ['huar', '花儿', 'hua1 r5', 'no-tones', ['no-tone', 'right']],
    ['zhong4guo2', '中国', 'zhong1 guo2', 'tones', ['tone', 'right']],
    ['zhōngguǒ', '中国', 'zhong1 guo2', 'tones', ['right', 'tone']],
    ['zhōngguo', '中国', 'zhong1 guo2', 'tones', ['right', 'no-tone']],
    ['mā mā', '妈妈', 'ma1 ma5', 'tones', ['right', 'tone']],
    ['ní hǎo', '你好', 'ni3 hao3', 'tones', ['tone', 'right']], // the third tone's sandhi is not written
    ['bú hǎo', '不好', 'bu4 hao3', 'tones', ['tone', 'right']],
    ['yì ge4', '一个', 'yi1 ge4', 'tones', ['tone', 'right']],
    ['dì yī', '第一', 'di4 yi1', 'right', ['right', 'right']],
    ['dì yì', '第一', 'di4 yi1', 'tones', ['right', 'tone']],
    ['huar4', '花儿', 'hua1 r5', 'tones', ['tone', 'right']],
    ['zong1guo2', '中国', 'zhong1 guo2', 'syllables', ['letters', 'right']],
    ['zhong1guo', '中', 'zhong1', 'syllables', ['letters']],
    ['zhong1gou2', '中国', 'zhong1 guo2', 'syllables', ['right', 'letters']],
    ['zhong1', '中国', 'zhong1 guo2', 'syllables', ['right', 'missing']],
    ['guo2', '中国', 'zhong1 guo2', 'syllables', ['missing', 'right']],
    ['xi1an1', '先', 'xian1', 'syllables', ['letters']],
    ['nu3', '女', 'nv3', 'syllables', ['letters']],
    ['lu4', '绿', 'lv4', 'syllables', ['letters']],
    ['xíng', '行', 'hang2', 'syllables', ['letters']], // another word with the same characters
    ['zhong5', '中', 'zhong1', 'tones', ['tone']],
    ['hua1', '花儿', 'hua1 r5', 'syllables', ['right', 'missing']],
    ['huā', '花儿', 'hua1 r5', 'syllables', ['right', 'missing']],
    ['ㄓㄨㄥ ㄍㄨㄛˇ', '中国', 'zhong1 guo2', 'tones', ['right', 'tone']],
    ['ㄓㄨㄥㄍㄨㄛ', '中国', 'zhong1 guo2', 'no-tones', ['right', 'no-tone']],
  ] as const)('%s for %s (%s): %s', (typed, characters, reading, whole, syllables) => {
    expect(verdict(typed, characters, reading)).toBe(whole);
    expect(each(typed, characters, reading)).toEqual(syllables);
  });
  test.each(['', '   ', '中国', '123', '?', '😀', '<b>'])('%j is not pinyin', (typed) =>
    expect(verdict(typed, '中国', 'zhong1 guo2')).toBe('unreadable'),
  );
  test('says what was understood for each syllable', () =>
    expect(checkReading('shí2fong', word('石峰', 'shi2 feng1')).syllables).toEqual([
      { expected: 'shi2', letters: 'shi', tone: 2, verdict: 'right' },
      { expected: 'feng1', letters: 'fong', tone: null, verdict: 'letters' },
    ]));
  test('a novel that was pasted is not held against a word letter by letter', () => {
    const novel = 'zhong1guo2 '.repeat(100_000);
    const { syllables } = checkReading(novel, word('中国', 'zhong1 guo2'));
    expect(syllables.map(({ letters }) => letters).join('').length).toBeLessThanOrEqual(100);
  });
});

const SYLLABLES = ['zhong1', 'guo2', 'nv3', 'lve4', 'an1', 'er2', 'yuan2', 'xi1', 'ma5', 'jiong3', 'ai4', 'shi4', 'e4'];
const readings = fc
  .array(fc.constantFrom(...(SYLLABLES as Syllable[])), { minLength: 1, maxLength: 5 })
  .map((reading): Reading => reading);
const any = (reading: Reading) => word('字'.repeat(reading.length), reading.join(' '));

test('every reading is right however it is written', () =>
  fc.assert(
    fc.property(readings, (reading) => {
      expect(checkReading(reading.join(''), any(reading)).verdict).toBe('right');
      expect(checkReading(reading.join(' '), any(reading)).verdict).toBe('right');
      expect(checkReading(reading.map(markSyllable).join(' '), any(reading)).verdict).toBe('right');
      expect(checkReading(reading.map(toZhuyin).join(' '), any(reading)).verdict).toBe('right');
    }),
  ));

test('one tone changed: that syllable alone is wrong', () =>
  fc.assert(
    fc.property(readings, fc.nat(), fc.integer({ min: 1, max: 5 }), (reading, at, tone) => {
      const changed = reading.map((syllable, i) =>
        i === at % reading.length ? `${syllable.slice(0, -1)}${tone}` : syllable,
      );
      const wrong = reading.map((syllable, i) => (syllable === changed[i] ? 'right' : 'tone'));
      expect(checkReading(changed.join(' '), any(reading)).syllables.map((one) => one.verdict)).toEqual(wrong);
    }),
  ));

test('never throws, whatever is typed', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), readings, (typed, reading) => {
      const { verdict: whole, syllables } = checkReading(typed, any(reading));
      expect(syllables).toHaveLength(whole === 'unreadable' ? 0 : reading.length);
    }),
  ));
