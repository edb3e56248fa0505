/** The real dictionary for unit tests: loaded once a process, built if it is missing. */
import type { Lexicon } from '../../lib/chinese/lexicon';
import { createLexicon } from '../../lib/dictionary/lexicon';
import { createDictionary, type Dictionary } from '../../lib/dictionary/lookup';
import { loadLexiconData, loadSenseData } from '../../scripts/build-dictionary';
import { once } from './once';

/** The analyser's half of the dictionary. */
export const loadLexicon = once(async (): Promise<Lexicon> => createLexicon(await loadLexiconData()));

/** The whole dictionary. */
export const loadDictionary = once(
  async (): Promise<Dictionary> => createDictionary(await loadLexiconData(), await loadSenseData()),
);
