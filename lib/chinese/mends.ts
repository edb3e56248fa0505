import { isReadSo, type MendedWord, type MendTools, toMendedToken } from './mended-word';
import type { Reading, Token } from './types';

/** A place in a text: the sentence, and where the stretch begins in it (UTF-16 units). */
export interface MendPlace {
  readonly sentence: string;
  readonly start: number;
}

/** One correction by a reader, as plain JSON: the stretch `words` joined, at one place or wherever it stands, is these words. */
export interface Mend {
  readonly words: readonly MendedWord[];
  /** null = the whole text. */
  readonly at: MendPlace | null;
}

/** A token, and how long the stretch of the mend is that made it; 0 = the analyser's. */
interface Piece {
  readonly token: Token;
  readonly mended: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const stretchOf = ({ words }: Mend): string => words.map(({ surface }) => surface).join('');

/** Where the stretch of a mend stands in a sentence: without overlaps, from the left. */
function occurrences(text: string, sentence: string, mend: Mend): Stretch[] {
  const stretch = stretchOf(mend);
  if (stretch === '') return [];
  if (mend.at !== null) {
    const { start } = mend.at;
    const isHere = mend.at.sentence === sentence && start >= 0 && text.startsWith(stretch, start);
    return isHere ? [{ start, end: start + stretch.length }] : [];
  }
  const found: Stretch[] = [];
  for (let start = text.indexOf(stretch); start >= 0; start = text.indexOf(stretch, start + stretch.length))
    found.push({ start, end: start + stretch.length });
  return found;
}

const endOf = ({ token }: Piece): number => token.start + token.surface.length;

const overlaps = (piece: Piece, { start, end }: Stretch): boolean => piece.token.start < end && endOf(piece) > start;

const sticksOut = (piece: Piece, { start, end }: Stretch): boolean => piece.token.start < start || endOf(piece) > end;

/** What the analyser makes of a part of a sentence. */
const analyseRest = (text: string, start: number, { analyse }: MendTools): Piece[] =>
  text === '' ? [] : analyse(text).map((token) => ({ token: { ...token, start: start + token.start }, mended: 0 }));

const standingAt = (pieces: readonly Piece[], start: number, surface: string): Token | null =>
  pieces.find(({ token }) => token.start === start && token.surface === surface)?.token ?? null;

/** The words of the mend where the stretch stands; one that stands there already keeps its reading, if the mend has none. */
function mendedPieces({ words }: Mend, { start, end }: Stretch, pieces: readonly Piece[], tools: MendTools): Piece[] {
  let at = start;
  return words
    .filter(({ surface }) => surface !== '')
    .map((word) => {
      const token = toMendedToken(word, at, standingAt(pieces, at, word.surface), tools);
      at += word.surface.length;
      return { token, mended: end - start };
    });
}

/** A mend of the whole text does not cut a word that a mend of a longer stretch has made. */
const isOutdone = (mend: Mend, stretch: Stretch, touched: readonly Piece[]): boolean =>
  mend.at === null && touched.some((piece) => piece.mended > stretch.end - stretch.start && sticksOut(piece, stretch));

/** A mend that asks how its words are read changes no word, only glosses. */
const isGlossMend = ({ words }: Mend): boolean => words.some(({ ifRead }) => ifRead !== undefined);

const standAsAsked = ({ words }: Mend, touched: readonly Piece[]): boolean =>
  words.length === touched.length &&
  words.every((word, i) => touched[i]?.token.surface === word.surface && isReadSo(touched[i].token, word));

/** Gives words that stand there already their glosses. */
const glossPieces = (mend: Mend, touched: readonly Piece[]): readonly Piece[] =>
  standAsAsked(mend, touched)
    ? touched.map((piece, i) => ({ ...piece, token: withGloss(piece.token, mend.words[i]?.gloss) }))
    : touched;

const withGloss = (token: Token, means: string | undefined): Token =>
  means === undefined ? token : { ...token, gloss: { means } };

/** The stretch in the words of the mend, with what is left of the words that it cuts. */
function cutPieces(mend: Mend, stretch: Stretch, touched: readonly Piece[], tools: MendTools): readonly Piece[] {
  const [left, right] = [touched[0]?.token, touched.at(-1)?.token];
  if (left === undefined || right === undefined || isOutdone(mend, stretch, touched)) return touched;
  return [
    ...analyseRest(left.surface.slice(0, Math.max(0, stretch.start - left.start)), left.start, tools),
    ...mendedPieces(mend, stretch, touched, tools),
    ...analyseRest(right.surface.slice(stretch.end - right.start), stretch.end, tools),
  ];
}

function mendStretch(pieces: readonly Piece[], mend: Mend, stretch: Stretch, tools: MendTools): readonly Piece[] {
  const first = pieces.findIndex((piece) => overlaps(piece, stretch));
  const touched = pieces.filter((piece) => overlaps(piece, stretch));
  const made = isGlossMend(mend) ? glossPieces(mend, touched) : cutPieces(mend, stretch, touched, tools);
  return [...pieces.slice(0, first), ...made, ...pieces.slice(first + touched.length)];
}

/** What cuts and reads before what only glosses, the whole text before places, the earlier before the later. */
const inOrder = (mends: readonly Mend[]): Mend[] => {
  const stage = (mend: Mend) => (isGlossMend(mend) ? 2 : 0) + (mend.at === null ? 0 : 1);
  return [...mends].sort((a, b) => stage(a) - stage(b)); // stable
};

/**
 * The tokens of a sentence as a reader has mended them. Mends of the whole text come first, then those of one place, each kind in
 * the order of the list, and each on what the others have made: so a place beats the text and a later mend an earlier one, except
 * that a mend of the whole text never cuts a word that came from a longer stretch. Glosses come last. What sticks out of a mended
 * stretch is analysed anew. A mend that does not fit the text does nothing.
 * @param sentence its id
 * @returns tokens that tile the sentence; the same tokens where nothing is to mend. A mended word has a gloss only if a mend has.
 * Applying the same mends again changes nothing.
 */
export function applyMends(
  sentence: string,
  tokens: readonly Token[],
  mends: readonly Mend[],
  tools: MendTools,
): Token[] {
  const text = tokens.map(({ surface }) => surface).join('');
  let pieces: readonly Piece[] = tokens.map((token) => ({ token, mended: 0 }));
  for (const mend of inOrder(mends))
    for (const stretch of occurrences(text, sentence, mend)) pieces = mendStretch(pieces, mend, stretch, tools);
  return pieces.map(({ token }) => token);
}

/**
 * These tokens are one word.
 * @param count of tokens from `index`; what is not there is left out
 */
export const joinMend = (tokens: readonly Token[], index: number, count: number, at: MendPlace | null): Mend => ({
  words: [
    {
      surface: tokens
        .slice(index, index + count)
        .map(({ surface }) => surface)
        .join(''),
    },
  ],
  at,
});

const splitsPair = (surface: string, offset: number): boolean =>
  offset > 0 && /[\ud800-\udbff]/.test(surface.charAt(offset - 1)) && /[\udc00-\udfff]/.test(surface.charAt(offset));

/**
 * This token is several words.
 * @param offsets where to cut, in UTF-16 units from its beginning; one that is no place inside the word is passed over
 */
export function cutMend({ surface }: Token, offsets: readonly number[], at: MendPlace | null): Mend {
  const inside = [...new Set(offsets)].filter(
    (offset) => offset > 0 && offset < surface.length && Number.isInteger(offset) && !splitsPair(surface, offset),
  );
  const cuts = [0, ...inside.sort((a, b) => a - b), surface.length];
  return { words: cuts.slice(1).map((cut, i) => ({ surface: surface.slice(cuts[i], cut) })), at };
}

/** This token is read so. */
export const readingMend = ({ surface }: Token, reading: Reading, at: MendPlace | null): Mend => ({
  words: [{ surface, reading }],
  at,
});

/** This token means this, wherever it is read as here. */
export const glossMend = ({ surface, reading }: Token, gloss: string, at: MendPlace | null): Mend => ({
  words: [{ surface, gloss, ifRead: reading }],
  at,
});

const conditionOf = ({ words }: Mend): string => words.flatMap(({ ifRead }) => ifRead ?? []).join(' ');

const samePlace = (a: MendPlace | null, b: MendPlace | null): boolean =>
  a === null || b === null ? a === b : a.sentence === b.sentence && a.start === b.start;

const isSameCorrection = (a: Mend, b: Mend): boolean =>
  samePlace(a.at, b.at) && stretchOf(a) === stretchOf(b) && conditionOf(a) === conditionOf(b);

/** Adds a mend as the latest; an older one of the same stretch and place goes. The others keep their order. */
export const addMend = (mends: readonly Mend[], mend: Mend): Mend[] => [
  ...mends.filter((older) => !isSameCorrection(older, mend)),
  mend,
];
