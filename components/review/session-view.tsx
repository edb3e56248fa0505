'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import type { Rating } from '@/lib/review/types';
import { reviewSettingsStore } from '@/lib/storage/review-settings';
import { settingsStore } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { CardView } from './card-view';
import { type Asked, isSelfGraded, type Result } from './exercise';
import { NewsLine } from './news-line';
import { OFFERED, RatingBar } from './rating-bar';
import { usePressed } from './use-pressed';
import type { Session } from './use-session';

interface SessionViewProps {
  readonly session: Session;
  readonly locale: Locale;
  readonly onLeave: () => void;
}

/** One card after another, and the way out. */
export function SessionView({ session, locale, onLeave }: SessionViewProps) {
  const t = useTranslations('Review');
  const { asked, queue, turn, canUndo, undo, news } = session;
  return (
    <section className="review-session" aria-label={t('title')}>
      <div className="review-top">
        <button type="button" onClick={onLeave}>
          {t('leave')}
        </button>
        <p>{t('left', { count: queue.entries.length })}</p>
        <button type="button" disabled={!canUndo} onClick={() => void undo()}>
          {t('undo')}
        </button>
      </div>
      <NewsLine news={news} />
      {asked !== null && <Table key={turn} {...{ session, asked, locale, onLeave }} />}
    </section>
  );
}

/** The card that is asked, and below it, within reach of a thumb, what there is to do. */
function Table({ session, asked, locale, onLeave }: SessionViewProps & { readonly asked: Asked }) {
  const t = useTranslations('Review');
  const { outcomes, rate, markKnown, undo } = session;
  const { buttons } = useStore(reviewSettingsStore);
  const { shortcuts } = useStore(settingsStore);
  const [result, setResult] = useState<Result | null | undefined>(undefined);
  const [began] = useState(() => Date.now());
  const selfGraded = isSelfGraded(asked.data.kind);
  const reveal = () => setResult(selfGraded ? null : { suggested: 'again', feedback: null });
  const answer = (rating: Rating) => void rate(rating, Date.now() - began);

  usePressed((key, { target }) => {
    if (key === 'Escape') {
      if (target instanceof HTMLInputElement) target.blur();
      else onLeave();
      return true;
    }
    if (shortcuts === 'off') return false;
    if (/^(?:undo|[zu])$/i.test(key)) {
      void undo();
      return true;
    }
    const onControl = (target as Element).closest('button, a, summary') !== null;
    if (result === undefined) {
      if (onControl || !selfGraded || (key !== ' ' && key !== 'Enter')) return false;
      reveal();
      return true;
    }
    const rating = ratingFor(key, buttons === 'two', onControl ? null : (result?.suggested ?? 'good'));
    if (rating !== null) answer(rating);
    return rating !== null;
  });

  return (
    <>
      <CardView asked={asked} result={result} locale={locale} onResult={setResult} onKnown={markKnown} />
      <div className="review-bar">
        {result === undefined && (
          <>
            <button type="button" onClick={markKnown}>
              {t('known')}
            </button>
            <RevealButton label={selfGraded ? t('reveal') : t('dontKnow')} focused={selfGraded} onReveal={reveal} />
          </>
        )}
        {result !== undefined && outcomes !== null && (
          <RatingBar {...{ buttons, outcomes }} suggested={result?.suggested ?? null} onRate={answer} />
        )}
      </div>
    </>
  );
}

/** 1–4 by their places; with two buttons everything above 1 is right. Space and Enter: what is likeliest. */
function ratingFor(key: string, two: boolean, likeliest: Rating | null): Rating | null {
  if (key === ' ' || key === 'Enter') return likeliest;
  if (!/^[1-4]$/.test(key)) return null;
  if (two) return key === '1' ? 'again' : 'good';
  return OFFERED.four[Number(key) - 1] ?? null;
}

interface RevealButtonProps {
  readonly label: string;
  readonly focused: boolean;
  readonly onReveal: () => void;
}

function RevealButton({ label, focused, onReveal }: RevealButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus({ preventScroll: true });
  }, [focused]);
  return (
    <button ref={button} type="button" className={focused ? 'primary' : undefined} data-reveal="" onClick={onReveal}>
      {label}
    </button>
  );
}
