'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useSay } from '@/components/sound/use-say';
import { FirstPaint } from '@/components/ui/first-paint';
import { NoWords } from '@/components/words/no-words';
import type { Locale } from '@/lib/i18n/routing';
import { Done } from './done';
import { SessionView } from './session-view';
import { Start } from './start';
import { beginSession, leaveSession, useSessionAddress } from './use-address';
import { type ReviewStore, type Reviews, useReviews } from './use-reviews';
import { type More, useSession } from './use-session';
import { type WhichWords, wordFilter } from './which-words';

const NO_MORE: More = { fresh: 0, reviews: 0, until: null };

/** The review: its start, or the session that the address says. */
export function ReviewScreen({ locale }: { locale: Locale }) {
  const t = useTranslations('Review');
  const address = useSessionAddress();
  const { reviews, keep, takeBack } = useReviews();
  const store = useMemo(() => ({ keep, takeBack }), [keep, takeBack]);
  return (
    <>
      <h1 className={address == null ? undefined : 'visually-hidden'}>{t('title')}</h1>
      {address === undefined || reviews === null ? (
        <FirstPaint otherwise={<p role="status">{t('loading')}</p>}>
          <NoWords page="Review" locale={locale} />
        </FirstPaint>
      ) : (
        <Loaded {...{ address, reviews, store, locale }} />
      )}
    </>
  );
}

interface LoadedProps {
  readonly address: WhichWords | null;
  readonly reviews: Reviews;
  readonly store: Pick<ReviewStore, 'keep' | 'takeBack'>;
  readonly locale: Locale;
}

function Loaded({ address, reviews, store, locale }: LoadedProps) {
  const [chosen, setChosen] = useState<WhichWords>(address ?? 'all');
  const [more, setMore] = useState(NO_MORE);
  const voice = useSay() !== null;
  const which = address ?? chosen;
  const list = useMemo(() => wordFilter(which), [which]);
  const abilities = useMemo(() => ({ voice, strokes: true }), [voice]);
  const session = useSession({ reviews, store, list, more, abilities });
  if (address === null)
    return (
      <Start
        {...{ session, reviews, which, more, voice, locale }}
        onChoose={setChosen}
        onBegin={() => beginSession(which)}
        onMore={(asked) => {
          setMore(asked);
          beginSession(which);
        }}
      />
    );
  return session.asked === null ? (
    <Done {...{ session, more }} onMore={setMore} onLeave={leaveSession} />
  ) : (
    <SessionView {...{ session, locale }} onLeave={leaveSession} />
  );
}
