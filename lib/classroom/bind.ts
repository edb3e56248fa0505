import { CLOSING_MARKS, OPENING_MARKS } from '../chinese/line-marks';
import type { Piece } from '../dictionary/whole-text';

/** A piece of a sentence with the marks that must stand on its line. Joined = the sentence. */
export interface Bound extends Piece {
  /** Its place among the sentence's words; of what is no word, that of the word before it, -1 at the beginning. */
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

/** Binds marks to their words, by the rule of line-marks.ts. */
export function bindMarks(pieces: readonly Piece[]): Bound[] {
  const bound: Bound[] = [];
  let opening = '';
  let index = -1;
  for (const { text, word } of pieces) {
    if (word !== null) {
      bound.push({ text, word, index: ++index, before: opening, after: '' });
      opening = '';
      continue;
    }
    const between = opening + text;
    const last = bound.at(-1);
    const closing = last === undefined ? '' : (CLOSING_MARKS.exec(between)?.[0] ?? '');
    if (last !== undefined) bound[bound.length - 1] = { ...last, after: last.after + closing };
    const rest = between.slice(closing.length);
    opening = OPENING_MARKS.exec(rest)?.[0] ?? '';
    const middle = rest.slice(0, rest.length - opening.length);
    if (middle !== '') bound.push({ text: middle, word: null, index, before: '', after: '' });
  }
  return opening === '' ? bound : [...bound, { text: opening, word: null, index, before: '', after: '' }];
}

/** Longer sentences are divided, so that one can go on over the edge of a sheet. Characters. */
const LONGEST_UNIT = 120;

/** A sentence in stretches that are never divided: one, if it is not uncommonly long. */
export function stretchesOf(bound: readonly Bound[]): readonly (readonly Bound[])[] {
  const stretches: Bound[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const piece of bound) {
    if (length >= LONGEST_UNIT) {
      stretches.push([]);
      length = 0;
    }
    stretches.at(-1)?.push(piece);
    length += piece.text.length;
  }
  return stretches;
}
