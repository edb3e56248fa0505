import type { Piece } from './context';
import { joinTokens } from './join-tokens';
import type { Span } from './lattice';
import { createLexemes, type Lexeme } from './lexemes';
import type { Lexicon } from './lexicon';
import { markSurnames } from './lone-surnames';
import { joinMixedWords } from './mixed-words';
import { withoutInvisible, withUsualForms } from './plain-text';
import { readPieces } from './readings';
import { cutRuns, type Run } from './runs';
import { isHan } from './script';
import { createSegmenter, type Segmenter } from './segment';
import type { Reading, Token } from './types';

/** What is made once for a lexicon: a segmenter keeps buffers and weights, and a text spells the same words again and again. */
interface Workshop {
  readonly segment: Segmenter;
  readonly lexemeOf: (piece: Piece, reading: Reading) => Lexeme;
}

const workshops = new WeakMap<Lexicon, Workshop>();

function workshopOf(lexicon: Lexicon): Workshop {
  const known = workshops.get(lexicon);
  if (known !== undefined) return known;
  const made = { segment: createSegmenter(lexicon), lexemeOf: createLexemes(lexicon) };
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

/** A circle written for 〇 is no Chinese character, so it has no syllable of its own. */
const readingOf = (written: string, reading: Reading): Reading =>
  /[○◯]/.test(written) ? reading.filter((_, i) => isHan(written.charAt(i))) : reading;

const toToken = (lexicon: Lexicon, piece: Piece, reading: Reading): Token => ({
  surface: piece.written,
  start: piece.start,
  reading: readingOf(piece.written, reading),
  ...workshopOf(lexicon).lexemeOf(piece, reading),
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
