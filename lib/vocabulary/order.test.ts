import { expect, test } from 'vitest';
import { filterWords, type Order, type Selection, sortWords } from './order';
import type { SavedWord } from './word';

const word = (
  characters: string,
  spelling: string,
  gloss: string,
  savedAt: string,
  part: Partial<SavedWord> = {},
): SavedWord => ({
  characters,
  traditional: characters,
  reading: spelling,
  spelling,
  gloss,
  status: 'new',
  savedAt,
  examples: [],
  ...part,
});
const met = (slug: string, sentence: string) => ({ zh: '。', en: null, slug, sentence, title: slug });

const words = [
  word('绿', 'lǜ', 'green', '2026-01-03', { examples: [met('shifeng', 's10')], status: 'known' }),
  word('行', 'xíng', 'all right', '2026-01-01', { examples: [met('shifeng', 's9')], lists: ['a'] }),
  word('银行', 'yínháng', 'a bank', '2026-01-02', {
    traditional: '銀行',
    note: 'Where Mum works',
    examples: [met('lusong', 's1')],
  }),
];
const shown = (list: readonly SavedWord[]) => list.map(({ characters }) => characters).join(' ');

test.each<[Order, string]>([
  ['newest', '绿 银行 行'],
  ['oldest', '行 银行 绿'],
  ['pinyin', '绿 行 银行'],
  ['place', '银行 行 绿'], // s9 before s10
])('%s', (order, expected) => expect(shown(sortWords(words, order))).toBe(expected));

test('sentences whose names hold no number still have an order', () => {
  const [first, second, third] = words.map((word, i) => ({
    ...word,
    savedAt: String(i),
    examples: [{ zh: '', en: null, slug: 'a', sentence: i === 1 ? 'page 3' : 's0', title: '' }],
  }));
  expect(sortWords([third, second, first] as SavedWord[], 'place')).toEqual([first, second, third]);
});

const ALL: Omit<Selection, 'order'> = { status: 'all', list: 'all', query: '' };

test.each<[string, Partial<Selection>, string]>([
  ['everything', {}, '绿 行 银行'],
  ['a status', { status: 'known' }, '绿'],
  ['a list of hers', { list: 'own:a' }, '行'],
  ['a report', { list: 'shifeng' }, '绿 行'],
  ['characters', { query: '行' }, '行 银行'],
  ['traditional characters', { query: '銀' }, '银行'],
  ['pinyin without tones', { query: 'yinhang' }, '银行'],
  ['v for ü', { query: 'lv' }, '绿'],
  ['pinyin with its marks', { query: 'lǜ' }, '绿'],
  ['the beginning of pinyin, not its middle', { query: 'hang' }, ''],
  ['English in any case', { query: 'GREEN ' }, '绿'],
  ['her note', { query: 'mum' }, '银行'],
  ['both filters', { query: '行', list: 'lusong' }, '银行'],
  ['no match over the border of two texts', { query: '绿green' }, ''],
])('%s', (_, part, expected) => expect(shown(filterWords(words, { ...ALL, ...part }))).toBe(expected));
