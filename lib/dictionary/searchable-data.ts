import type { Candidate } from '../chinese/lexicon';
import type { WordForm } from './entry';

/**
 * What a search needs of a dictionary: words by number from 0, the entries of each best first; `candidates`, `senses` and
 * `measureWords` go together. The whole dictionary is one (`createDictionaryData`), a small file another (`decodeSmall`). Whoever
 * implements it may decode at each call; nobody keeps what it returns.
 */
export interface SearchableData {
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
