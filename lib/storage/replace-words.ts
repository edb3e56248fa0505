import { wordAt } from '../vocabulary/operations';
import { replaceWords } from '../vocabulary/replace';
import type { SavedWord, Vocabulary, WordKey } from '../vocabulary/word';
import { afterChange } from './after-change';
import type { Trouble } from './local';
import type { Store } from './store';
import { byShard } from './words';

type Changes = Readonly<Record<WordKey, SavedWord | null>>;

/** Sets words in one shard. @returns what they were before, or why nothing was changed */
function replaceIn(shard: Store<Vocabulary>, changes: Changes): Changes | Trouble {
  let before: Changes = {};
  const trouble = shard.tryUpdate((words) => {
    before = Object.fromEntries(Object.keys(changes).map((key) => [key, wordAt(words, key) ?? null]));
    return replaceWords(words, changes);
  });
  return trouble ?? before;
}

/**
 * Sets each saved word exactly so; null takes it away. All of them are kept, or none: what was written before the device was full
 * is put back. @returns why nothing was changed; null if all is kept
 */
export function replaceSavedWords(changes: Changes): Trouble | null {
  const written: (readonly [Store<Vocabulary>, Changes])[] = [];
  for (const [shard, own] of byShard(Object.entries(changes), ([key]) => key)) {
    const before = replaceIn(shard, Object.fromEntries(own));
    if (typeof before === 'string') {
      for (const [done, old] of written) done.update((words) => replaceWords(words, old));
      return before;
    }
    written.push([shard, before]);
  }
  afterChange();
  return null;
}
