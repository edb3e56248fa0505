import type { Candidate } from '../chinese/lexicon';
import type { Reading } from '../chinese/types';
import { candidateAt, candidatesOf, type EntryCandidate } from './candidates';
import { decodeCount, type LexiconData, type SenseData } from './columns';
import type { Entry, WordForm } from './entry';
import { type EntrySenses, sensesOf } from './senses-file';
import { findSorted, sizeOf, textAt } from './text-list';
import { TraditionalIndex } from './traditional-index';

/** Entries by characters; what a tapped word shows. */
export interface Dictionary {
  /**
   * The entries of a word, best first: those with the reading asked for, then everyday ones; proper nouns, old words, surnames
   * and variants last. Never throws; [] where the dictionary has nothing.
   * @param word simplified or traditional characters
   * @param reading as in a token; erhua and case do not matter, tones do
   */
  lookUp(word: string, reading?: Reading): readonly Entry[];
}

/**
 * The whole dictionary by number: headwords in simplified characters, sorted by UTF-16 units, from 0. Everything is decoded when
 * it is asked for and not kept. A number that is none gives '' , 0 or [].
 */
export interface DictionaryData {
  readonly headwordCount: number;
  /** The headword in simplified characters. */
  word(id: number): string;
  /** The number of a headword; -1 = none. */
  find(word: string): number;
  /** How often it occurs in jieba's corpus of about 60 million words; 0 = not counted. */
  count(id: number): number;
  /** Its entries, best first. */
  candidates(id: number): readonly Candidate[];
  /** The senses of each entry, in the order of `candidates`. */
  senses(id: number): readonly (readonly string[])[];
  /** The measure words of each entry, in the order of `candidates`. */
  measureWords(id: number): readonly (readonly WordForm[])[];
}

const sameReading = (a: Reading, b: Reading): boolean => a.join(' ') === b.join(' ');

const toneless = (reading: Reading): string => reading.map((syllable) => syllable.slice(0, -1)).join(' ');

/** 0 = the reading asked for, 1 = it but for a tone (朋友 you5, you3), 2 = another. */
const distance = (entry: Entry, reading: Reading): number => {
  if (sameReading(entry.reading, reading)) return 0;
  return toneless(entry.reading) === toneless(reading) ? 1 : 2;
};

const sortByReading = (entries: readonly Entry[], reading: Reading): Entry[] =>
  [...entries].sort((a, b) => distance(a, reading) - distance(b, reading)); // stable: best first inside each

const toEntry = (
  simplified: string,
  { traditional, reading, rank, proper }: EntryCandidate,
  { senses, measureWords }: EntrySenses,
): Entry => ({ simplified, traditional, reading, rank, proper, senses, measureWords });

const NO_SENSES: EntrySenses = { senses: [], measureWords: [] };

class PackedDictionary implements Dictionary {
  private traditional: TraditionalIndex | undefined;

  constructor(
    private readonly lexicon: LexiconData,
    private readonly glosses: SenseData,
  ) {}

  lookUp(word: string, reading?: Reading): readonly Entry[] {
    const id = findSorted(this.lexicon.headwords.words, word);
    const entries = [...(id < 0 ? [] : this.entriesOf(id)), ...this.findTraditional(word)];
    entries.sort((a, b) => a.rank - b.rank);
    return reading === undefined ? entries : sortByReading(entries, reading);
  }

  private entriesOf(id: number): Entry[] {
    const word = textAt(this.lexicon.headwords.words, id);
    const senses = sensesOf(this.glosses, id);
    return candidatesOf(this.lexicon, id).map((candidate, i) => toEntry(word, candidate, senses[i] ?? NO_SENSES));
  }

  private findTraditional(word: string): Entry[] {
    this.traditional ??= new TraditionalIndex(this.lexicon);
    return this.traditional.find(word).map(([id, entry]) => {
      const senses = sensesOf(this.glosses, id)[entry - (this.lexicon.entries.starts[id] ?? 0)];
      return toEntry(textAt(this.lexicon.headwords.words, id), candidateAt(this.lexicon, entry), senses ?? NO_SENSES);
    });
  }
}

/**
 * The dictionary over both halves of the data. Nothing is split beforehand; the first look-up makes an index of traditional
 * forms (some 10 ms, 1 MiB).
 */
export const createDictionary = (lexicon: LexiconData, senses: SenseData): Dictionary =>
  new PackedDictionary(lexicon, senses);

/** The whole dictionary by number, for a search. */
export function createDictionaryData(lexicon: LexiconData, senses: SenseData): DictionaryData {
  const { words, counts } = lexicon.headwords;
  const known = (id: number): boolean => id >= 0 && id < sizeOf(words);
  return {
    headwordCount: sizeOf(words),
    word: (id) => (known(id) ? textAt(words, id) : ''),
    find: (word) => findSorted(words, word),
    count: (id) => decodeCount(counts[id] ?? 0),
    candidates: (id) => candidatesOf(lexicon, id),
    senses: (id) => (known(id) ? sensesOf(senses, id).map((entry) => entry.senses) : []),
    measureWords: (id) => (known(id) ? sensesOf(senses, id).map((entry) => entry.measureWords) : []),
  };
}
