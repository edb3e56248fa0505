import { isHan } from '../chinese/script';
import type { Reading, Syllable } from '../chinese/types';

/** A word in both scripts with its reading. */
export interface WordForm {
  readonly simplified: string;
  readonly traditional: string;
  readonly reading: Reading;
}

/** One entry of CC-CEDICT: one word with one reading. */
export interface Entry extends WordForm {
  /** A proper noun: CC-CEDICT writes its reading with a capital. */
  readonly proper: boolean;
  /** English, one sense each; references as CC-CEDICT writes them: "variant of 隻|只[zhi1]". */
  readonly senses: readonly string[];
  readonly measureWords: readonly WordForm[];
  /** 0 = an everyday entry; greater = shown later (see `rankSenses`). */
  readonly rank: Rank;
}

/** An entry with what only the analyser's half of the data keeps. */
export interface ParsedEntry extends Entry {
  /** After how many syllables a proper noun is parted, see `parseCuts`. */
  readonly cuts: readonly number[];
}

/** 0 plain, 1 proper noun, 2 old, dialect or Taiwan only, 3 "see", "used in", 4 surname, 5 "variant of". */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5;

/** One row of the package cc-cedict: traditional, simplified, pinyin, sense or senses, indices of variants, of measure words. */
export type CedictRow = readonly [
  string,
  string,
  string,
  string | readonly string[],
  readonly unknown[],
  readonly number[],
];

const SYLLABLE = /^(?!xx5)[a-zv]+[1-5]$/; // xx5: CC-CEDICT's mark for "no reading known"

const isSyllable = (text: string): boolean => SYLLABLE.test(text);

const normaliseSyllable = (raw: string): string => raw.toLowerCase().replace('u:', 'v');

/**
 * Reads CC-CEDICT's pinyin: 'lu:4 se4' → ['lv4', 'se4'].
 * @param word the headword in either script: a part that stands for a letter, digit or mark of it is left out, so that one
 * syllable is left for each Chinese character ('san1 D da3 yin4' of 3D打印 → ['da3', 'yin4']).
 */
export const parseReading = (word: string, raw: string): Reading =>
  syllablesOf(word, raw).map((part) => normaliseSyllable(part) as Syllable);

/** The parts of CC-CEDICT's pinyin that read a Chinese character, as written there. */
function syllablesOf(word: string, raw: string): string[] {
  const parts = raw.split(' ');
  const characters = [...word];
  const aligned = parts.length === characters.length;
  return parts.filter((part, i) => isSyllable(normaliseSyllable(part)) && (!aligned || isHan(characters[i] ?? '')));
}

/** Where a proper noun is parted in writing: CC-CEDICT begins each part with a capital. 'Shi2 feng1 Qu1' → [2]. */
export const parseCuts = (word: string, raw: string): readonly number[] =>
  syllablesOf(word, raw).flatMap((part, i) => (i > 0 && /^[A-Z]/.test(part) ? [i] : []));

/** An erhua variant is no lesser word: 花儿. */
const VARIANT = /^\(?(?!erhua)(?:[\w-]+ )*variant of /i;
const SURNAME = /^(?:surname \S+|\S+ \(surname\))/i;
const REFERENCE = /^(?:see |used in |\(used in |abbr\. for .*\[|also written )/;
const RARE = /^\((?:old|archaic|dialect|Tw|Taiwan|literary|classical|obsolete|vulgar|Internet slang|slang|ACG)\b/;

/**
 * How late an entry comes among those of the same characters: a learner who taps 只 wants "only", not "grain that has begun to ripen".
 */
export function rankSenses(senses: readonly string[], proper: boolean): Rank {
  const first = senses[0] ?? '';
  if (VARIANT.test(first)) return 5;
  if (SURNAME.test(first) && senses.length <= 2) return 4;
  if (REFERENCE.test(first) && senses.length === 1) return 3;
  if (senses.every((sense) => RARE.test(sense))) return 2;
  return proper ? 1 : 0;
}

/**
 * One row of the package → an entry.
 * @param measureWord resolves an index of the package's table of measure words; null = not there, left out
 */
export function parseEntry(row: CedictRow, measureWord: (index: number) => WordForm | null): ParsedEntry {
  const [traditional, simplified, pinyin, gloss, , measureIndices] = row;
  const senses = typeof gloss === 'string' ? [gloss] : [...gloss];
  const proper = /^[A-Z](?:[a-z1-5]|u:)/.test(pinyin); // not T xu4
  return {
    simplified,
    traditional,
    reading: parseReading(simplified, pinyin),
    proper,
    cuts: proper ? parseCuts(simplified, pinyin) : [],
    senses,
    measureWords: measureIndices.map(measureWord).filter((form) => form !== null),
    rank: rankSenses(senses, proper),
  };
}
