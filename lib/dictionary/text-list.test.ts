import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTextList, findSorted, sizeOf, textAt, textToUnits, unitsToText } from './text-list';

const anyText = fc.string({ unit: 'binary' });

test('a list gives its texts back', () =>
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const list = createTextList(texts);
      expect(Array.from({ length: sizeOf(list) }, (_, i) => textAt(list, i))).toEqual(texts);
      expect([textAt(list, -1), textAt(list, texts.length), textAt(list, texts.length + 9)]).toEqual(['', '', '']);
    }),
  ));

test('a sorted list finds each of its texts, and no other', () =>
  fc.assert(
    fc.property(fc.uniqueArray(anyText), anyText, (texts, other) => {
      const list = createTextList([...texts].sort());
      for (const text of texts) expect(textAt(list, findSorted(list, text))).toBe(text);
      expect(findSorted(list, other) >= 0).toBe(texts.includes(other));
    }),
  ));

test('a lone surrogate survives', () => expect(unitsToText(textToUnits('中\ud842国'))).toBe('中\ud842国'));
