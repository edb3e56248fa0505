import type { Vocabulary, WordKey } from './word';

/**
 * The share of a text's running words that are saved as known, from 0 to 1; 0 for a text without words.
 * @param counts how often each word stands in the text
 */
export function knownShare(counts: Readonly<Record<WordKey, number>>, words: Vocabulary): number {
  let all = 0;
  let known = 0;
  for (const [key, count] of Object.entries(counts)) {
    all += count;
    if (Object.hasOwn(words, key) && words[key]?.status === 'known') known += count;
  }
  return all === 0 ? 0 : known / all;
}
