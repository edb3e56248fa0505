import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Piece, TextWord } from '../dictionary/whole-text';
import { wordUnits } from './word-units';

/** "他|说|：“|走|吧|。”": what has a letter is a word, 8 is none. */
const piecesOf = (text: string): Piece[] =>
  text
    .split('|')
    .map((piece) => ({ text: piece, word: /^\p{Script=Han}/u.test(piece) ? ({ surface: piece } as TextWord) : null }));

const written = (text: string): string =>
  wordUnits(piecesOf(text))
    .map(({ before, text: word, after }) => before + word + after)
    .join(' ');

test.each([
  ['他|说|：“|走|吧|。”', '他 说： “走 吧。”'],
  ['8|月|15|日|17|时|，|石峰|区', '8 月 15 日 17 时， 石峰 区'],
  ['“|战|“|疫|”', '“战 “疫”'],
  ['老师|3 (|人|)', '老师 3  (人)'],
  ['', ''],
])('%s', (text, expected) => expect(written(text)).toBe(expected));

test('what is no word comes with the word before it', () =>
  expect(wordUnits(piecesOf('8|月|15|日')).map(({ index }) => index)).toEqual([-1, 0, 0, 1]));

test('loses no character', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('我', '学校', '，', '“', '8', ' ', '”。', '（', 'A')), (pieces) => {
      const joined = wordUnits(piecesOf(pieces.join('|'))).map(({ before, text, after }) => before + text + after);
      expect(joined.join('')).toBe(pieces.join(''));
    }),
  ));
