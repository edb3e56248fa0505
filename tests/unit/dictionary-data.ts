import { createDictionaryData, type DictionaryData } from '../../lib/dictionary/lookup';
import { loadLexiconData, loadSenseData } from '../../scripts/build-dictionary';

/** The whole dictionary by number. */
export const loadDictionaryData = async (): Promise<DictionaryData> =>
  createDictionaryData(await loadLexiconData(), await loadSenseData());
