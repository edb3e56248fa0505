'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { MarkedLine } from '@/components/ui/marked-line';
import { intervalOf } from './interval';
import type { News } from './use-session';

/** What the last tap did, quietly: seen, and heard by those who don't see it. */
export function NewsLine({ news }: { news: News | null }) {
  const t = useTranslations('Review');
  const format = useFormatter();
  const text = () => {
    if (news === null) return '';
    if (news.kind === 'known') return t('markedKnown', { word: news.word.characters });
    if (news.kind === 'takenBack') return t('takenBack', { word: news.word.characters });
    const { value, unit } = intervalOf(news.outcome);
    const interval = format.number(value, { style: 'unit', unit, unitDisplay: 'long' });
    const rated = t('rated', { rating: t(`ratings.${news.rating}`), interval });
    return news.leech ? `${rated} ${t('leech', { count: news.outcome.card.lapses })}` : rated;
  };
  return (
    <p className="review-news" role="status">
      <MarkedLine text={text()} />
    </p>
  );
}
