import type { Syllable } from '../chinese/types';
import type { TextList } from './text-list';

/**
 * The dictionary as it is in memory: columns in typed arrays. What the analyser needs and every reading and form (`LexiconData`)
 * is apart from the English (`SenseData`), so that a browser can load the first alone. How it is packed: docs/data.md.
 */
export const FORMAT_VERSION = 42;

/** Where the data came from; shown to the user as attribution. */
export interface Source {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Words with how often they occur and what they do in a sentence. */
export interface WordColumns {
  /** Simplified characters, sorted by UTF-16 units, each once. */
  readonly words: TextList;
  /** How often each occurs, see `encodeCount`. */
  readonly counts: Uint8Array;
  /** The part of speech of each: a place in `LexiconData.classes`. */
  readonly classes: Uint8Array;
}

/** The entries of all headwords one after another, those of a headword best first. */
export interface EntryColumns {
  /** The first entry of each headword, and the number of entries. */
  readonly starts: Uint32Array;
  /** Rank + PROPER + MEASURE. */
  readonly flags: Uint8Array;
  /** Where the spelling of a proper noun is parted: bit i = after i + 1 syllables. Shífēng Qū → 2. */
  readonly cuts: Uint32Array;
  readonly traditional: TextList;
  /** Where the syllables of each entry begin, and their number; each a place in `LexiconData.syllables`. */
  readonly readingStarts: Uint32Array;
  readonly readings: Uint16Array;
}

/** In `EntryColumns.flags`: the entry is a proper noun; a sense of it is "classifier for …". The lowest three bits are its rank. */
export const PROPER = 8;
export const MEASURE = 16;
export const RANK_MASK = 7;

/** How often each character (a UTF-16 unit) occurs in names of a kind. */
export type UnitCounts = ReadonlyMap<number, number>;

/** How characters are read, written in the other script, and used in names. */
export interface CharacterColumns {
  /** The reading to assume for a character (a code point) unless more is known: a place in `LexiconData.syllables`. */
  readonly readings: ReadonlyMap<number, number>;
  /** Simplified → traditional, where the commonest traditional form is another character. */
  readonly traditional: ReadonlyMap<string, string>;
  /** Traditional → simplified, of characters that only traditional text has. */
  readonly simplified: ReadonlyMap<string, string>;
  /** The same of characters that simplified text has too (著, 乾): they count in a text that has some of the others. */
  readonly ambiguous: ReadonlyMap<string, string>;
  /** In given names, in names written for their sound (叶芝, 厄瓜多尔), in names of small places. */
  readonly givenNames: UnitCounts;
  readonly transliterations: UnitCounts;
  readonly placeNames: UnitCounts;
}

export interface LexiconData {
  readonly sources: readonly Source[];
  /** The letters of `WordClass` that occur. */
  readonly classes: string;
  readonly syllables: readonly Syllable[];
  readonly headwords: WordColumns;
  readonly entries: EntryColumns;
  /** Two-character words of running text that CC-CEDICT lacks; they place boundaries, they are no words of ours. */
  readonly helpers: WordColumns;
  readonly characters: CharacterColumns;
  /** A word made by `simplified` and `ambiguous` that is no headword, and its headword: [干坤, 乾坤]. */
  readonly aliases: readonly (readonly [string, string])[];
}

/** The English: one line a headword in UTF-8, see `senses-file.ts`. */
export interface SenseData {
  readonly bytes: Uint8Array;
  /** Where the line of each headword begins, and where the last one ends with its '\n'. */
  readonly starts: Uint32Array;
}

const STEPS_PER_NAT = 7; // a count is kept to within 7 %; jieba's largest, 3.2 million, is step 105

/** Steps that a count may have: 7 bits. */
export const COUNT_BITS = 7;

/** A count as a step on a scale of logarithms; 0 = 0. */
export const encodeCount = (count: number): number => Math.round(Math.log1p(count) * STEPS_PER_NAT);

/** The count that `encodeCount` kept. */
export const decodeCount = (step: number): number => Math.expm1(step / STEPS_PER_NAT);

/** @throws RangeError if the file that begins here is not of this format */
export function checkFormat(file: DataView, name: string): void {
  const found = file.byteLength < 8 ? 'no' : String(file.getUint32(0, true));
  if (found !== String(FORMAT_VERSION)) throw new RangeError(`${name}: format ${found}, expected ${FORMAT_VERSION}.`);
}
