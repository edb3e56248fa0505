'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useId, useMemo, useState } from 'react';
import { type DayDone, measureProgress, type ProgressInput, type Retention } from '@/lib/review/progress';
import { STATUSES } from '@/lib/vocabulary/word';
import { ProgressBars } from './progress-bars';
import { ProgressCalendar } from './progress-calendar';
import { ProgressDays, type ProgressView } from './progress-days';
import './progress.css';

const VIEWS: readonly ProgressView[] = ['charts', 'tables'];
const MEMORIES = ['learning', 'young', 'mature'] as const;
const MINUTE = 60_000;

/** What she has done and what is to come, as small plain charts that are tables. */
export function Progress(props: ProgressInput) {
  const t = useTranslations('Progress');
  const { cards, log, words, days, now, zoneMinutes } = props;
  const [view, setView] = useState<ProgressView>('charts');
  const viewLabel = useId();
  const progress = useMemo(
    () => measureProgress({ cards, log, words, days, now, zoneMinutes }),
    [cards, log, words, days, now, zoneMinutes],
  );
  return (
    <div className="progress">
      <Summary recent={progress.recent} streak={progress.streak} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend stands on a line of its own */}
      <div className="progress-view" role="group" aria-labelledby={viewLabel}>
        <span id={viewLabel}>{t('view')}</span>
        <span className="segments">
          {VIEWS.map((one) => (
            <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
              {t(one)}
            </button>
          ))}
        </span>
      </div>
      <ProgressBars
        caption={t('words')}
        rows={STATUSES.map((status) => ({ name: t(`status.${status}`), value: progress.statuses[status] }))}
      />
      <ProgressBars
        caption={t('memories')}
        hint={t('memoriesHint')}
        rows={MEMORIES.map((memory) => ({ name: t(`memory.${memory}`), value: progress.memories[memory] }))}
      />
      <ProgressDays
        caption={t('answersADay')}
        view={view}
        days={progress.recent.map(({ date, answers, remembered }) => ({
          date,
          values: [remembered, answers - remembered],
        }))}
        series={[t('remembered'), t('forgotten')]}
        newest="last"
      />
      <RetentionTable retention={progress.retention} />
      <ProgressDays
        caption={t('forecast')}
        view={view}
        days={progress.forecast.map(({ date, due }) => ({ date, values: [due] }))}
        series={[t('due')]}
        newest="first"
      />
      <ProgressCalendar weeks={progress.weeks} view={view} />
    </div>
  );
}

function Summary({ recent, streak }: { readonly recent: readonly DayDone[]; readonly streak: number }) {
  const t = useTranslations('Progress');
  const sum = (days: readonly DayDone[]) =>
    t('done', {
      answers: days.reduce((all, { answers }) => all + answers, 0),
      minutes: Math.round(days.reduce((all, { took }) => all + took, 0) / MINUTE),
    });
  return (
    <dl className="progress-summary">
      <div>
        <dt>{t('today')}</dt>
        <dd>{sum(recent.slice(-1))}</dd>
      </div>
      <div>
        <dt>{t('recent')}</dt>
        <dd>{sum(recent)}</dd>
      </div>
      <div>
        <dt>{t('streak')}</dt>
        <dd>{t('days', { count: streak })}</dd>
      </div>
    </dl>
  );
}

function RetentionTable({ retention }: { readonly retention: Readonly<Record<'young' | 'mature', Retention>> }) {
  const t = useTranslations('Progress');
  const format = useFormatter();
  const { young, mature } = retention;
  const all = { reviews: young.reviews + mature.reviews, remembered: young.remembered + mature.remembered };
  const row = (name: string, { reviews, remembered }: Retention) => ({
    name,
    value: reviews === 0 ? 0 : remembered / reviews,
    written:
      reviews === 0
        ? t('noReviews')
        : t('share', { share: format.number(remembered / reviews, { style: 'percent' }), remembered, reviews }),
  });
  return (
    <ProgressBars
      caption={t('retention')}
      hint={t('retentionHint')}
      whole={1}
      rows={[row(t('memory.young'), young), row(t('memory.mature'), mature), row(t('all'), all)]}
    />
  );
}
