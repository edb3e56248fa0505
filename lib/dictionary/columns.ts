import type { Reading, Syllable } from '../chinese/types';
import type { Rank } from './entry';

/**
 * The compact form of the dictionary: columns of text, which JSON.parse reads in about 20 ms and brotli packs well.
 * What the analyser needs (`LexiconData`) is apart from the English (`GlossData`), so that a browser can load the first
 * alone. A line is '\n', an entry of the same characters '\t', a field of an entry ','.
 */
export const FORMAT_VERSION = 39;

/** Where the data came from; shown to the user as attribution. */
export interface Source {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

export interface LexiconData {
  readonly format: number;
  readonly sources: readonly Source[];
  /** Rows of CC-CEDICT read. */
  readonly entryCount: number;
  /** Headwords in simplified characters, each once, one a line. */
  readonly headwords: string;
  /** One line a headword: its entries, best first, as "traditional,reading,flags"; see `encodeForm`. */
  readonly forms: string;
  /** One character a headword: how often it occurs, see `encodeCount`. */
  readonly counts: string;
  /** One character a headword: its part of speech. */
  readonly classes: string;
  /** Two-character words of running text that CC-CEDICT lacks, one a line; they place boundaries, they are no words of ours. */
  readonly helpers: string;
  readonly helperCounts: string;
  readonly helperClasses: string;
  /** One line a syllable: the syllable and the characters to read so unless more is known, 'xing2行形型'. */
  readonly characterReadings: string;
  /** Pairs of characters, simplified and traditional, where the commonest traditional form is another one: '东東车車'. */
  readonly traditionalPairs: string;
  /** Pairs, traditional and simplified, of characters that only traditional text has: '東东車车'. */
  readonly simplifiedPairs: string;
  /** The same of characters that simplified text has too: '著着乾干'; they count in a text that has some of the others. */
  readonly ambiguousPairs: string;
  /** One line each: a word made by `simplifiedPairs` and `ambiguousPairs` that is no headword, and its headword: '干坤,乾坤'. */
  readonly aliases: string;
  /** Character → how often it stands in a given name, in a name written for its sound (叶芝, 厄瓜多尔), in the name of a small place. */
  readonly givenNames: Readonly<Record<string, number>>;
  readonly transliterations: Readonly<Record<string, number>>;
  readonly placeNames: Readonly<Record<string, number>>;
}

export interface GlossData {
  readonly format: number;
  /** One line a headword, entries '\t', senses '/'; in the order of `LexiconData.forms`. */
  readonly senses: string;
  /** One line a headword, entries '\t', measure words ' ' as "traditional,simplified,reading" with '-' between syllables. */
  readonly measureWords: string;
}

/** What the analyser needs of an entry. */
export interface Form {
  readonly traditional: string;
  readonly reading: Reading;
  readonly rank: Rank;
  readonly proper: boolean;
  /** A sense of it is "classifier for …". */
  readonly measure: boolean;
  /** After how many syllables a proper noun is parted in writing: Shífēng Qū → [2]. */
  readonly cuts: readonly number[];
}

/** The assumptions that make most forms empty: commonest reading and traditional form of a character. */
export interface Defaults {
  readonly reading: (character: string) => string;
  readonly traditional: (character: string) => string;
}

const COUNT_BASE = 33; // '!': printable, and no separator of ours
const STEPS_PER_NAT = 7; // a count is kept to within 7 %; jieba's largest, 3.2 million, is step 105

/** A count as one printable character; '!' = 0. Never ',' '/' or a line end matter here: it is read by position. */
export const encodeCount = (count: number): string =>
  String.fromCharCode(COUNT_BASE + Math.round(Math.log1p(count) * STEPS_PER_NAT));

/** The count that `encodeCount` kept, by the position in its column; 0 beyond the end. */
export const decodeCount = (column: string, index: number): number =>
  index < column.length ? Math.expm1((column.charCodeAt(index) - COUNT_BASE) / STEPS_PER_NAT) : 0;

const CUT_BASE = 64; // 'A' = after the first syllable
const encodeCuts = (cuts: readonly number[]): string => cuts.map((cut) => String.fromCharCode(CUT_BASE + cut)).join('');
const decodeCuts = (flags: string): number[] =>
  Array.from(flags.matchAll(/[A-Z]/g), ([letter]) => letter.charCodeAt(0) - CUT_BASE);

const map = (word: string, of: (character: string) => string): string => [...word].map(of).join('');

const defaultReading = (word: string, defaults: Defaults): string => [...word].map(defaults.reading).join(' ');

/** An entry as "traditional,reading,flags"; what can be derived is left empty, so an ordinary entry is ",,". */
export function encodeForm(word: string, form: Form, defaults: Defaults): string {
  const traditional = form.traditional === map(word, defaults.traditional) ? '' : form.traditional;
  const reading = form.reading.join(' ');
  const flags = `${form.rank || ''}${form.proper ? 'p' : ''}${form.measure ? 'm' : ''}${encodeCuts(form.cuts)}`;
  const fields = [traditional, reading === defaultReading(word, defaults) ? '' : reading, flags];
  return fields.join(',').replace(/,+$/, '');
}

const splitReading = (text: string): Reading => text.split(' ').filter((part): part is Syllable => part !== '');

/** The inverse of `encodeForm`. */
export function decodeForm(word: string, line: string, defaults: Defaults): Form {
  const [traditional = '', reading = '', flags = ''] = line.split(',');
  return {
    traditional: traditional || map(word, defaults.traditional),
    reading: splitReading(reading || defaultReading(word, defaults)),
    rank: Number(/\d/.exec(flags)?.[0] ?? 0) as Rank,
    proper: flags.includes('p'),
    measure: flags.includes('m'),
    cuts: decodeCuts(flags),
  };
}
