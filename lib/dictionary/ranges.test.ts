import { describe, expect, test } from 'vitest';
import { loadDictionaryData } from '../../tests/unit/dictionary-data';
import { makeSmallFiles, rangesOf } from './ranges';
import { createSearch } from './search';
import { decodeSmall } from './small-data';

const data = await loadDictionaryData();
const { table, ranges, common } = makeSmallFiles(data, new Set(['火车']));
const decoded = ranges.map(decodeSmall);
const PLACES = Array.from({ length: 800 }, (_, i) => Math.floor(((i + 0.5) * data.headwordCount) / 800));

/** What the small files say of a word, as the whole dictionary says it. */
const idOf = (range: number, word: string): number => {
  const part = decoded[range];
  return part === undefined ? -1 : Array.from({ length: part.headwordCount }, (_, id) => part.word(id)).indexOf(word);
};

test('every word is in one range', () =>
  expect(decoded.reduce((sum, part) => sum + part.headwordCount, 0)).toBe(data.headwordCount));

test('words from everywhere are in the range that the table names, whole', () => {
  for (const id of PLACES) {
    const word = data.word(id);
    const [range = -1] = rangesOf(table, word);
    const own = idOf(range, word);
    const part = decoded[range];
    expect(own, word).toBeGreaterThanOrEqual(0);
    expect(part?.candidates(own)).toEqual(data.candidates(id).map((candidate) => ({ ...candidate, measure: false })));
    expect(part?.senses(own)).toEqual(data.senses(id));
    expect(part?.measureWords(own)).toEqual(data.measureWords(id));
    expect(Math.round(Math.log1p(part?.count(own) ?? 0) * 7)).toBe(Math.round(Math.log1p(data.count(id)) * 7));
  }
});

test('so are their traditional forms', () => {
  for (const id of PLACES)
    for (const { traditional } of data.candidates(id))
      expect(rangesOf(table, traditional), traditional).toContain(rangesOf(table, data.word(id))[0]);
});

test.each(['', 'constructor', '\ud842', '\uffff', '!'])('%j has at most one range', (text) =>
  expect(rangesOf(table, text).length).toBeLessThanOrEqual(1),
);

test('the table knows the size of each file', () =>
  expect(table.bytes).toEqual(ranges.map((text) => new TextEncoder().encode(text).length)));

describe('the common words', () => {
  const search = createSearch(decodeSmall(common));
  test.each([
    ['chong', '重 chong2'],
    ['zhong4', '重 zhong4'],
    ['zhongguo', '中国 zhong1 guo2'],
    ['heavy', '重 zhong4'],
    ['to drink', '喝 he1'],
    ['train', '火车 huo3 che1'],
  ])('%s finds %s', (query, expected) =>
    expect(search.search(query, 30).hits.map(({ word, reading }) => `${word} ${reading.join(' ')}`)).toContain(
      expected,
    ),
  );
  test('have an English word each', () => {
    const part = decodeSmall(common);
    const without = Array.from({ length: part.headwordCount }, (_, id) => id).filter((id) =>
      part.senses(id).some((senses) => senses.join('') === ''),
    );
    expect(without.map((id) => part.word(id))).toEqual([]);
  });
});

test('a file that is cut off is refused', () => expect(() => decodeSmall(common.slice(0, -100))).toThrow(SyntaxError));
