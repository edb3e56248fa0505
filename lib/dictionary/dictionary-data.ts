import type { Candidate } from '../chinese/lexicon';
import type { WordForm } from './entry';

/**
 * The dictionary by number, as the search reads it: a word is an id from 0, its entries are best first, and `candidates`, `senses`
 * and `measureWords` go together. Whoever implements it may decode at each call; nobody keeps what it returns.
 */
export interface DictionaryData {
  readonly headwordCount: number;
  /** The headword in simplified characters. */
  word(id: number): string;
  /** How often it occurs in jieba's corpus of about 60 million words; 0 = not counted. */
  count(id: number): number;
  candidates(id: number): readonly Candidate[];
  /** The English of each entry, one text a sense; [] for a word that has a reading but no entry. */
  senses(id: number): readonly (readonly string[])[];
  measureWords(id: number): readonly (readonly WordForm[])[];
}
