import { expect, test } from 'vitest';
import { type CountedWord, compileDictionary } from './compile';
import type { ParsedEntry } from './entry';
import { decodeLexicon, encodeLexicon } from './lexicon-file';
import { createDictionaryData } from './lookup';
import { decodeSenses, encodeSenses } from './senses-file';

const entry = (
  traditional: string,
  simplified: string,
  reading: string,
  part: Partial<ParsedEntry> = {},
): ParsedEntry => ({
  traditional,
  simplified,
  reading: (reading === '' ? [] : reading.split(' ')) as ParsedEntry['reading'],
  proper: false,
  cuts: [],
  senses: [`sense of ${traditional}|${simplified}`, 'another'],
  measureWords: [],
  rank: 0,
  ...part,
});

// What is hard to pack: two readings, two forms, a character of two units, a form of another length, no reading, letters, a word
// inside a word, a headword that only begins others.
const ENTRIES = [
  entry('發', '发', 'fa1'),
  entry('髮', '发', 'fa4', { rank: 5 }),
  entry('頭髮', '头发', 'tou2 fa5', {
    measureWords: [
      { traditional: '根', simplified: '根', reading: ['gen1'] },
      { traditional: '縷', simplified: '缕', reading: ['lv3'] },
    ],
  }),
  entry('東西', '东西', 'dong1 xi1'),
  entry('東西', '东西', 'dong1 xi5'),
  entry('鸂鶒', '㶉𫛶', 'xi1 chi4'),
  entry('3D打印', '3D打印', 'da3 yin4', { proper: true, rank: 1, cuts: [1] }),
  entry('丆', '丆', ''),
  entry('個', '个', 'ge4', { senses: ['classifier for people'] }),
  entry('浬', '兙', 'shi2 ke4'),
  entry('中國人', '中国人', 'zhong1 guo2 ren2', { senses: [''] }),
];
const COUNTED: CountedWord[] = [
  { word: '东西', count: 4000, tag: 'n' },
  { word: '西头', count: 7, tag: 's' },
  { word: '中国人', count: 900, tag: 'n' },
  { word: '陈小东', count: 5, tag: 'nr' },
];

const { lexicon, entries } = compileDictionary({
  entries: ENTRIES,
  counted: COUNTED,
  guessReading: (character) => (character === '西' ? 'xi1' : ''),
  sources: [{ name: 'test', version: '1', licence: 'MIT' }],
});

test('a lexicon comes out of its file as it went in', () => {
  expect(decodeLexicon(encodeLexicon(lexicon))).toEqual(lexicon);
  expect(decodeLexicon(encodeLexicon(lexicon).buffer)).toEqual(lexicon);
});

test('a two-character word that is no headword helps, and counts are kept', () => {
  expect(lexicon.helpers.words.text).toBe('西头');
  const data = createDictionaryData(lexicon, decodeSenses(encodeSenses(entries)));
  expect(data.count(data.find('东西'))).toBeCloseTo(4000, -3);
});

test('every entry comes out of both files whole', () => {
  const data = createDictionaryData(decodeLexicon(encodeLexicon(lexicon)), decodeSenses(encodeSenses(entries)));
  const read = Array.from({ length: data.headwordCount }, (_, id) =>
    data.candidates(id).map(({ measure: _measure, ...candidate }, i) => ({
      ...candidate,
      simplified: data.word(id),
      senses: data.senses(id)[i],
      measureWords: data.measureWords(id)[i],
    })),
  ).flat();
  expect(read).toHaveLength(ENTRIES.length);
  expect(read).toEqual(expect.arrayContaining(ENTRIES));
});

test.each([-1, 9999])('the number %i is no headword', (id) => {
  const data = createDictionaryData(lexicon, decodeSenses(encodeSenses(entries)));
  expect([data.word(id), data.count(id), data.candidates(id), data.senses(id), data.measureWords(id)]).toEqual([
    '',
    0,
    [],
    [],
    [],
  ]);
});

test('a file of another format, or half of one, is refused', () => {
  const senses = encodeSenses(entries);
  expect(() => decodeSenses(senses.subarray(0, senses.length - 1))).toThrow(RangeError);
  const file = encodeLexicon(lexicon);
  for (const length of [file.length - 1, 100, 9])
    expect(() => decodeLexicon(file.subarray(0, length))).toThrow(RangeError);
  expect(() => decodeLexicon(new TextEncoder().encode('<!doctype html>'))).toThrow(RangeError);
  expect(() => decodeLexicon(new ArrayBuffer(0))).toThrow(RangeError);
});
