import type { SavedWord } from '@/lib/vocabulary/word';

/** Which words to review, as the address says it: all, those of a list of hers ("in:ID"), those met in a text ("from:shifeng"). */
export type WhichWords = 'all' | `in:${string}` | `from:${string}`;

export const isWhichWords = (text: string | null): text is WhichWords =>
  text === 'all' || (text !== null && /^(?:in|from):./.test(text));

/** undefined: all of them. */
export function wordFilter(which: WhichWords): ((word: SavedWord) => boolean) | undefined {
  if (which === 'all') return undefined;
  const name = which.slice(which.indexOf(':') + 1);
  return which.startsWith('in:')
    ? (word) => word.lists?.includes(name) ?? false
    : (word) => word.examples.some(({ slug }) => slug === name);
}
