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
  readonly found: Piece['kind'];
  readonly surface: string;
  readonly reading: Reading;
  readonly kind: TokenKind;
  readonly spelling: string;
  readonly headword: string | null;
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

const spell = (piece: Piece, kind: TokenKind, reading: Reading, proper: Candidate | undefined): string => {
  if (reading.length === 0) return '';
  const spaces = spacesOf(piece, proper);
  return spellReading(reading, { kind, surface: piece.surface, ...(spaces === undefined ? {} : { spaces }) });
};

function makeLexeme(lexicon: Lexicon, piece: Piece, reading: Reading): Lexeme {
  const proper = properCandidate(lexicon, piece, reading);
  const { id, surface } = piece;
  const kind = proper === undefined ? kindOf(piece) : 'name';
  const headword = id >= 0 && id < lexicon.headwordCount ? lexicon.word(id) : null;
  return { found: piece.kind, surface, reading, kind, spelling: spell(piece, kind, reading, proper), headword };
}

const sameReading = (a: Reading, b: Reading): boolean =>
  a === b || (a.length === b.length && a.every((syllable, i) => syllable === b[i]));

/** A mark has no reading, and what it looks like is nobody's business here. */
const MARK: Lexeme = { found: 'mark', surface: '', reading: [], kind: 'mark', spelling: '', headword: null };

const MOST_OTHERS = 20_000;

/**
 * What pieces have in common, worked out once for each reading: a text spells the same words again and again. Words are found by
 * their id, names, numerals and the like by their characters.
 */
export function createLexemes(lexicon: Lexicon): (piece: Piece, reading: Reading) => Lexeme {
  const words: (Lexeme[] | undefined)[] = new Array(lexicon.wordCount);
  const others = new Map<string, Lexeme[]>();
  const lexemesOf = ({ id, surface }: Piece): Lexeme[] => {
    const known = id < 0 ? others.get(surface) : words[id];
    if (known !== undefined) return known;
    const made: Lexeme[] = [];
    if (others.size >= MOST_OTHERS) others.clear();
    if (id < 0) others.set(surface, made);
    else words[id] = made;
    return made;
  };
  return (piece, reading) => {
    if (piece.kind === 'mark') return MARK;
    const lexemes = lexemesOf(piece);
    for (const lexeme of lexemes)
      if (lexeme.found === piece.kind && sameReading(lexeme.reading, reading) && lexeme.surface === piece.surface)
        return lexeme;
    const made = makeLexeme(lexicon, piece, reading);
    lexemes.push(made);
    return made;
  };
}
