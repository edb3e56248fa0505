import type { WordKey } from '../vocabulary/word';
import type { Card, ReviewLog } from './types';

/** What has been done of today's limits. */
export interface AnsweredToday {
  /** Every word that was asked. */
  readonly asked: ReadonlySet<WordKey>;
  /** New words: first answers to a word's first card. */
  readonly words: number;
  /** First answers to a further exercise of a word. */
  readonly further: number;
  /** Answers to cards in state review. */
  readonly reviews: number;
}

/** Counts the answers of today. Steps of learning count for no limit. */
export function answeredToday(
  log: readonly ReviewLog[],
  cardsOf: ReadonlyMap<WordKey, readonly Card[]>,
  isToday: (at: number) => boolean,
): AnsweredToday {
  const todays = log.filter(({ at }) => isToday(at));
  const begun = todays.filter(({ before }) => before.state === 'new');
  const begunIds = new Set(begun.map(({ before }) => before.id));
  // A word's exercises begin on different days: if all its cards began today, this one is its first.
  const isFirst = ({ before }: ReviewLog): boolean =>
    (cardsOf.get(before.word) ?? []).every(({ id }) => begunIds.has(id));
  const words = begun.filter(isFirst).length;
  return {
    asked: new Set(todays.map(({ before }) => before.word)),
    words,
    further: begun.length - words,
    reviews: todays.filter(({ before }) => before.state === 'review').length,
  };
}
