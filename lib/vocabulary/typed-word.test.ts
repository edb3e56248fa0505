import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Entry } from '../dictionary/entry';
import { type TypedWord, typedWord } from './typed-word';
import { savedWordSchema } from './word';

const NOW = new Date('2026-11-22T08:00:00Z');
const entry = (simplified: string, traditional: string, reading: string, sense: string, proper = false): Entry => ({
  simplified,
  traditional,
  reading: reading.split(' ') as unknown as Entry['reading'],
  proper,
  senses: [sense],
  measureWords: [],
  rank: 0,
});
const ROW = [entry('行', '行', 'xing2', 'to walk'), entry('行', '行', 'hang2', 'a row')];
const BANK = [entry('银行', '銀行', 'yin2 hang2', 'bank')];
const XIAN = [entry('西安', '西安', 'xi1 an1', "Xi'an", true)];
const typed = (characters: string, reading: string, gloss = ''): TypedWord => ({ characters, reading, gloss });

test.each<[string, TypedWord, readonly Entry[] | null, object]>([
  [
    'the reading that is meant',
    typed('行', 'hang2', ' a row '),
    ROW,
    { reading: 'hang2', spelling: 'háng', gloss: 'a row' },
  ],
  [
    'traditional characters',
    typed('銀行', 'yin hang'),
    BANK,
    { characters: '银行', traditional: '銀行', reading: 'yin2 hang2' },
  ],
  ['a name has its capital', typed('西安', "xi'an"), XIAN, { reading: 'xi1 an1', spelling: "Xī'ān" }],
  ['a reading of her own is marked', typed('行', 'héng'), ROW, { reading: 'heng2', unmatched: 'reading' }],
  [
    'characters of her own are marked',
    typed('躺赢狗', 'tǎngyínggǒu'),
    [],
    { spelling: 'tǎngyínggǒu', unmatched: 'characters' },
  ],
])('%s', (_, word, entries, expected) => {
  const made = typedWord(word, entries, NOW);
  expect(made).toMatchObject({ ...expected, status: 'new', examples: [], savedAt: NOW.toISOString() });
  expect(v.is(savedWordSchema, made)).toBe(true);
});

test('without the dictionary nothing is said about a match', () => {
  expect(typedWord(typed('行', 'háng'), null, NOW)).not.toHaveProperty('unmatched');
  expect(typedWord(typed('行', 'háng'), ROW, NOW)).not.toHaveProperty('unmatched');
});

test.each([
  ['hang', 'tones'],
  ['hángháng', 'count'],
  ['行', 'unreadable'],
  ['háng'.repeat(100), 'unreadable'],
])('%j of 銀 is refused: %s', (reading, problem) => expect(typedWord(typed('銀', reading), [], NOW)).toBe(problem));
