'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NoWords } from '@/components/words/no-words';
import type { Locale } from '@/lib/i18n/routing';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { Done } from './done';
import { LeechList } from './leech-list';
import { ProgressPart } from './progress-part';
import { ReviewSettingsPanel } from './review-settings';
import type { Reviews } from './use-reviews';
import type { More, Session } from './use-session';
import type { WhichWords } from './which-words';
import { WordChoice } from './word-choice';

interface StartProps {
  readonly session: Session;
  readonly reviews: Reviews;
  readonly which: WhichWords;
  readonly more: More;
  readonly voice: boolean;
  readonly locale: Locale;
  readonly onChoose: (which: WhichWords) => void;
  readonly onBegin: () => void;
  readonly onMore: (more: More) => void;
}

/** What is due today, and everything around it. */
export function Start(props: StartProps) {
  const { session, reviews, which, more, voice, locale } = props;
  const t = useTranslations('Review');
  const empty = Object.keys(useStore(wordStore)).length === 0;
  const [settings, setSettings] = useState(false);
  const { due, learning, fresh } = session.queue.counts;
  if (empty) return <NoWords page="Review" locale={locale} />;
  return (
    <div className="review-start">
      <WordChoice chosen={which} onChoose={props.onChoose} />
      {session.asked === null ? (
        <Done {...{ session, more }} onMore={props.onMore} onLeave={null} />
      ) : (
        <>
          <p className="review-today">
            {due + learning > 0 && <span>{t('due', { count: due + learning })}</span>}
            {fresh > 0 && <span>{t('fresh', { count: fresh })}</span>}
          </p>
          <button type="button" className="primary review-begin" onClick={props.onBegin}>
            {t('begin')}
          </button>
        </>
      )}
      <button type="button" onClick={() => setSettings(true)}>
        {t('settings')}
      </button>
      {settings && <ReviewSettingsPanel voice={voice} onClose={() => setSettings(false)} />}
      <LeechList cards={reviews.cards} locale={locale} />
      <ProgressPart cards={reviews.cards} />
    </div>
  );
}
