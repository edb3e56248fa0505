'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Outcome } from '@/lib/review/scheduler';
import type { Rating, ReviewSettings } from '@/lib/review/types';
import { intervalOf } from './interval';

/** What each set of buttons offers, from forgotten to known. */
export const OFFERED: Readonly<Record<ReviewSettings['buttons'], readonly Rating[]>> = {
  four: ['again', 'hard', 'good', 'easy'],
  two: ['again', 'good'],
};

interface RatingBarProps {
  readonly buttons: ReviewSettings['buttons'];
  readonly outcomes: Readonly<Record<Rating, Outcome>>;
  /** What the answer was worth, where it was checked; null where she grades herself. */
  readonly suggested: Rating | null;
  readonly onRate: (rating: Rating) => void;
}

/** How well it was known, each button with its next interval. The likeliest has the focus, so that Enter or Space goes on. */
export function RatingBar({ buttons, outcomes, suggested, onRate }: RatingBarProps) {
  const t = useTranslations('Review');
  const format = useFormatter();
  const likeliest = useRef<HTMLButtonElement>(null);
  useEffect(() => likeliest.current?.focus({ preventScroll: true }), []);
  const focused = suggested ?? 'good';
  return (
    <fieldset className="ratings" data-count={OFFERED[buttons].length}>
      <legend className="visually-hidden">{t('rate')}</legend>
      {OFFERED[buttons].map((rating) => {
        const { value, unit } = intervalOf(outcomes[rating]);
        return (
          <button
            key={rating}
            ref={rating === focused ? likeliest : null}
            type="button"
            data-rating={rating}
            className={rating === suggested ? 'primary' : undefined}
            onClick={() => onRate(rating)}
          >
            <b>{t(buttons === 'two' ? (rating === 'again' ? 'wrong' : 'right') : `ratings.${rating}`)}</b>{' '}
            <small>{format.number(value, { style: 'unit', unit, unitDisplay: 'short' })}</small>
          </button>
        );
      })}
    </fieldset>
  );
}
