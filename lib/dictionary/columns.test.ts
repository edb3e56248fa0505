import { expect, test } from 'vitest';
import { decodeCount, decodeForm, encodeCount, encodeForm, type Form } from './columns';

const defaults = {
  reading: (character: string) => ({ 东: 'dong1', 西: 'xi1' })[character] ?? '',
  traditional: (character: string) => (character === '东' ? '東' : character),
};

const form = (traditional: string, reading: Form['reading'], rank: Form['rank'] = 0): Form => ({
  traditional,
  reading,
  rank,
  proper: rank === 1,
  measure: false,
  cuts: rank === 1 ? [2] : [],
});

test.each([
  ['东西', form('東西', ['dong1', 'xi1']), ''],
  ['东西', form('東西', ['dong1', 'xi5']), ',dong1 xi5'],
  ['东', form('东', ['dong1'], 1), '东,,1pB'],
])('%s is kept as its difference from the defaults', (word, original, line) => {
  expect(encodeForm(word, original, defaults)).toBe(line);
  expect(decodeForm(word, line, defaults)).toEqual(original);
});

test.each([0, 1, 5, 300, 20_000, 3_200_000])('a count of %i is kept to within 8 %%', (count) => {
  const kept = decodeCount(encodeCount(count), 0);
  expect(Math.abs(kept - count)).toBeLessThanOrEqual(count * 0.08 + 0.1);
});

test('a count beyond the column is 0', () => expect(decodeCount('!', 5)).toBe(0));
