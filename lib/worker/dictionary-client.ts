// Types only, as agreed; the engine's branch has the real file and replaces this one at the merge.
import type { Entry } from '../dictionary/entry';
import type { SearchHit, SearchResults } from '../dictionary/search';

export interface WordPage {
  readonly word: string;
  readonly entries: readonly Entry[];
  readonly characters: readonly {
    readonly character: string;
    readonly entries: readonly Entry[];
    readonly words: readonly SearchHit[];
  }[];
  readonly containing: readonly SearchHit[];
}
export type DictionaryPaths = Readonly<Record<string, string>>;
export type DictionaryState =
  | { readonly status: 'idle' | 'ready' }
  | { readonly status: 'loading'; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly status: 'failed' };
export interface Answer<T> {
  readonly value: T;
  readonly complete: boolean;
}
export interface DictionaryClient {
  search(query: string, signal: AbortSignal): Promise<Answer<SearchResults>>;
  page(word: string, signal: AbortSignal): Promise<Answer<WordPage | null>>;
  loadAll(): void;
  getState(): DictionaryState;
  subscribe(listener: () => void): () => void;
}
export declare function createDictionaryClient(paths: DictionaryPaths): DictionaryClient;
