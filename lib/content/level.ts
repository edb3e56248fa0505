import { hanCount, isHan } from '../chinese/script';
import type { Block } from '../chinese/types';

/** How hard a text is, measured against HSK 2.0 (2010), the newest list with a licence that lets it be used here. */
export interface Level {
  /** Share (0–1) of the running words that the list has up to each level, 1 to 6. Names and numbers are not counted. */
  readonly words: readonly number[];
  /** Share of the running characters that occur in words of the list up to each level. */
  readonly characters: readonly number[];
  /** Different words in 100 running words, over the whole text: how often a reader meets a word for the first time. */
  readonly newWordsIn100: number;
  /** Chinese characters in a sentence of body text, on average. */
  readonly sentenceLength: number;
}

/** The level whose share of words stands for a report where there is room for one figure. */
export const LEVEL_SHOWN = 4;

const BODY = new Set<Block['kind']>(['paragraph', 'quote']);

/**
 * Measures a text. A word counts as known at a level if it stands in the list as the text divides it; a compound that the
 * list lacks (检测点) counts as unknown even where its parts are in it, so the shares are low rather than high.
 * @param levels the words of each level, the lowest first
 * @throws RangeError for a text without words
 */
export function measureLevel(blocks: readonly Block[], levels: readonly (readonly string[])[]): Level {
  const sentences = blocks.flatMap((block) => block.sentences);
  const words = sentences.flatMap(({ tokens }) =>
    tokens.filter(({ kind }) => kind === 'word').map(({ surface }) => surface),
  );
  if (words.length === 0) throw new RangeError('measureLevel: the text has no words');
  const characters = words.flatMap((word) => [...word].filter(isHan));
  const body = blocks.filter(({ kind }) => BODY.has(kind)).flatMap((block) => block.sentences);
  const upTo = levels.map((_, i) => levels.slice(0, i + 1).flat());
  const share = (list: readonly string[], known: ReadonlySet<string>): number =>
    list.filter((item) => known.has(item)).length / list.length;
  return {
    words: upTo.map((known) => share(words, new Set(known))),
    characters: upTo.map((known) => share(characters, new Set(known.flatMap((word) => [...word])))),
    newWordsIn100: (100 * new Set(words).size) / words.length,
    sentenceLength: body.reduce((sum, { zh }) => sum + hanCount(zh), 0) / Math.max(1, body.length),
  };
}
