import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf, longestChunk } from './chunks';

const texts = (text: string, most: number) => chunksOf(text, most).map((chunk) => chunk.text);

test.each<[string, number, string[]]>([
  ['他来了。', 160, ['他来了。']],
  ['', 160, []],
  ['他说：“走吧，天黑了。”我没动，也没说话。', 11, ['他说：“走吧，', '天黑了。”我没动，', '也没说话。']],
  ['没有标点的一长串汉字', 4, ['没有标点', '的一长串', '汉字']],
  ['𠮷𠮷𠮷', 3, ['𠮷', '𠮷', '𠮷']],
])('%j in stretches of %i', (text, most, expected) => expect(texts(text, most)).toEqual(expected));

test('nothing is lost, nothing is too long, and each stretch begins where it says', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'汉字。，”“！a1𠮷') }),
      fc.integer({ min: 2, max: 40 }),
      (text, most) => {
        const chunks = chunksOf(text, most);
        expect(chunks.map((chunk) => chunk.text).join('')).toBe(text);
        for (const { start, text: part } of chunks) {
          expect(part.length).toBeLessThanOrEqual(most);
          expect(text.startsWith(part, start)).toBe(true);
        }
      },
    ),
  ));

test('a network voice at half speed is given no more than it says in 14 seconds', () => {
  expect(longestChunk(false, 0.5)).toBeLessThanOrEqual(14 * 3.3 * 0.5);
  expect(longestChunk(true, 0.5)).toBe(160);
});
