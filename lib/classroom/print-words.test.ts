import { describe, expect, test } from 'vitest';
import type { ReportWord } from '../dictionary/report-data';
import { type TextSentence, toTextSentence, type WholeText } from '../dictionary/whole-text';
import type { Status } from '../vocabulary/word';
import { blocksInRange, chooseWords, wordsChosen } from './print-words';

const word = (surface: string, reading: string, part: Partial<ReportWord> = {}): ReportWord => ({
  surface,
  traditional: surface,
  reading: reading.split(' ') as ReportWord['reading'],
  spelling: reading,
  kind: 'word',
  gloss: { means: `meaning of ${surface}` },
  headword: surface,
  ...part,
});
const BANK = word('银行', 'yin2 hang2', { traditional: '銀行' });
const WALK = word('行', 'xing2');
const ROW = word('行', 'hang2');
const TEN = word('十', 'shi2', { kind: 'number' });

const line = (id: string, zh: string, words: readonly ReportWord[]): TextSentence =>
  toTextSentence({ id, zh, en: null }, words, 'simplified');
const SENTENCES = [line('s2', '银行行。', [BANK, WALK]), line('s3', '十行银行。', [TEN, ROW, BANK])];
const LESSON: WholeText['lesson'] = {
  keywords: [word('病例', 'bing4 li4'), ROW, BANK],
  summary: [],
  questions: [],
  talk: [],
};
const STATUS: Readonly<Record<string, Status>> = { '行|xing2': 'known', '银行|yin2 hang2': 'new' };

describe('the words of a worksheet', () => {
  test.each([
    ['all', '银行 行 行'],
    ['key', '行 银行'],
    ['saved', '银行 行'],
    ['unknown', '银行 行'],
  ] as const)('%s', (which, words) => {
    const chosen = chooseWords({ lesson: LESSON }, SENTENCES, which, (key) => STATUS[key]);
    expect(chosen.map(({ surface }) => surface).join(' ')).toBe(words);
  });

  test('a word that is known is not unknown; one of the same characters and another reading is', () =>
    expect(chooseWords({ lesson: null }, SENTENCES, 'unknown', (key) => STATUS[key]).map(({ key }) => key)).toEqual([
      '银行|yin2 hang2',
      '行|hang2',
    ]));

  test('a text without a lesson has no key words', () =>
    expect(chooseWords({ lesson: null }, SENTENCES, 'key', () => undefined)).toEqual([]));
});

test('a text without a lesson begins with the words that are not known, a list with all of them', () => {
  expect(wordsChosen({ lesson: LESSON }, { words: 'key' })).toBe('key');
  expect(wordsChosen({ lesson: null }, { words: 'key' })).toBe('unknown');
  expect(wordsChosen(null, { words: 'saved' })).toBe('all');
});

test('blocks of a range: the title is at the head of the sheet, empty blocks are left out', () => {
  const blocks: WholeText['blocks'] = [
    { kind: 'title', sentences: [line('s1', '银行', [BANK])] },
    { kind: 'paragraph', sentences: SENTENCES },
    { kind: 'paragraph', sentences: [line('s4', '行', [WALK])] },
  ];
  const ids = (from: number | null, to: number | null) =>
    blocksInRange({ blocks }, from, to).map(({ sentences }) => sentences.map(({ id }) => id).join());
  expect(ids(null, null)).toEqual(['s2,s3', 's4']);
  expect(ids(3, 3)).toEqual(['s3']);
  expect(ids(1, 1)).toEqual([]);
});
