import type { SearchResults, WordPage } from '../dictionary/search';
import { sharedClient } from './client';
import type { DataFiles } from './data';
import type { Progress } from './protocol';
import { createSmallDictionary, type SmallPaths } from './small-dictionary';

/** The addresses of the dictionary's files; `dictionaryPaths` of lib/content knows them. */
export interface DictionaryPaths extends DataFiles, SmallPaths {}

/** How far the whole dictionary has come; sizes unpacked. */
export type DictionaryState =
  | { readonly status: 'idle' | 'ready' }
  | { readonly status: 'loading'; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly status: 'failed' };

export interface Answer<T> {
  readonly value: T;
  /** false: from the small files alone, while the whole dictionary is still on its way. */
  readonly complete: boolean;
}

/** The one door of the screens to the dictionary. */
export interface DictionaryClient {
  /** @throws AbortError when it is superseded; Error('offline') when nothing can be had */
  search(query: string, signal: AbortSignal): Promise<Answer<SearchResults>>;
  /** null: no such word. @throws as `search` */
  page(word: string, signal: AbortSignal): Promise<Answer<WordPage | null>>;
  /** Begins to fetch the whole, if it is not there or on its way. The first answer begins it too. */
  loadAll(): void;
  getState(): DictionaryState;
  subscribe(listener: () => void): () => void;
}

const MOST_HITS = 60;

/** As long as a page is waited for (lib/offline/service-worker.ts). */
const PATIENCE_MS = 4000;

const after = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), ms));

/** A part of the whole that is worth a new picture of the progress. */
const PROGRESS_STEP = 0.01;

class LoadingDictionary implements DictionaryClient {
  private state: DictionaryState = { status: 'idle' };
  private readonly listeners = new Set<() => void>();
  private readonly small;
  private loading: Promise<boolean> | undefined;

  constructor(private readonly paths: DictionaryPaths) {
    this.small = createSmallDictionary(paths);
  }

  search(query: string, signal: AbortSignal): Promise<Answer<SearchResults>> {
    return this.answer(
      () => this.worker().request('search', { query, limit: MOST_HITS }, { signal }),
      () => this.small.search(query, MOST_HITS),
      signal,
    );
  }

  page(word: string, signal: AbortSignal): Promise<Answer<WordPage | null>> {
    return this.answer(
      () => this.worker().request('page', { word }, { signal }),
      () => this.small.page(word),
      signal,
    );
  }

  loadAll(): void {
    void this.load();
  }

  getState(): DictionaryState {
    return this.state;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private worker() {
    const { lexicon, senses } = this.paths;
    return sharedClient({ lexicon, senses });
  }

  /** From the whole if it is there; else from the small files, and the whole begins to load; else from the whole once it has come. */
  private async answer<T>(whole: () => Promise<T>, small: () => Promise<T>, signal: AbortSignal): Promise<Answer<T>> {
    signal.throwIfAborted();
    const known = this.state.status === 'ready' ? await this.ask(whole, signal) : null;
    if (known !== null) return known;
    // The small files have the line for themselves: the whole begins once they are there, or where they keep her waiting,
    // since on a network that does not answer the whole may still be on this device.
    const fromSmall = small().catch(() => undefined);
    const first =
      (await Promise.race([fromSmall, after(PATIENCE_MS)])) ??
      (await Promise.race([fromSmall, this.load().then(() => undefined)]));
    signal.throwIfAborted();
    if (first !== undefined) {
      if (this.state.status !== 'failed') this.loadAll(); // what failed is not tried at every letter, but when somebody asks
      return { value: first, complete: false };
    }
    const late = (await this.load()) ? await this.ask(whole, signal) : null;
    signal.throwIfAborted();
    if (late === null) throw new Error('offline');
    return late;
  }

  /** null: the worker has died. */
  private async ask<T>(whole: () => Promise<T>, signal: AbortSignal): Promise<Answer<T> | null> {
    try {
      return { value: await whole(), complete: true };
    } catch {
      signal.throwIfAborted();
      this.loading = undefined;
      this.set({ status: 'idle' });
      return null;
    }
  }

  /** true: the whole is there. */
  private load(): Promise<boolean> {
    this.loading ??= this.fetchWhole();
    return this.loading;
  }

  private async fetchWhole(): Promise<boolean> {
    const { lexicon, senses } = this.paths;
    this.progress({ done: 0, total: lexicon.bytes + senses.bytes });
    try {
      await this.worker().request('loadDictionary', null, { onProgress: (progress) => this.progress(progress) });
      this.set({ status: 'ready' });
      return true;
    } catch {
      this.loading = undefined;
      this.set({ status: 'failed' });
      return false;
    }
  }

  private progress({ done, total }: Progress): void {
    const before = this.state.status === 'loading' ? this.state.loadedBytes : Number.NEGATIVE_INFINITY;
    if (done < total && done - before < total * PROGRESS_STEP) return;
    this.set({ status: 'loading', loadedBytes: done, totalBytes: total });
  }

  private set(state: DictionaryState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** The dictionary for a page. Nothing is fetched before the first question. */
export const createDictionaryClient = (paths: DictionaryPaths): DictionaryClient => {
  const client = new LoadingDictionary(paths);
  return {
    search: (query, signal) => client.search(query, signal),
    page: (word, signal) => client.page(word, signal),
    loadAll: () => client.loadAll(),
    getState: () => client.getState(),
    subscribe: (listener) => client.subscribe(listener),
  };
};
