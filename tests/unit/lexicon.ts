/** The real dictionary for unit tests: loaded once in a test file, built if it is missing. */
import type { Lexicon } from '../../lib/chinese/lexicon';
import { createLexicon } from '../../lib/dictionary/lexicon';
import { createDictionary, type Dictionary } from '../../lib/dictionary/lookup';
import { loadLexiconData, loadSenseData } from '../../scripts/build-dictionary';

/** The analyser's half of the dictionary. */
export const loadLexicon = async (): Promise<Lexicon> => createLexicon(await loadLexiconData());

/** The whole dictionary. */
export const loadDictionary = async (): Promise<Dictionary> =>
  createDictionary(await loadLexiconData(), await loadSenseData());
