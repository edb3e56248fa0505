import { isCommonNoun } from './common-nouns';
import type { Piece } from './context';
import type { Candidate, Lexicon } from './lexicon';
import { surnameLength } from './names';
import { isIdiomOfNumbers } from './numerals';
import { spellReading } from './pinyin';
import { isWrittenNumeral } from './spell-number';
import type { Reading, TokenKind } from './types';

/** What every occurrence of a word with one reading has in common. */
export interface Lexeme {
  readonly kind: TokenKind;
  readonly spelling: string;
}

/** The entry of a proper noun, read as it is here; undefined if the piece is none. */
const properCandidate = (
  lexicon: Lexicon,
  { id, start, end, surface }: Piece,
  reading: Reading,
): Candidate | undefined => {
  if (id < 0 || end - start < 2 || isCommonNoun(surface)) return undefined;
  const candidate = lexicon.candidates(id).find((one) => one.reading.join() === reading.join());
  return candidate?.proper === true ? candidate : undefined;
};

const KINDS: Readonly<Record<Piece['kind'], TokenKind>> = {
  word: 'word',
  helper: 'word',
  character: 'word',
  reduplication: 'word',
  numeral: 'number',
  digits: 'number',
  letters: 'latin',
  mark: 'mark',
  name: 'name',
  surname: 'name',
  transliteration: 'name',
  place: 'name',
};

/** 第一 and 二十 are numbers whether the dictionary has them or not, 万一 and 五一 are none. */
function kindOf({ kind, surface }: Piece): TokenKind {
  if (isIdiomOfNumbers(surface)) return 'word';
  return surface.length > 1 && kind === 'word' && isWrittenNumeral(surface) ? 'number' : KINDS[kind];
}

/** CC-CEDICT parts a name by capitals; 南京路 it writes as one word, and a street is two. */
const spacesOf = (piece: Piece, proper: Candidate | undefined): readonly number[] | undefined => {
  if (piece.kind === 'name') return [surnameLength(piece.surface)];
  return proper === undefined || (proper.cuts.length === 0 && /..[路街]$/u.test(piece.surface))
    ? undefined
    : proper.cuts;
};

function makeLexeme(lexicon: Lexicon, piece: Piece, reading: Reading): Lexeme {
  const proper = properCandidate(lexicon, piece, reading);
  const { surface } = piece;
  const kind = proper === undefined ? kindOf(piece) : 'name';
  if (reading.length === 0) return { kind, spelling: '' };
  const spaces = spacesOf(piece, proper);
  return { kind, spelling: spellReading(reading, { kind, surface, ...(spaces === undefined ? {} : { spaces }) }) };
}

const MOST_LEXEMES = 20_000;

/** Kind and spelling of a piece with its reading, worked out once for each: a text spells the same words again and again. */
export function createLexemes(lexicon: Lexicon): (piece: Piece, reading: Reading) => Lexeme {
  const lexemes = new Map<string, Lexeme>();
  return (piece, reading) => {
    const key = `${piece.kind} ${piece.surface} ${reading.join(' ')}`;
    const known = lexemes.get(key);
    if (known !== undefined) return known;
    if (lexemes.size >= MOST_LEXEMES) lexemes.clear();
    const made = makeLexeme(lexicon, piece, reading);
    lexemes.set(key, made);
    return made;
  };
}
