import { expect, test } from 'vitest';
import { loadDictionary } from '../../tests/unit/lexicon';

const dictionary = await loadDictionary();
const first = (word: string, ...reading: `${string}${1 | 2 | 3 | 4 | 5}`[]) =>
  dictionary.lookUp(word, reading.length > 0 ? reading : undefined)[0];

test.each([
  ['只', [], '只', 'zhi3', 'only; merely; just'],
  ['只', ['zhi1'], '隻', 'zhi1', 'classifier for birds and certain animals, one of a pair, some utensils, vessels etc'],
  ['头发', [], '頭髮', 'tou2 fa5', 'hair (on the head)'],
  ['頭髮', [], '頭髮', 'tou2 fa5', 'hair (on the head)'],
  ['东西', [], '東西', 'dong1 xi5', 'thing'],
  ['东西', ['dong1', 'xi1'], '東西', 'dong1 xi1', 'east and west'],
  ['单', [], '單', 'dan1', 'bill'],
  ['单', ['shan4'], '單', 'shan4', 'surname Shan'],
] as const)('%s %j is first of all %s %s: %s', (word, asked, traditional, reading, sense) => {
  const entry = first(word, ...asked);
  expect([entry?.traditional, entry?.reading.join(' '), entry?.senses[0]]).toEqual([traditional, reading, sense]);
});

test('measure words are words', () => {
  expect(first('东西')?.measureWords.map((word) => `${word.traditional} ${word.simplified} ${word.reading}`)).toEqual([
    '個 个 ge4',
    '件 件 jian4',
  ]);
});

test('references stay readable', () => {
  expect(dictionary.lookUp('只').at(-1)?.senses[0]).toMatch(/^variant of .*\[zhi[13]\]$/);
});

test.each(['', 'constructor', '龘龘龘', '\ud842'])('%j has no entry', (word) =>
  expect(dictionary.lookUp(word)).toEqual([]),
);
