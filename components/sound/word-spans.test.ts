import { expect, test } from 'vitest';
import type { ReportWord } from '@/lib/dictionary/report-data';
import { spansOf, wordsAt } from './word-spans';

const word = (surface: string, traditional = surface): ReportWord => ({
  surface,
  traditional,
  reading: [],
  spelling: '',
  kind: 'word',
  gloss: null,
  headword: null,
});
const TEXT = '8月16日，居民唱歌，唱歌。';
const WORDS = [word('月'), word('日'), word('居民'), word('唱歌'), word('唱歌')];
const SPANS = spansOf(TEXT, WORDS, 'simplified');

test('a word that occurs twice has two places', () => expect(SPANS.map((span) => span?.[0])).toEqual([1, 4, 6, 8, 11]));

test.each<[string, [number, number], number[]]>([
  ['a character of a word', [9, 10], [3]],
  ['the whole word', [6, 8], [2]],
  ['two words', [6, 10], [2, 3]],
  ['a figure', [0, 1], []],
  ['a mark', [5, 6], []],
  ['the second of the same', [11, 12], [4]],
])('%s', (_, span, expected) => expect(wordsAt(SPANS, span)).toEqual(expected));

test('a text in traditional characters is searched in them', () =>
  expect(spansOf('唱戲', [word('唱戏', '唱戲')], 'traditional')).toEqual([[0, 2]]));
