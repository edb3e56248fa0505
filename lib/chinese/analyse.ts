import { isCommonNoun } from './common-nouns';
import type { Piece } from './context';
import { joinTokens } from './join-tokens';
import type { Span } from './lattice';
import type { Candidate, Lexicon } from './lexicon';
import { markSurnames } from './lone-surnames';
import { joinMixedWords } from './mixed-words';
import { surnameLength } from './names';
import { isIdiomOfNumbers } from './numerals';
import { spellReading } from './pinyin';
import { withoutInvisible, withUsualForms } from './plain-text';
import { readPieces } from './readings';
import { cutRuns, type Run } from './runs';
import { isHan } from './script';
import { createSegmenter, type Segmenter } from './segment';
import { isWrittenNumeral } from './spell-number';
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

/** A numeral is found as one, and many a numeral is in the dictionary too. */
const idOf = (lexicon: Lexicon, surface: string, { kind, id }: Span): number => {
  const found = kind === 'numeral' ? lexicon.find(surface) : id;
  return found < lexicon.headwordCount ? found : -1;
};

const toPiece = (lexicon: Lexicon, { written, simplified }: Line, span: Span): Piece => ({
  surface: simplified.slice(span.start, span.end),
  written: written.slice(span.start, span.end),
  start: span.start,
  end: span.end,
  kind: span.kind,
  id: idOf(lexicon, simplified.slice(span.start, span.end), span),
  wordClass: classOf(lexicon, span),
});

const KIND_OF_RUN = { digits: 'digits', letters: 'letters', space: 'mark', mark: 'mark' } as const;

const plainPiece = (
  { written, simplified }: Line,
  { start, end }: Run,
  kind: 'digits' | 'letters' | 'mark',
): Piece => ({
  surface: simplified.slice(start, end),
  written: written.slice(start, end),
  start,
  end,
  kind,
  id: -1,
  wordClass: kind === 'digits' ? 'm' : '',
});

const cutLine = (lexicon: Lexicon, line: Line): Piece[] =>
  joinMixedWords(lexicon, line.simplified, cutRuns(line.simplified)).flatMap((run) => {
    if (run.kind === 'mixed') return [toPiece(lexicon, line, { ...run, kind: 'word' })];
    if (run.kind !== 'han') return [plainPiece(line, run, KIND_OF_RUN[run.kind])];
    const spans = workshopOf(lexicon).segment(line.simplified, run.start, run.end);
    return spans.map((span) => toPiece(lexicon, line, span));
  });

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

/** A circle written for 〇 is no Chinese character, so it has no syllable of its own. */
const readingOf = (written: string, reading: Reading): Reading =>
  /[○◯]/.test(written) ? reading.filter((_, i) => isHan(written.charAt(i))) : reading;

const toToken = (lexicon: Lexicon, piece: Piece, reading: Reading): Token => ({
  surface: piece.written,
  start: piece.start,
  reading: readingOf(piece.written, reading),
  ...lexemeOf(lexicon, piece, reading),
  gloss: null,
  headword: piece.id >= 0 && piece.id < lexicon.headwordCount ? lexicon.word(piece.id) : null,
});

function analyseLine(text: string, lexicon: Lexicon): Token[] {
  const line = { written: text, simplified: lexicon.simplify(withUsualForms(text)) };
  const pieces = markSurnames(cutLine(lexicon, line));
  const readings = readPieces(lexicon, line.simplified, pieces);
  return joinTokens(
    lexicon,
    pieces.map((piece, i) => ({ piece, token: toToken(lexicon, piece, readings[i] ?? []) })),
  );
}

/** Analyses what can be seen, then gives each token the invisible characters that stand in it or after it. */
function analyseVisible(text: string, lexicon: Lexicon): Token[] {
  const visible = withoutInvisible(text);
  if (visible === null) return analyseLine(text, lexicon);
  const offset = (at: number): number => visible.offsets[at] ?? text.length;
  return analyseLine(visible.text, lexicon).map((token) => {
    const start = offset(token.start);
    return { ...token, start, surface: text.slice(start, offset(token.start + token.surface.length)) };
  });
}

const LINE = /[^\n]+|\n/g;

/**
 * Analyses a line or sentence: its words, with the reading each has here. Of a text of several lines each is analysed by itself, and
 * each \n is a mark.
 * @returns tokens that tile `text` (surfaces joined = the text, for every string); [] for ''. Never throws.
 */
export function analyse(text: string, lexicon: Lexicon): Token[] {
  if (!text.includes('\n')) return analyseVisible(text, lexicon);
  return Array.from(text.matchAll(LINE)).flatMap(({ 0: line, index }) =>
    analyseVisible(line, lexicon).map((token) => ({ ...token, start: token.start + index })),
  );
}
