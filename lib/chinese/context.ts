import type { SpanKind } from './lattice';
import type { Lexicon, WordClass } from './lexicon';

/** A token to be, as the rules of reading see it: the sentence in simplified characters. */
export interface Piece {
  readonly surface: string;
  /** UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
  /** As the text has it, in either script. */
  readonly written: string;
  /** How a Chinese word was found ('surname': one that stands alone), else what the run is. */
  readonly kind: SpanKind | 'surname' | 'digits' | 'letters' | 'mark';
  /** Word of the lexicon; -1 = none. */
  readonly id: number;
  readonly wordClass: WordClass;
}

/** One piece and what stands around it. */
export interface Context {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly index: number;
  readonly piece: Piece;
  /** The neighbours; null at the edge of the line. */
  readonly before: Piece | null;
  readonly after: Piece | null;
}

/** The context of the piece at `index`. */
export const contextAt = (lexicon: Lexicon, text: string, pieces: readonly Piece[], index: number): Context | null => {
  const piece = pieces[index];
  if (piece === undefined) return null;
  return { lexicon, text, pieces, index, piece, before: pieces[index - 1] ?? null, after: pieces[index + 1] ?? null };
};

const REACH = 12;

/** The text before and after the piece, as far as a rule looks. */
export const textBefore = ({ text, piece }: Context): string =>
  text.slice(Math.max(0, piece.start - REACH), piece.start);
export const textAfter = ({ text, piece }: Context): string => text.slice(piece.end, piece.end + REACH);

/** Is there a boundary of a clause: punctuation, a space, or the edge of the line? */
export const isBreak = (piece: Piece | null): boolean =>
  piece === null || piece.kind === 'mark' || piece.kind === 'letters';

/** Is the piece one of these word classes (letters of `WordClass`)? */
export const hasClass = (piece: Piece | null, classes: string): boolean =>
  piece !== null && piece.kind !== 'mark' && piece.wordClass !== '' && classes.includes(piece.wordClass);

/** A number: digits, a numeral, or 几, 多, 半. */
export const isNumber = (piece: Piece | null): boolean =>
  piece !== null &&
  (piece.kind === 'digits' ||
    piece.kind === 'numeral' ||
    /[一二两三四五六七八九十百千万亿几半数余多]$/.test(piece.surface));
