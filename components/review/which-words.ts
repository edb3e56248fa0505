import type { SavedWord } from '@/lib/vocabulary/word';
import { belongsTo, type ListRef } from '@/lib/vocabulary/word-lists';

/** Which words to review, as the address says it. */
export type WhichWords = ListRef | 'all';

/** undefined: all of them. */
export const wordFilter = (which: WhichWords): ((word: SavedWord) => boolean) | undefined =>
  which === 'all' ? undefined : (word) => belongsTo(word, which);
