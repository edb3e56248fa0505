import { removeWords, restoreWords, saveWord, setStatus } from '../vocabulary/operations';
import { keyOf, type SavedWord, type Status, savedWordSchema, type Vocabulary, type WordKey } from '../vocabulary/word';
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

const EMPTY: Vocabulary = {};
let parts: readonly Vocabulary[] = [];
let all = EMPTY;

/** Saved words as one vocabulary. Each change touches only the shards of its words. */
export const wordStore = {
  get: (): Vocabulary => {
    const now = shards.map((shard) => shard.get());
    if (now.some((part, i) => part !== parts[i])) {
      parts = now;
      all = Object.assign({}, ...now);
    }
    return all;
  },
  getInitial: (): Vocabulary => EMPTY,
  subscribe: (listener: () => void) => {
    const ends = shards.map((shard) => shard.subscribe(listener));
    return () => {
      for (const end of ends) end();
    };
  },
  save: (word: SavedWord) => shards[shardOf(keyOf(word))]?.update((words) => saveWord(words, word)),
  setStatus: (key: WordKey, status: Status) => shards[shardOf(key)]?.update((words) => setStatus(words, key, status)),
  remove: (keys: readonly WordKey[]) =>
    eachShard(
      keys,
      (key) => key,
      (shard, own) => shard.update((words) => removeWords(words, own)),
    ),
  restore: (removed: readonly SavedWord[]) =>
    eachShard(removed, keyOf, (shard, own) => shard.update((words) => restoreWords(words, own))),
};

function eachShard<T>(
  items: readonly T[],
  key: (item: T) => WordKey,
  change: (shard: Store<Vocabulary>, own: T[]) => void,
): void {
  for (const [i, shard] of shards.entries()) {
    const own = items.filter((item) => shardOf(key(item)) === i);
    if (own.length > 0) change(shard, own);
  }
}
