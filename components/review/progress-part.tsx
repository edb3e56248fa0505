'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { lazily } from '@/components/ui/lazily';
import type { Card, ReviewLog } from '@/lib/review/types';
import { dayStore } from '@/lib/storage/days';
import { loadLog } from '@/lib/storage/reviews';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { zoneMinutesAt } from './use-now';

const Progress = lazily(() => import('./progress').then(({ Progress }) => Progress));

/** How it goes; nothing of it is loaded before it is opened. */
export function ProgressPart({ cards }: { cards: readonly Card[] }) {
  const t = useTranslations('Review');
  const [open, setOpen] = useState(false);
  return (
    <details className="review-part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('progress')}</summary>
      {open && <Opened cards={cards} />}
    </details>
  );
}

function Opened({ cards }: { cards: readonly Card[] }) {
  const t = useTranslations('Review');
  const words = useStore(wordStore);
  const days = useStore(dayStore);
  const [now] = useState(() => Date.now());
  const [log, setLog] = useState<readonly ReviewLog[] | null>(null);
  useEffect(() => void loadLog().then(setLog), []);
  const loading = <p role="status">{t('loading')}</p>;
  if (log === null) return loading;
  return <Progress {...{ cards, log, words, days, now }} zoneMinutes={zoneMinutesAt(now)} fallback={loading} />;
}
