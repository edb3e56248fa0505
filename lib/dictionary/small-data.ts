import type { Candidate } from '../chinese/lexicon';
import type { Reading, Syllable } from '../chinese/types';
import type { Rank, WordForm } from './entry';
import type { SearchableData } from './searchable-data';
import {
  assumedReading,
  assumedTraditional,
  type Defaults,
  decodePairs,
  encodePairs,
  findDefaults,
  groupReadings,
  ungroupReadings,
} from './small-defaults';

/**
 * A part of the dictionary that stands for itself: a file of some ten kilobytes that answers before the whole dictionary is there.
 * Columns of text as in JSON, which brotli packs well. A line is '\n', an entry of a word '\t', a field of it ';'. What most words
 * of the file have is left out: the commonest reading and traditional form of each character, kept once a file.
 */
interface SmallFile {
  readonly words: string;
  /** One character a word, see `encodeCount`. */
  readonly counts: string;
  /** A syllable and the characters read so, one line each: 'xing2行形'. */
  readonly readings: string;
  /** Pairs of characters: '东東车車'. */
  readonly traditional: string;
  /** Entries as "traditional;reading;flags". */
  readonly forms: string;
  /** Senses '/'. */
  readonly senses: string;
  /** Measure words ' ' as "traditional|simplified|reading", '-' between syllables. */
  readonly measureWords: string;
}

/** One word of such a file. */
export interface SmallWord {
  readonly word: string;
  readonly count: number;
  readonly candidates: readonly Candidate[];
  readonly senses: readonly (readonly string[])[];
  readonly measureWords: readonly (readonly WordForm[])[];
}

const COUNT_BASE = 33;
const STEPS_PER_NAT = 7;
const encodeCount = (count: number): string =>
  String.fromCharCode(COUNT_BASE + Math.round(Math.log1p(count) * STEPS_PER_NAT));
const decodeCount = (column: string, index: number): number =>
  index < column.length ? Math.expm1((column.charCodeAt(index) - COUNT_BASE) / STEPS_PER_NAT) : 0;

const CUT_BASE = 64; // 'A' = after the first syllable
const encodeCuts = (cuts: readonly number[]): string => cuts.map((cut) => String.fromCharCode(CUT_BASE + cut)).join('');
const decodeCuts = (flags: string): number[] =>
  Array.from(flags.matchAll(/[A-Z]/g), ([letter]) => letter.charCodeAt(0) - CUT_BASE);

function encodeForm(word: string, { traditional, reading, rank, proper, cuts }: Candidate, defaults: Defaults): string {
  const joined = reading.join(' ');
  return [
    traditional === assumedTraditional(word, defaults) ? '' : traditional,
    joined === assumedReading(word, defaults) ? '' : joined || '-',
    `${rank || ''}${proper ? 'p' : ''}${encodeCuts(cuts)}`,
  ]
    .join(';')
    .replace(/;+$/, '');
}

function decodeForm(word: string, line: string, defaults: Defaults): Candidate {
  const [traditional = '', reading = '', flags = ''] = line.split(';');
  return {
    traditional: traditional || assumedTraditional(word, defaults),
    reading: readSyllables(reading === '-' ? '' : reading || assumedReading(word, defaults), ' '),
    rank: Number(/\d/.exec(flags)?.[0] ?? 0) as Rank,
    proper: flags.includes('p'),
    measure: false, // the analyser's; nobody asks a small file
    cuts: decodeCuts(flags),
  };
}

const readSyllables = (text: string, separator: string): Reading =>
  text.split(separator).filter((part): part is Syllable => part !== '');

const encodeMeasure = ({ traditional, simplified, reading }: WordForm): string =>
  [traditional, simplified, reading.join('-')].join('|');

const decodeMeasure = (text: string): WordForm => {
  const [traditional = '', simplified = '', reading = ''] = text.split('|');
  return { traditional, simplified, reading: readSyllables(reading, '-') };
};

/** Packs words into the text of a file; the inverse of `decodeSmall`. */
export function encodeSmall(words: readonly SmallWord[]): string {
  const defaults = findDefaults(words);
  const lines = (of: (word: SmallWord) => readonly string[]): string =>
    words.map((word) => of(word).join('\t')).join('\n');
  const file: SmallFile = {
    words: words.map(({ word }) => word).join('\n'),
    counts: words.map((word) => encodeCount(word.count)).join(''),
    readings: groupReadings(defaults.readings),
    traditional: encodePairs(defaults.traditional),
    forms: lines(({ word, candidates }) => candidates.map((candidate) => encodeForm(word, candidate, defaults))),
    senses: lines(({ senses }) => senses.map((entry) => entry.join('/'))),
    measureWords: lines(({ measureWords }) => measureWords.map((entry) => entry.map(encodeMeasure).join(' '))),
  };
  return JSON.stringify(file);
}

/**
 * The words of a file's text, by number.
 * @throws SyntaxError if it is no JSON (cut off)
 */
export function decodeSmall(text: string): SearchableData {
  const file = JSON.parse(text) as SmallFile;
  const [words, forms, senses, measures] = [file.words, file.forms, file.senses, file.measureWords].map((column) =>
    column.split('\n'),
  );
  const defaults = { readings: ungroupReadings(file.readings), traditional: decodePairs(file.traditional) };
  const entriesOf = (column: readonly string[] | undefined, id: number): string[] => (column?.[id] ?? '').split('\t');
  const word = (id: number): string => words?.[id] ?? '';
  return {
    headwordCount: words?.length ?? 0,
    word,
    count: (id) => decodeCount(file.counts, id),
    candidates: (id) => entriesOf(forms, id).map((line) => decodeForm(word(id), line, defaults)),
    senses: (id) => entriesOf(senses, id).map((line) => line.split('/')),
    measureWords: (id) => entriesOf(measures, id).map((line) => line.split(' ').filter(Boolean).map(decodeMeasure)),
  };
}
