'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { Answer } from './answer';
import type { Asked, Result } from './exercise';
import { Question } from './question';

interface CardViewProps {
  readonly asked: Asked;
  /** undefined: not answered yet; null: shown, and she says herself how it was. */
  readonly result: Result | null | undefined;
  readonly locale: Locale;
  readonly onResult: (result: Result) => void;
  readonly onKnown: () => void;
}

/** One card: the question, then the answer in its place. */
export function CardView({ asked, result, locale, onResult, onKnown }: CardViewProps) {
  const t = useTranslations('Review');
  const title = useId();
  return (
    <article className="review-card" data-card={asked.card.id} aria-labelledby={title}>
      <h2 id={title}>{t(`ask.${asked.data.kind}`)}</h2>
      {result === undefined && <Question asked={asked} onResult={onResult} />}
      <div aria-live="polite">{result !== undefined && <Answer {...{ asked, result, locale, onKnown }} />}</div>
    </article>
  );
}
