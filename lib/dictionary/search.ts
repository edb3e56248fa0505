import type { Reading } from '../chinese/types';
import { CharacterIndexBuilder } from './character-index';
import { EnglishIndexBuilder } from './english-index-builder';
import type { Entry } from './entry';
import { EntryTable } from './entry-table';
import { IndexedDictionary } from './indexed-dictionary';
import { PinyinIndexBuilder } from './pinyin-index';
import type { SearchableData } from './searchable-data';

export interface SearchHit {
  /** In simplified characters. */
  readonly word: string;
  readonly traditional: string;
  readonly reading: Reading;
  /** The reading as the orthography writes it. */
  readonly spelling: string;
  readonly senses: readonly string[];
  /** How the query met it: the whole word, reading or gloss, its beginning, or inside. */
  readonly match: 'whole' | 'start' | 'inside';
}

export type QueryKind = 'characters' | 'pinyin' | 'english' | 'none';

export interface SearchResults {
  readonly query: string;
  /** How the query was understood; of one that is both pinyin and English ("men") what its best hit is. 'none': there is nothing to look for. */
  readonly kind: QueryKind;
  /** Best first: the whole word, then common words, then the rest. */
  readonly hits: readonly SearchHit[];
  /** How many entries fit in all. */
  readonly total: number;
}

/** A character of a word, and other words that have it. */
export interface CharacterPart {
  readonly character: string;
  readonly entries: readonly Entry[];
  /** Commonest first. */
  readonly words: readonly SearchHit[];
}

export interface WordPage {
  /** In simplified characters. */
  readonly word: string;
  /** Best first. */
  readonly entries: readonly Entry[];
  /** The characters inside; [] for a word of one character. */
  readonly characters: readonly CharacterPart[];
  /** Words that have this one inside, commonest first. */
  readonly containing: readonly SearchHit[];
}

/** The dictionary, ready to be searched. */
export interface DictionarySearch {
  /** The best `limit` hits. Never throws, whatever the query is. */
  search(query: string, limit: number): SearchResults;
  /** All entries of a word in either script, best first; [] where there is none. */
  entriesOf(word: string): readonly Entry[];
  /** All about a word in either script; null where there is no such word. */
  page(word: string): WordPage | null;
}

/** Words between two pauses of `indexDictionary`: about 5 ms on a phone. */
const WORDS_A_STEP = 256;

/**
 * Makes the dictionary searchable, in steps: whoever runs it may pause after each, so that other work is not kept waiting.
 * Yields how many words are done; the last steps, which sort, are the longest (about 0.1 s for the whole dictionary on a phone).
 */
export function* indexDictionary(data: SearchableData): Generator<number, DictionarySearch> {
  const entries = new EntryTable(data);
  const characters = new CharacterIndexBuilder();
  const pinyin = new PinyinIndexBuilder();
  const english = new EnglishIndexBuilder();
  for (let id = 0; id < data.headwordCount; id++) {
    const senses = data.senses(id);
    const word = data.word(id);
    data.candidates(id).forEach((candidate, i) => {
      if (senses[i] === undefined) return; // a word of the analyser's own
      const entry = entries.add(id, i, candidate.rank);
      characters.add(entry, word, candidate.traditional);
      pinyin.add(candidate.reading);
      english.add(entry, senses[i]);
    });
    if (id % WORDS_A_STEP === 0) yield id;
  }
  const readings = pinyin.finish();
  yield data.headwordCount;
  const forms = characters.finish(entries);
  yield data.headwordCount;
  return new IndexedDictionary({ entries, characters: forms, pinyin: readings, english: english.finish(entries.size) });
}

/** The same without pauses. */
export function createSearch(data: SearchableData): DictionarySearch {
  const steps = indexDictionary(data);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
