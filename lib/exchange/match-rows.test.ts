import { beforeAll, describe, expect, test } from 'vitest';
import { loadDictionary, loadLexicon } from '../../tests/unit/lexicon';
import { matchRows } from './match-rows';
import { createMatchTools, type MatchTools } from './match-tools';
import type { ImportRow, MatchedRow } from './types';

let tools: MatchTools;
beforeAll(async () => {
  tools = createMatchTools(await loadLexicon(), await loadDictionary());
}, 60_000);

const now = new Date('2026-11-22T00:00:00.000Z');
const match = (row: Omit<ImportRow, 'line'>): MatchedRow | undefined => matchRows([{ line: 1, ...row }], tools, now)[0];
/** characters traditional | reading | spelling, and what is marked. */
const inShort = (row: Omit<ImportRow, 'line'>): string => {
  const { word, chosen = false } = match(row) ?? {};
  const marks = [word?.unmatched, chosen && 'chosen'].filter(Boolean).join(' ');
  return `${word?.characters} ${word?.traditional} | ${word?.reading} | ${word?.spelling}${marks && ` (${marks})`}`;
};

describe('the reading', () => {
  test.each([
    ['行', 'háng', '行 行 | hang2 | háng'],
    ['行', 'xing2', '行 行 | xing2 | xíng'],
    ['行', 'ㄒㄧㄥˊ', '行 行 | xing2 | xíng'],
    ['行', 'xing', '行 行 | xing2 | xíng'],
    ['银行', 'yínháng', '银行 銀行 | yin2 hang2 | yínháng'],
    ['银行', 'YIN2 HANG2', '银行 銀行 | yin2 hang2 | yínháng'],
    ['西安', "Xī'ān", "西安 西安 | xi1 an1 | Xī'ān"],
    ['西安', 'xian', "西安 西安 | xi1 an1 | Xī'ān"],
    ['旅行', 'lu:3 xing2', '旅行 旅行 | lv3 xing2 | lǚxíng'],
    ['女儿', 'nǚ’ér', "女儿 女兒 | nv3 er2 | nǚ'ér"],
    ['睡觉', 'shui4//jiao4', '睡觉 睡覺 | shui4 jiao4 | shuìjiào'],
    ['卡拉OK', 'kǎlā OK', '卡拉OK 卡拉OK | ka3 la1 | kǎlā OK'],
    ['一会儿', 'yīhuìr', '一会儿 一會兒 | yi1 hui4 r5 | yīhuìr'],
    ['谁', 'shéi; shuí', '谁 誰 | shei2 | shéi'],
    ['朋友', 'péngyǒu', '朋友 朋友 | peng2 you5 | péngyou'], // but for a tone
    ['不是', 'bú shì', '不是 不是 | bu4 shi4 | bùshì'], // as spoken
    [
      '塞翁失马，焉知非福',
      'sài wēng shī mǎ, yān zhī fēi fú',
      '塞翁失马焉知非福 塞翁失馬，焉知非福 | sai4 weng1 shi1 ma3 yan1 zhi1 fei1 fu2 | sàiwēngshīmǎyānzhīfēifú',
    ],
  ])('%s as %j', (characters, pinyin, expected) => expect(inShort({ characters, pinyin })).toBe(expected));

  test.each([
    ['行', '行 行 | xing2 | xíng (chosen)'],
    ['银行', '银行 銀行 | yin2 hang2 | yínháng'],
    ['重庆', '重庆 重慶 | chong2 qing4 | Chóngqìng'],
  ])('%s without one is the commonest', (characters, expected) => expect(inShort({ characters })).toBe(expected));

  test('what is no pinyin is as if there were none', () =>
    expect(inShort({ characters: '行', pinyin: 'n/a' })).toBe('行 行 | xing2 | xíng (chosen)'));

  test.each([
    ['学习', 'xiáoxǐ', '学习 學習 | xiao2 xi3 | xiáoxǐ (reading)'],
    ['学习', 'xiao2xi3', '学习 學習 | xiao2 xi3 | xiáoxǐ (reading)'],
    ['学习', 'wǒmendōu', '学习 學習 | xue2 xi2 | xuéxí'], // of three syllables: of another word
  ])('another than the dictionary has: %s as %j', (characters, pinyin, expected) =>
    expect(inShort({ characters, pinyin })).toBe(expected),
  );
  test('our own files are believed, tones and all', () =>
    expect(inShort({ characters: '朋友', pinyin: 'péngyǒu', reading: 'peng2 you3' })).toBe(
      '朋友 朋友 | peng2 you3 | péngyǒu (reading)',
    ));
  test('a reading that does not fit the characters is not believed', () =>
    expect(inShort({ characters: '朋友', reading: 'peng2' })).toBe('朋友 朋友 | peng2 you5 | péngyou'));
});

describe('the characters', () => {
  test.each([
    [{ characters: '銀行' }, '银行 銀行 | yin2 hang2 | yínháng'],
    [{ characters: '银行', traditional: '銀行' }, '银行 銀行 | yin2 hang2 | yínháng'],
    [{ characters: '銀行', traditional: '銀行' }, '银行 銀行 | yin2 hang2 | yínháng'],
    [{ characters: '后', traditional: '後' }, '后 後 | hou4 | hòu'],
    [{ characters: '乾', pinyin: 'gān' }, '干 乾 | gan1 | gān'],
    [{ characters: '乾', pinyin: 'qián' }, '乾 乾 | qian2 | qián'],
    [{ characters: '干', pinyin: 'gàn' }, '干 幹 | gan4 | gàn'],
    [{ characters: '战“疫”' }, '战疫 戰“疫” |  |  (characters)'],
  ])('%j', (row, expected) => expect(inShort(row)).toBe(expected));

  test.each([
    [{ characters: '周松', pinyin: 'Zhōu Sōng' }, '周松 周鬆 | zhou1 song1 | Zhōu Sōng (characters)'],
    [{ characters: '龘靐齉', pinyin: 'da2 bing4 nang4' }, '龘靐齉 龘靐齉 | da2 bing4 nang4 | dábìngnàng (characters)'],
    [{ characters: '龘靐齉', pinyin: 'dabingnang' }, '龘靐齉 龘靐齉 |  | dabingnang (characters)'],
    [{ characters: '龘靐齉' }, '龘靐齉 龘靐齉 |  |  (characters)'],
    [{ characters: '𠮷野家' }, '𠮷野家 𠮷野家 |  |  (characters)'],
  ])('that the dictionary lacks are kept: %j', (row, expected) => expect(inShort(row)).toBe(expected));
});

test.each([
  [{ characters: '银行' }, 'bank'],
  [{ characters: '银行', gloss: 'my own' }, 'my own'],
  [{ characters: '北京' }, 'Beijing municipality'],
  [{ characters: '龘靐齉' }, ''],
])('the gloss of %j', (row, gloss) => expect(match(row)?.word.gloss).toBe(gloss));

test('what the file says is kept, what it does not say is as in a word saved now', () => {
  const example = { zh: '行', en: null, slug: '', sentence: '', title: '' };
  expect(
    match({ characters: '行', pinyin: 'háng', note: 'n', status: 'known', examples: [example], savedAt: '2020' })?.word,
  ).toEqual({
    characters: '行',
    traditional: '行',
    reading: 'hang2',
    spelling: 'háng',
    gloss: expect.any(String),
    status: 'known',
    savedAt: '2020',
    examples: [example],
    note: 'n',
  });
  expect(match({ characters: '行' })?.word).toMatchObject({ status: 'new', savedAt: now.toISOString(), examples: [] });
});
