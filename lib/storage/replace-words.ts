import { wordAt } from '../vocabulary/operations';
import { replaceWords } from '../vocabulary/replace';
import type { SavedWord, Vocabulary, WordKey } from '../vocabulary/word';
import { afterChange } from './after-change';
import type { Refusal, Trouble } from './local';
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

/** Takes a change back; what the browser refuses is tried again with the next change. @returns whether it was refused */
export function takeBackIn<T>(store: Store<T>, back: (value: T) => T): boolean {
  const refused = store.tryUpdate(back) !== null;
  if (refused) store.update(back);
  return refused;
}

/**
 * Sets each saved word exactly so; null takes it away. All of them are kept, or none: what was written before the device was full
 * is put back. @returns why nothing was changed, or `half`; null if all is kept
 */
export function replaceSavedWords(changes: Changes): Refusal | null {
  const written: (readonly [Store<Vocabulary>, Changes])[] = [];
  for (const [shard, own] of byShard(Object.entries(changes), ([key]) => key)) {
    const before = replaceIn(shard, Object.fromEntries(own));
    if (typeof before === 'string') {
      // The last first: so each finds the room that it had, which a later one may have taken.
      const refused = written.reverse().filter(([done, old]) => takeBackIn(done, (words) => replaceWords(words, old)));
      return refused.length > 0 ? 'half' : before;
    }
    written.push([shard, before]);
  }
  afterChange();
  return null;
}
