import type { Lexicon } from '../../lib/chinese/lexicon';
import type { Syllable } from '../../lib/chinese/types';
import type { GlossData } from '../../lib/dictionary/columns';
import type { DictionaryData } from '../../lib/dictionary/dictionary-data';
import type { WordForm } from '../../lib/dictionary/entry';
import { createLexicon } from '../../lib/dictionary/lexicon';
import { loadGlossData, loadLexiconData } from '../../scripts/build-dictionary';

const measureWord = (text: string): WordForm => {
  const [traditional = '', simplified = '', reading = ''] = text.split(',');
  return { traditional, simplified, reading: reading.split('-') as Syllable[] };
};

/** The dictionary by number over both halves of the data. */
export function createData(lexicon: Lexicon, glosses: GlossData): DictionaryData {
  const senses = glosses.senses.split('\n');
  const measures = glosses.measureWords.split('\n');
  return {
    headwordCount: senses.length,
    word: (id) => lexicon.word(id),
    count: (id) => lexicon.count(id),
    candidates: (id) => lexicon.candidates(id),
    senses: (id) => (senses[id] ?? '').split('\t').map((line) => line.split('/')),
    measureWords: (id) =>
      (measures[id] ?? '').split('\t').map((line) => line.split(' ').filter(Boolean).map(measureWord)),
  };
}

export const loadDictionaryData = async (): Promise<DictionaryData> =>
  createData(createLexicon(await loadLexiconData()), await loadGlossData());
