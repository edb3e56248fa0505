import type { Candidate } from '../chinese/lexicon';
import { isHan } from '../chinese/script';
import type { Reading, Syllable } from '../chinese/types';
import type { Rank, WordForm } from './entry';
import type { SearchableData } from './searchable-data';

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

/** What is assumed of a character; '' = nothing. */
interface Defaults {
  readonly readings: ReadonlyMap<string, string>;
  readonly traditional: ReadonlyMap<string, string>;
}

const assumedReading = (word: string, { readings }: Defaults): string =>
  [...word]
    .filter(isHan)
    .map((character) => readings.get(character) ?? '')
    .join(' ');

const assumedTraditional = (word: string, { traditional }: Defaults): string =>
  Array.from(word, (character) => traditional.get(character) ?? character).join('');

type Tally = Map<string, Map<string, number>>;

const count = (tally: Tally, key: string, value: string): void => {
  const values = tally.get(key) ?? new Map<string, number>();
  values.set(value, (values.get(value) ?? 0) + 1);
  tally.set(key, values);
};

/** The commonest value of each key; a key met once is not worth its place. */
const commonest = (tally: Tally): Map<string, string> =>
  new Map(
    [...tally]
      .map(([key, values]) => [key, [...values].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))] as const)
      .filter(([, values]) => values.reduce((sum, [, times]) => sum + times, 0) > 1)
      .map(([key, values]) => [key, values[0]?.[0] ?? ''] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

function findDefaults(words: readonly SmallWord[]): Defaults {
  const readings: Tally = new Map();
  const traditional: Tally = new Map();
  for (const { word, candidates } of words) {
    const characters = [...word];
    const han = characters.filter(isHan);
    for (const candidate of candidates) {
      if (candidate.reading.length === han.length)
        for (const [i, character] of han.entries()) count(readings, character, candidate.reading[i] ?? '');
      const others = [...candidate.traditional];
      if (others.length === characters.length)
        for (const [i, character] of characters.entries()) count(traditional, character, others[i] ?? '');
    }
  }
  return { readings: commonest(readings), traditional: commonest(traditional) };
}

function encodeForm(word: string, { traditional, reading, rank, proper }: Candidate, defaults: Defaults): string {
  const joined = reading.join(' ');
  return [
    traditional === assumedTraditional(word, defaults) ? '' : traditional,
    joined === assumedReading(word, defaults) ? '' : joined || '-',
    `${rank || ''}${proper ? 'p' : ''}`,
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
  };
}

const readSyllables = (text: string, separator: string): Reading =>
  text.split(separator).filter((part): part is Syllable => part !== '');

const groupReadings = (readings: ReadonlyMap<string, string>): string => {
  const groups = new Map<string, string>();
  for (const [character, reading] of readings) groups.set(reading, (groups.get(reading) ?? '') + character);
  return [...groups]
    .map(([reading, characters]) => reading + characters)
    .sort()
    .join('\n');
};

function ungroupReadings(lines: string): Map<string, string> {
  const readings = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const reading = /^[a-z]+\d/.exec(line)?.[0] ?? '';
    for (const character of line.slice(reading.length)) readings.set(character, reading);
  }
  return readings;
}

const encodePairs = (pairs: ReadonlyMap<string, string>): string =>
  [...pairs].flatMap(([key, value]) => (key === value || [...value].length !== 1 ? [] : [key + value])).join('');

function decodePairs(text: string): Map<string, string> {
  const characters = [...text];
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) pairs.set(characters[i] ?? '', characters[i + 1] ?? '');
  return pairs;
}

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

/** Several parts as one; a word that is in more than one is that of the first. */
export function joinData(parts: readonly SearchableData[]): SearchableData {
  const rows: (readonly [SearchableData, number])[] = [];
  const seen = new Set<string>();
  for (const part of parts)
    for (let id = 0; id < part.headwordCount; id++) {
      if (seen.has(part.word(id))) continue;
      seen.add(part.word(id));
      rows.push([part, id]);
    }
  const from = <T>(id: number, otherwise: T, read: (part: SearchableData, id: number) => T): T => {
    const row = rows[id];
    return row === undefined ? otherwise : read(...row);
  };
  return {
    headwordCount: rows.length,
    word: (id) => from(id, '', (part, own) => part.word(own)),
    count: (id) => from(id, 0, (part, own) => part.count(own)),
    candidates: (id) => from<readonly Candidate[]>(id, [], (part, own) => part.candidates(own)),
    senses: (id) => from<readonly (readonly string[])[]>(id, [], (part, own) => part.senses(own)),
    measureWords: (id) => from<readonly (readonly WordForm[])[]>(id, [], (part, own) => part.measureWords(own)),
  };
}
