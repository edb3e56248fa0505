import type { Piece } from './context';
import type { SpanKind } from './lattice';
import type { Lexicon } from './lexicon';
import { markSurnames } from './lone-surnames';
import { surnameLength } from './names';
import { spellReading } from './pinyin';
import { readPieces } from './readings';
import { cutRuns } from './runs';
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

const classOf = (lexicon: Lexicon, { kind, id }: Segment): string => {
  if (id >= 0) return lexicon.wordClass(id);
  if (kind === 'name' || kind === 'transliteration') return 'P';
  if (kind === 'place') return 'S';
  return kind === 'numeral' || kind === 'digits' ? 'm' : '';
};

/** A stretch of a line: a token to be, or what stands between Chinese characters. Half-open, UTF-16 units. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind | 'digits' | 'letters' | 'mark';
  /** Word of the lexicon; -1 = none. */
  readonly id: number;
}

const KIND_OF_RUN = { digits: 'digits', letters: 'letters', space: 'mark', mark: 'mark' } as const;

/** @param text in simplified characters */
function segmentSimplified(text: string, lexicon: Lexicon): Segment[] {
  const { segment } = workshopOf(lexicon);
  const segments: Segment[] = [];
  for (const { kind, start, end } of cutRuns(text))
    if (kind !== 'han') segments.push({ start, end, kind: KIND_OF_RUN[kind], id: -1 });
    else for (const span of segment(text, start, end)) segments.push(span);
  return segments;
}

/**
 * Cuts one line or sentence into words, numbers, letters and marks, without readings: about three times as fast as `analyse`.
 * @returns segments that tile `text`; [] for ''. Never throws.
 */
export const segmentLine = (text: string, lexicon: Lexicon): readonly Segment[] =>
  segmentSimplified(lexicon.simplify(text), lexicon);

function toPiece(lexicon: Lexicon, written: string, simplified: string, segment: Segment): Piece {
  const { start, end, kind, id } = segment;
  const surface = simplified.slice(start, end);
  return {
    surface,
    written: written === simplified ? surface : written.slice(start, end),
    start,
    end,
    kind,
    id,
    wordClass: classOf(lexicon, segment),
  };
}

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
  const simplified = lexicon.simplify(text);
  const segments = segmentSimplified(simplified, lexicon);
  const pieces = markSurnames(segments.map((segment) => toPiece(lexicon, text, simplified, segment)));
  const readings = readPieces(lexicon, simplified, pieces);
  return pieces.map((piece, i) => toToken(lexicon, piece, readings[i] ?? []));
}
