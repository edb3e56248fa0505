import { CHARACTER_RULES } from './character-rules';
import { type Context, contextAt, hasClass, type Piece } from './context';
import { defaultReading } from './default-readings';
import { keptFor, type Lexicon } from './lexicon';
import { nameReading, surnameReading } from './name-readings';
import { PARTICLE_RULES } from './particle-rules';
import { findReading } from './rule';
import { hanCount } from './script';
import { assumedReading, singleReading } from './single-readings';
import type { Reading, Syllable } from './types';
import { WORD_RULES } from './word-rules';

/** 漂不漂亮: the first half of "A or not A" is read as in the word. */
function readHalfQuestion({ lexicon, piece, pieces, index }: Context): Syllable | null {
  const not = pieces[index + 1];
  const word = pieces[index + 2];
  if (not === undefined || word === undefined || (not.surface !== '不' && not.surface !== '没')) return null;
  if (!hasClass(piece, 'va') || word.surface.length < 2 || !word.surface.startsWith(piece.surface) || word.id < 0)
    return null;
  return lexicon.candidates(word.id)[0]?.reading[0] ?? null;
}

// By UTF-16 unit: they are asked for at every character that stands alone.
const byUnit = <T>(rules: Readonly<Record<string, T>>): ReadonlyMap<number, T> =>
  new Map(Object.entries(rules).map(([character, rule]) => [character.charCodeAt(0), rule]));
const PARTICLES = byUnit(PARTICLE_RULES);
const CHARACTERS = byUnit(CHARACTER_RULES);

function readByRules(context: Context): Syllable | null {
  const unit = context.piece.surface.charCodeAt(0);
  const rules = CHARACTERS.get(unit);
  const grammar = PARTICLES.get(unit)?.(context) ?? null;
  return readHalfQuestion(context) ?? grammar ?? (rules === undefined ? null : findReading(rules, context));
}

const ALONE = new Map<Syllable, Reading>();

/** A reading of one syllable: always the same list, so that what is known of it is found at once. */
function alone(syllable: Syllable): Reading {
  const reading = ALONE.get(syllable) ?? [syllable];
  ALONE.set(syllable, reading);
  return reading;
}

function readCharacter(context: Context): Reading {
  const found = readByRules(context);
  return found === null ? singleReading(context.lexicon, context.piece.surface) : alone(found);
}

/** AABB as the word AB is read: 快快乐乐 kuài lè; a neutral tone becomes the character's own again: 清清楚楚 chǔ, 舒舒服服 fú. */
function readPairs(lexicon: Lexicon, surface: string): Reading {
  const word = surface.charAt(0) + surface.charAt(2);
  const [first, second] = defaultReading(word, lexicon.candidates(lexicon.find(word)), () =>
    assumedReading(lexicon, word),
  );
  if (first === undefined || second === undefined) return [];
  const last = second.endsWith('5') ? (singleReading(lexicon, surface.charAt(2))[0] ?? second) : second;
  return [first, first, last, last];
}

/** 只只, 行行: doubled measure words, "each". Verbs measure too (次, 顿), but keep their own reading: 教教. */
function measureReading(lexicon: Lexicon, character: string): Reading | null {
  const id = lexicon.find(character);
  if (id < 0 || 'va'.includes(lexicon.wordClass(id))) return null;
  return lexicon.candidates(id).find((candidate) => candidate.measure)?.reading ?? null;
}

/** AA and 一AA: each character as it is read alone (教教 jiāo); the second keeps its tone, as readers of pinyin expect. */
function readReduplication({ lexicon, piece }: Context): Reading {
  const { surface } = piece;
  if (surface.length === 4) return readPairs(lexicon, surface);
  return [...surface].flatMap((character) => measureReading(lexicon, character) ?? singleReading(lexicon, character));
}

/** A numeral, or a name written for its sound: each character as it is read alone. */
const readEach = ({ lexicon, piece }: Context): Reading =>
  [...piece.surface].flatMap((character) => singleReading(lexicon, character));

const isSingle = (surface: string): boolean => [...surface].length === 1;

const WORDS = new Map(Object.entries(WORD_RULES));

const readWithoutContext = (lexicon: Lexicon, { surface, id }: Piece): Reading =>
  defaultReading(surface, id < 0 ? [] : lexicon.candidates(id), () => assumedReading(lexicon, surface));

function readWord(context: Context): Reading {
  const rules = WORDS.get(context.piece.surface);
  const found = rules === undefined ? null : findReading(rules, context);
  return found ?? readWithoutContext(context.lexicon, context.piece);
}

const REFERENCE_RANK = 3;

/** Traditional characters may decide: 髮 is fà, 隻 is zhī, where 发 and 只 leave a choice. null = they do not. */
function readByScript(lexicon: Lexicon, { id, surface, written }: Piece): Reading | null {
  if (id < 0 || written === surface || Object.hasOwn(WORD_RULES, surface)) return null; // 穿著 is 穿着 in both its senses
  const candidates = lexicon.candidates(id).filter((c) => c.traditional === written && c.rank < REFERENCE_RANK);
  const [first] = candidates;
  return candidates.length === 1 && first !== undefined ? first.reading : null;
}

function readPiece(context: Context): Reading {
  const { kind, surface } = context.piece;
  if (kind === 'mark' || kind === 'digits' || kind === 'letters') return [];
  if (kind === 'surname') return surnameReading(context.lexicon, surface);
  const decided = readByScript(context.lexicon, context.piece);
  if (decided !== null) return decided;
  if (isSingle(surface)) return readCharacter(context);
  if (kind === 'name') return nameReading(context.lexicon, surface);
  if (kind === 'numeral' || kind === 'transliteration' || kind === 'place') return readEach(context);
  return kind === 'reduplication' && context.piece.id < 0 ? readReduplication(context) : readWord(context);
}

/** One syllable a character, or else what its characters are assumed to be: CC-CEDICT reads 兙 in two syllables, and 々 in none. */
function alignReading({ lexicon, piece }: Context, reading: Reading): Reading {
  if (reading.length === piece.surface.length || reading.length === hanCount(piece.surface)) return reading;
  const assumed = assumedReading(lexicon, piece.surface);
  return assumed.length === hanCount(piece.surface) ? assumed : [];
}

/** Words of several characters that no rule is about, by id: their reading is found once. */
const plainWords = keptFor(
  (lexicon): ({ readonly surface: string; readonly reading: Reading } | undefined)[] =>
    new Array(lexicon.headwordCount),
);

/** The reading of such a word in simplified characters; null = it is none. */
function readPlainWord(lexicon: Lexicon, piece: Piece): Reading | null {
  const { id, surface, kind } = piece;
  if (kind !== 'word' || id < 0 || surface.length < 2 || piece.written !== surface) return null;
  const words = plainWords(lexicon);
  const known = words[id];
  if (known?.surface === surface) return known.reading;
  if (isSingle(surface) || WORDS.has(surface)) return null;
  const reading = readWithoutContext(lexicon, piece);
  if (reading.length !== surface.length) return null;
  words[id] = { surface, reading };
  return reading;
}

const NOTHING: Reading = [];

/** The reading of each piece of a line, in order: one syllable a Chinese character, [] where there is nothing to read. */
export const readPieces = (lexicon: Lexicon, text: string, pieces: readonly Piece[]): Reading[] =>
  pieces.map((piece, index) => {
    if (piece.kind === 'mark') return NOTHING;
    const plain = readPlainWord(lexicon, piece);
    if (plain !== null) return plain;
    const context = contextAt(lexicon, text, pieces, index);
    return context === null ? NOTHING : alignReading(context, readPiece(context));
  });
