'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Card, ReviewLog } from '@/lib/review/types';
import { keepAnswer, loadCards, loadLog, takeBackAnswer, watchReviews } from '@/lib/storage/reviews';

/** All cards, and the answers of a day and a half. */
export interface Reviews {
  readonly cards: readonly Card[];
  readonly log: readonly ReviewLog[];
}

export interface ReviewStore {
  /** null until they are read. */
  readonly reviews: Reviews | null;
  /** Keeps an answer. Resolves when it is kept, or when the page's notice says that it could not be. */
  readonly keep: (after: Card, log: ReviewLog) => Promise<void>;
  readonly takeBack: (log: ReviewLog) => Promise<void>;
}

const withCard = (cards: readonly Card[], { id }: Card, card: Card | null): readonly Card[] => [
  ...cards.filter((other) => other.id !== id),
  ...(card === null ? [] : [card]),
];

/** So far back that it holds the learner's whole day, wherever it begins. */
const RECENT_MS = 36 * 60 * 60_000;

/** All cards and the answers of today, read once; then each own answer changes them here, and those of other tabs are read again. */
export function useReviews(): ReviewStore {
  const [reviews, setReviews] = useState<Reviews | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const [cards, log] = await Promise.all([loadCards(), loadLog(Date.now() - RECENT_MS)]);
      if (!gone) setReviews({ cards, log });
    };
    void read();
    const end = watchReviews((where) => {
      if (where === 'elsewhere') void read();
    });
    return () => {
      gone = true;
      end();
    };
  }, []);

  const keep = useCallback(async (after: Card, log: ReviewLog) => {
    await keepAnswer(after, log);
    setReviews((old) => old && { cards: withCard(old.cards, after, after), log: [...old.log, log] });
  }, []);
  const takeBack = useCallback(async (taken: ReviewLog) => {
    await takeBackAnswer(taken);
    const { before } = taken;
    setReviews(
      (old) =>
        old && {
          cards: withCard(old.cards, before, before.lastReview === null ? null : before),
          log: old.log.filter(({ id }) => id !== taken.id),
        },
    );
  }, []);
  return { reviews, keep, takeBack };
}
