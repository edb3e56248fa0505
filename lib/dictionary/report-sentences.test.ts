import { describe, expect, test } from 'vitest';
import type { Block, Reading, Token } from '../chinese/types';
import { divideSentences, encodeSentences, sentenceFileOf, sentenceFiles, sentencesWith } from './report-sentences';

const token = (surface: string, reading: Reading = []): Token => ({
  surface,
  start: 0,
  reading,
  spelling: '',
  kind: reading.length > 0 ? 'word' : 'mark',
  gloss: null,
  headword: null,
});
const sentence = (id: string, en: string | null, ...tokens: Token[]) => ({
  id,
  en,
  zh: tokens.map(({ surface }) => surface).join(''),
  notes: [],
  tokens,
});
const blocks: readonly Block[] = [
  {
    kind: 'paragraph',
    sentences: [
      sentence('s1', 'Heavy.', token('很', ['hen3']), token('重', ['zhong4']), token('。')),
      sentence('s2', null, token('战“疫”', ['zhan4', 'yi4']), token(' '), token('G 20')),
    ],
  },
  { kind: 'caption', sentences: [sentence('s3', 'Again.', token('重', ['chong2']), token('来', ['lai2']))] },
];
const reports = [encodeSentences('a', '题', blocks, (word) => word === '重')];
const unchanged = JSON.parse(JSON.stringify(reports)) as typeof reports;

describe('the sentences of a word', () => {
  test('come in order, each with the reading it has there', () =>
    expect(sentencesWith(unchanged, '重').map(({ id, en, reading }) => [id, en, reading])).toEqual([
      ['s1', 'Heavy.', ['zhong4']],
      ['s3', 'Again.', ['chong2']],
    ]));
  test('are whole, and the word is marked', () =>
    expect(sentencesWith(unchanged, '战疫')).toEqual([
      {
        slug: 'a',
        title: '题',
        id: 's2',
        en: null,
        reading: null,
        pieces: [
          { text: '战“疫”', isWord: true },
          { text: ' ', isWord: false },
          { text: 'G 20', isWord: false },
        ],
      },
    ]));
  test('are none for a part of a word', () => expect(sentencesWith(unchanged, '疫')).toEqual([]));
  test('are none for nothing', () => expect(sentencesWith(unchanged, '')).toEqual([]));
});

describe('the sentences of a large library', () => {
  const WORDS = ['重', '来', '居民', '检测', '的'];
  const paragraph = (number: number): Block => ({
    kind: 'paragraph',
    sentences: WORDS.slice(0, 1 + (number % WORDS.length)).map((word, i) =>
      sentence(`s${i + 1}`, null, token('的', ['de5']), token(word, ['x1'])),
    ),
  });
  const library = Array.from({ length: 40 }, (_, i) => encodeSentences(`r${i}`, '题', [paragraph(i)], () => false));
  const places = (from: readonly (typeof library)[number][], word: string) =>
    sentencesWith(from, word).map(({ slug, id }) => `${slug} ${id}`);

  test.each([
    [2, 1],
    [12, 1],
    [13, 4],
    [100, 32],
    [1000, 256],
  ])('of %i reports are in %i files', (reports, files) => expect(sentenceFiles(reports)).toBe(files));

  test.each(WORDS)('%s has its twenty newest in its file', (word) => {
    const own = divideSentences(library, 16)[sentenceFileOf(word, 16)] ?? [];
    expect(places(own, word).slice(0, 20)).toEqual(places(library, word).slice(0, 20));
  });

  test('a usual word fills no file', () => {
    const own = divideSentences(library, 16)[sentenceFileOf('的', 16)] ?? [];
    expect(places(library, '的').length).toBeGreaterThan(100);
    expect(places(own, '的').length).toBe(20);
  });

  test('one file has all of it', () => expect(divideSentences(library, 1)).toEqual([library]));
});
