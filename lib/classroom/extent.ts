import { hanCount } from '../chinese/script';
import { sentencesOf, type TextSentence, type WholeText } from '../dictionary/whole-text';

/** The sentences of a text from one number to another, both of them too. */
export const sentencesFrom = (text: Pick<WholeText, 'blocks'>, from: number, to: number): readonly TextSentence[] =>
  sentencesOf(text).slice(from - 1, to);

/** Learners read a report like these at about 120 characters a minute, native readers at 250 to 300. */
export const CHARACTERS_A_MINUTE = 120;

/** How long a stretch of text is. */
export interface Extent {
  readonly sentences: number;
  /** Chinese characters. */
  readonly characters: number;
  /** A learner's, at least 1. */
  readonly minutes: number;
}

export function extentOf(sentences: readonly Pick<TextSentence, 'zh'>[]): Extent {
  const characters = sentences.reduce((sum, { zh }) => sum + hanCount(zh), 0);
  return {
    sentences: sentences.length,
    characters,
    minutes: Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE)),
  };
}
