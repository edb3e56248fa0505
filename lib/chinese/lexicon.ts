import type { Reading } from './types';

/**
 * What a word does in a sentence, one letter: n noun, P person, S place, O organisation, Z other proper noun, v verb, a adjective,
 * d adverb, m numeral, q measure word, t time, f locative, s place word, r pronoun, p preposition, c conjunction, u particle,
 * y sentence particle, e exclamation, i idiom, j abbreviation, b attributive, z descriptive, k suffix, x unknown.
 * Letters of the Peking University tag set, which jieba's dictionary uses; proper nouns have capitals of our own.
 */
export type WordClass = string;

/** One way to read a word, and what the dictionary says of it. */
export interface Candidate {
  readonly reading: Reading;
  readonly traditional: string;
  /** 0 everyday, 1 proper noun, 2 old or regional, 3 only a reference, 4 surname, 5 variant of another character. */
  readonly rank: number;
  readonly proper: boolean;
  readonly measure: boolean;
  /** After how many syllables the spelling of a proper noun is parted: Shífēng Qū → [2]. */
  readonly cuts: readonly number[];
}

/** Words found at one place of a text, shortest first; filled by `Lexicon.prefixes` and used again for the next place. */
export interface Matches {
  size: number;
  /** Where each ends: UTF-16 offset, exclusive. */
  readonly ends: Int32Array;
  readonly ids: Int32Array;
}

/**
 * What the analyser needs to know of a language: words with counts and readings, in simplified characters. A word is a
 * number from 0 (`id`); ids below `headwordCount` are dictionary words, the others only help to place boundaries.
 */
export interface Lexicon {
  readonly headwordCount: number;
  /** Ids are below it. */
  readonly wordCount: number;
  /** Fills `matches` with every word of `text` that begins at `start` and ends by `end`. */
  prefixes(text: string, start: number, end: number, matches: Matches): void;
  /** The id of a word, or of the word [start, end) of a text; -1 = none. */
  find(text: string, start?: number, end?: number): number;
  /** The headword in simplified characters. */
  word(id: number): string;
  /** How often it occurs in jieba's corpus of about 60 million words; 0 = not counted. */
  count(id: number): number;
  wordClass(id: number): WordClass;
  /** Readings of a headword, best first; [] for a helper. */
  candidates(id: number): readonly Candidate[];
  /** The reading to assume for a character of its own, whether it is a headword or not; null = unknown. */
  characterReading(character: string): Reading[number] | null;
  /** ln of how likely a character (a UTF-16 unit) is in a given name, in a name written for its sound, in the name of a place; low where it never was seen. */
  givenNameWeight(unit: number): number;
  transliterationWeight(unit: number): number;
  placeNameWeight(unit: number): number;
  /** The text with every traditional character replaced; same length in UTF-16 units. A simplified text is returned as is. */
  simplify(text: string): string;
}

/** What is made once for a lexicon and kept as long as it: a table of what was found in it before. */
export function keptFor<T extends object>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const kept = new WeakMap<Lexicon, T>();
  return (lexicon) => {
    const known = kept.get(lexicon);
    if (known !== undefined) return known;
    const made = make(lexicon);
    kept.set(lexicon, made);
    return made;
  };
}

const MOST_MATCHES = 16;

/** Room for the words that begin at one place: words have up to 8 characters. */
export const createMatches = (): Matches => ({
  size: 0,
  ends: new Int32Array(MOST_MATCHES),
  ids: new Int32Array(MOST_MATCHES),
});
