import { createDictionaryData, type DictionaryData } from '../../lib/dictionary/lookup';
import { loadLexiconData, loadSenseData } from '../../scripts/build-dictionary';
import { once } from './once';

/** The whole dictionary by number. */
export const loadDictionaryData = once(
  async (): Promise<DictionaryData> => createDictionaryData(await loadLexiconData(), await loadSenseData()),
);
