import { changeWords, removeWords, restoreWords, saveWord, withStatus, wordAt } from '../vocabulary/operations';
import { keyOf, type SavedWord, type Status, savedWordSchema, type Vocabulary, type WordKey } from '../vocabulary/word';
import { afterChange } from './after-change';
import { type Format, recordOf } from './decode';
import { WORDS_PREFIX } from './keys';
import { createStore, type Store } from './store';

const SHARDS = 16;

export const vocabularyFormat: Format<Vocabulary> = {
  schema: recordOf(savedWordSchema),
  initial: {},
  migrations: [],
};

const shards: readonly Store<Vocabulary>[] = Array.from({ length: SHARDS }, (_, i) =>
  createStore(`${WORDS_PREFIX}${i.toString(16)}`, vocabularyFormat),
);

/** Words of the same first character share a shard. Changing this rule needs a migration: a word has one home. */
const shardOf = (key: WordKey): number => (key.codePointAt(0) ?? 0) % SHARDS;

/** Puts together what belongs to the same shard. */
export function byShard<T>(
  items: readonly T[],
  key: (item: T) => WordKey,
): readonly (readonly [Store<Vocabulary>, T[]])[] {
  const own = new Map<Store<Vocabulary>, T[]>();
  for (const item of items) {
    const shard = shards[shardOf(key(item))];
    if (shard === undefined) continue;
    const there = own.get(shard);
    if (there === undefined) own.set(shard, [item]);
    else there.push(item);
  }
  return [...own];
}

const EMPTY: Vocabulary = {};
const NONE = shards.map((shard) => shard.getInitial());
let parts: readonly Vocabulary[] = NONE;
let all: Vocabulary | null = null;

/** The words of each shard; another array only when one of them has changed. */
function partsNow(): readonly Vocabulary[] {
  const now = shards.map((shard) => shard.get());
  if (now.some((part, i) => part !== parts[i])) {
    parts = now;
    all = null;
  }
  return parts;
}

/** How long a page may be kept from its next frame by words that are still to be read. */
const SLICE_MS = 8;
const listeners = new Set<() => void>();
/** How many shards the page has read; null = it has not begun. */
let shardsRead: number | null = null;

/** Reads the shards, with a pause wherever a slice of time is used up, and tells the page once all are there. */
function readOn(from: number): void {
  const until = performance.now() + SLICE_MS;
  let read = from;
  while (read < SHARDS && performance.now() < until) shards[read++]?.get();
  shardsRead = read;
  if (read < SHARDS) setTimeout(() => readOn(read));
  else if (from > 0) for (const listener of listeners) listener();
}

/** Have all words been read? Until then a page that shows them has none to show. */
function isReady(): boolean {
  if (shardsRead === null) readOn(0);
  return shardsRead === SHARDS;
}

/** Saved words as one vocabulary. Each change touches only the shards of its words. */
export const wordStore = {
  /** Every word, read now if need be: with ten thousand of them this takes longer than a frame. */
  get: (): Vocabulary => {
    const now = partsNow();
    all ??= Object.assign({}, ...now) as Vocabulary;
    return all;
  },
  getInitial: (): Vocabulary => EMPTY,
  /** All words as soon as they have been read without keeping the page from its frames; none before. */
  ready: (): Vocabulary => (isReady() ? wordStore.get() : EMPTY),
  /** One word, without asking for all the others. */
  word: (key: WordKey): SavedWord | undefined => wordAt(shards[shardOf(key)]?.get() ?? EMPTY, key),
  subscribe: (listener: () => void) => {
    const ends = shards.map((shard) => shard.subscribe(listener));
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      for (const end of ends) end();
    };
  },
  save: (word: SavedWord): void => {
    shards[shardOf(keyOf(word))]?.update((words) => saveWord(words, word));
    afterChange();
  },
  /** Changes those words that are there. `change` leaves characters and reading alone, and is pure (lib/vocabulary/operations.ts). */
  change: (keys: readonly WordKey[], change: (word: SavedWord) => SavedWord): void => {
    for (const [shard, own] of byShard(keys, (key) => key)) shard.update((words) => changeWords(words, own, change));
    afterChange();
  },
  setStatus: (key: WordKey, status: Status): void =>
    wordStore.change([key], withStatus(status, new Date().toISOString())),
  remove: (keys: readonly WordKey[]): void => {
    for (const [shard, own] of byShard(keys, (key) => key)) shard.update((words) => removeWords(words, own));
    afterChange();
  },
  restore: (removed: readonly SavedWord[]): void => {
    for (const [shard, own] of byShard(removed, keyOf)) shard.update((words) => restoreWords(words, own));
  },
};

/** Whether all words have been read: before that, none shown does not mean none saved. */
export const wordsReadyStore = { get: isReady, getInitial: () => false, subscribe: wordStore.subscribe };

/**
 * For a page that looks words up one by one (`wordStore.word`): another value when any word has changed, the initial one until all have
 * been read, and as long as there was none.
 * It spares the page a list of all words with each tap.
 */
export const wordChangesStore = {
  get: (): readonly Vocabulary[] => (isReady() ? partsNow() : NONE),
  getInitial: (): readonly Vocabulary[] => NONE,
  subscribe: wordStore.subscribe,
};
