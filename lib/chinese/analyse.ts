import type { Piece } from './context';
import type { Span } from './lattice';
import type { Lexicon } from './lexicon';
import { markSurnames } from './lone-surnames';
import { surnameLength } from './names';
import { spellReading } from './pinyin';
import { readPieces } from './readings';
import { cutRuns, type Run } from './runs';
import { createSegmenter, type Segmenter } from './segment';
import type { Reading, Token, TokenKind } from './types';

/** What every occurrence of a word with one reading has in common. */
interface Lexeme {
  readonly kind: TokenKind;
  readonly spelling: string;
}

/** What is made once for a lexicon: a segmenter keeps buffers and weights, and a text spells the same words again and again. */
interface Workshop {
  readonly segment: Segmenter;
  readonly lexemes: Map<string, Lexeme>;
}

const workshops = new WeakMap<Lexicon, Workshop>();

function workshopOf(lexicon: Lexicon): Workshop {
  const known = workshops.get(lexicon);
  if (known !== undefined) return known;
  const made = { segment: createSegmenter(lexicon), lexemes: new Map<string, Lexeme>() };
  workshops.set(lexicon, made);
  return made;
}

const classOf = (lexicon: Lexicon, { kind, id }: Span): string => {
  if (kind === 'name' || kind === 'transliteration') return 'P';
  if (kind === 'place') return 'S';
  if (kind === 'numeral') return 'm';
  return id < 0 ? '' : lexicon.wordClass(id);
};

/** One line, as written and in simplified characters: both of the same length. */
interface Line {
  readonly written: string;
  readonly simplified: string;
}

const toPiece = (lexicon: Lexicon, { written, simplified }: Line, span: Span): Piece => ({
  surface: simplified.slice(span.start, span.end),
  written: written.slice(span.start, span.end),
  start: span.start,
  end: span.end,
  kind: span.kind,
  id: span.id,
  wordClass: classOf(lexicon, span),
});

const KIND_OF_RUN = { digits: 'digits', letters: 'letters', space: 'mark', mark: 'mark' } as const;

const plainPiece = ({ written }: Line, { start, end }: Run, kind: 'digits' | 'letters' | 'mark'): Piece => ({
  surface: written.slice(start, end),
  written: written.slice(start, end),
  start,
  end,
  kind,
  id: -1,
  wordClass: kind === 'digits' ? 'm' : '',
});

const cutLine = (lexicon: Lexicon, line: Line): Piece[] =>
  cutRuns(line.simplified).flatMap((run) =>
    run.kind === 'han'
      ? workshopOf(lexicon)
          .segment(line.simplified, run.start, run.end)
          .map((span) => toPiece(lexicon, line, span))
      : [plainPiece(line, run, KIND_OF_RUN[run.kind])],
  );

const isProper = (lexicon: Lexicon, { id, start, end }: Piece, reading: Reading): boolean =>
  id >= 0 &&
  end - start > 1 &&
  lexicon.candidates(id).find((candidate) => candidate.reading.join() === reading.join())?.proper === true;

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

const spellPiece = (piece: Piece, kind: TokenKind, reading: Reading): string =>
  piece.kind === 'name'
    ? spellReading(reading, { kind, surface: piece.surface, spaces: [surnameLength(piece.surface)] })
    : spellReading(reading, { kind, surface: piece.surface });

function makeLexeme(lexicon: Lexicon, piece: Piece, reading: Reading): Lexeme {
  const kind = isProper(lexicon, piece, reading) ? 'name' : KINDS[piece.kind];
  return { kind, spelling: reading.length === 0 ? '' : spellPiece(piece, kind, reading) };
}

const MOST_LEXEMES = 20_000;

function lexemeOf(lexicon: Lexicon, piece: Piece, reading: Reading): Lexeme {
  const { lexemes } = workshopOf(lexicon);
  const key = `${piece.kind} ${piece.surface} ${reading.join(' ')}`;
  const known = lexemes.get(key);
  if (known !== undefined) return known;
  if (lexemes.size >= MOST_LEXEMES) lexemes.clear();
  const made = makeLexeme(lexicon, piece, reading);
  lexemes.set(key, made);
  return made;
}

const toToken = (lexicon: Lexicon, piece: Piece, reading: Reading): Token => ({
  surface: piece.written,
  start: piece.start,
  reading,
  ...lexemeOf(lexicon, piece, reading),
  gloss: null,
  headword: piece.id >= 0 && piece.id < lexicon.headwordCount ? lexicon.word(piece.id) : null,
});

/**
 * Analyses one line or sentence: its words, with the reading each has here.
 * @returns tokens that tile `text` (surfaces joined = the text, for every string); [] for ''. Never throws.
 */
export function analyse(text: string, lexicon: Lexicon): Token[] {
  const line = { written: text, simplified: lexicon.simplify(text) };
  const pieces = markSurnames(cutLine(lexicon, line));
  const readings = readPieces(lexicon, line.simplified, pieces);
  return pieces.map((piece, i) => toToken(lexicon, piece, readings[i] ?? []));
}
