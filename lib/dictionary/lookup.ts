import type { Reading, Syllable } from '../chinese/types';
import { createDefaults } from './character-maps';
import { type Defaults, decodeForm, type Form, type GlossData, type LexiconData } from './columns';
import type { Entry, WordForm } from './entry';

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

const splitOnFirstUse = (column: string): (() => readonly string[]) => {
  let lines: readonly string[] | undefined;
  return () => (lines ??= column.split('\n'));
};

const decodeMeasureWord = (text: string): WordForm => {
  const [traditional = '', simplified = '', reading = ''] = text.split(',');
  return { traditional, simplified, reading: reading.split('-') as Syllable[] };
};

const decodeMeasureWords = (text: string): WordForm[] => text.split(' ').filter(Boolean).map(decodeMeasureWord);

const sameReading = (a: Reading, b: Reading): boolean => a.join(' ') === b.join(' ');

const toneless = (reading: Reading): string => reading.map((syllable) => syllable.slice(0, -1)).join(' ');

/** 0 = the reading asked for, 1 = it but for a tone (朋友 you5, you3), 2 = another. */
const distance = (entry: Entry, reading: Reading): number => {
  if (sameReading(entry.reading, reading)) return 0;
  return toneless(entry.reading) === toneless(reading) ? 1 : 2;
};

const sortByReading = (entries: readonly Entry[], reading: Reading): Entry[] =>
  [...entries].sort((a, b) => distance(a, reading) - distance(b, reading)); // stable: best first inside each

class PackedDictionary implements Dictionary {
  private readonly headwords: () => readonly string[];
  private readonly forms: () => readonly string[];
  private readonly senses: () => readonly string[];
  private readonly measureWords: () => readonly string[];
  private readonly defaults: Defaults;
  private simplifiedIndex: ReadonlyMap<string, number> | undefined;
  private traditionalIndex: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(lexicon: LexiconData, glosses: GlossData) {
    this.headwords = splitOnFirstUse(lexicon.headwords);
    this.forms = splitOnFirstUse(lexicon.forms);
    this.senses = splitOnFirstUse(glosses.senses);
    this.measureWords = splitOnFirstUse(glosses.measureWords);
    this.defaults = createDefaults(lexicon);
  }

  lookUp(word: string, reading?: Reading): readonly Entry[] {
    const entries = this.find(word);
    return reading === undefined ? entries : sortByReading(entries, reading);
  }

  private decodeForms(index: number): Form[] {
    const word = this.headwords()[index] ?? '';
    return (this.forms()[index] ?? '').split('\t').map((line) => decodeForm(word, line, this.defaults));
  }

  private decodeEntries(index: number): Entry[] {
    const senses = (this.senses()[index] ?? '').split('\t');
    const measures = (this.measureWords()[index] ?? '').split('\t');
    return this.decodeForms(index).map(({ traditional, reading, rank, proper }, i) => ({
      simplified: this.headwords()[index] ?? '',
      traditional,
      reading,
      rank,
      proper,
      senses: (senses[i] ?? '').split('/'),
      measureWords: decodeMeasureWords(measures[i] ?? ''),
    }));
  }

  private indexTraditional(): Map<string, number[]> {
    const index = new Map<string, number[]>();
    for (const [i, word] of this.headwords().entries())
      for (const traditional of new Set(this.decodeForms(i).map((form) => form.traditional)))
        if (traditional !== word) index.set(traditional, [...(index.get(traditional) ?? []), i]);
    return index;
  }

  private find(word: string): Entry[] {
    this.simplifiedIndex ??= new Map(this.headwords().map((headword, i) => [headword, i]));
    this.traditionalIndex ??= this.indexTraditional();
    const index = this.simplifiedIndex.get(word);
    const own = index === undefined ? [] : this.decodeEntries(index);
    const others = (this.traditionalIndex.get(word) ?? [])
      .flatMap((i) => this.decodeEntries(i))
      .filter((entry) => entry.traditional === word);
    return [...own, ...others].sort((a, b) => a.rank - b.rank);
  }
}

/**
 * The dictionary over both halves of the data. Columns are split and indexed at the first look-up (some tenths of a second).
 */
export const createDictionary = (lexicon: LexiconData, glosses: GlossData): Dictionary =>
  new PackedDictionary(lexicon, glosses);
