import type { Entry } from '../dictionary/entry';
import type { SearchResults, WordPage } from '../dictionary/search';
import type { Data } from './data';
import type { Handlers } from './protocol';

export interface DictionaryRequests {
  /** Makes the whole dictionary ready to be searched; progress in bytes, unpacked, of both its files. */
  loadDictionary: { ask: null; answer: null };
  search: { ask: { readonly query: string; readonly limit: number }; answer: SearchResults };
  /** All about a word in either script; null where there is no such word. */
  page: { ask: { readonly word: string }; answer: WordPage | null };
  /** The entries of some words in either script, best first; a word that the dictionary lacks has none. */
  lookUp: { ask: { readonly words: readonly string[] }; answer: Readonly<Record<string, readonly Entry[]>> };
}

/** Answers for the dictionary. What is not loaded yet is loaded by whoever asks first. */
export const createDictionaryService = (data: Data): Handlers<DictionaryRequests> => ({
  loadDictionary: async (_, { progress }) => {
    await data.search(progress);
    return null;
  },
  search: async ({ query, limit }) => (await data.search()).search(query, limit),
  page: async ({ word }) => (await data.search()).page(word),
  lookUp: async ({ words }, { progress }) => {
    const dictionary = await data.dictionary(progress);
    return Object.fromEntries(words.map((word) => [word, dictionary.lookUp(word)] as const));
  },
});
