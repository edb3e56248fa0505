'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Script } from '@/lib/chinese/script';
import type { WholeText } from '@/lib/dictionary/whole-text';
import { missedWords, type Session, type SessionPlan, scoreOf } from '@/lib/exercises/session';
import type { ExerciseSet } from '@/lib/exercises/types';
import type { Locale } from '@/lib/i18n/routing';
import { MissedWords } from './missed-words';
import { StartLinks } from './start-links';

interface SummaryProps {
  readonly text: WholeText;
  readonly script: Script;
  readonly locale: Locale;
  readonly session: Session;
  readonly sets: readonly ExerciseSet[];
  readonly onAgain: (plan: SessionPlan) => void;
  readonly onLeave: () => void;
  /** What is shown to the teacher. */
  readonly teacher: ReactNode;
}

/** How it went: right answers of each kind, the time, the words that were missed, and what can be done now. */
export function Summary({ text, script, locale, session, sets, onAgain, onLeave, teacher }: SummaryProps) {
  const t = useTranslations('Exercises');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const missed = missedWords(session);
  const { plan } = session;
  const again = (change: Partial<SessionPlan>) =>
    onAgain({ ...plan, ...change, seed: Math.floor(Math.random() * 2 ** 31) });
  return (
    <section className="review-done" aria-labelledby="exercise-done">
      <h2 id="exercise-done" ref={title} tabIndex={-1}>
        {t('done')}
      </h2>
      <table className="exercise-table">
        <thead>
          <tr>
            <th scope="col">{t('exercise')}</th>
            <th scope="col">{t('score')}</th>
          </tr>
        </thead>
        <tbody>
          {sets.map((set) => {
            const score = scoreOf(set, session);
            return (
              score !== null && (
                <tr key={set.kind}>
                  <th scope="row">{t(`kind.${set.kind}`)}</th>
                  <td>{t('rightOf', score)}</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
      <p>{t('took', { minutes: Math.max(1, Math.round(session.ms / 60_000)) })}</p>
      {teacher}
      <p className="exercise-links">
        {missed.length > 0 && (
          <button
            type="button"
            className="primary"
            onClick={() => again({ words: missed, exercises: ['match', 'reading'], practice: true })}
          >
            {t('practiseMissed')}
          </button>
        )}
        <button type="button" onClick={() => again({})}>
          {t('another')}
        </button>
        <button type="button" onClick={onLeave}>
          {t('finish')}
        </button>
      </p>
      <StartLinks {...{ text, plan, locale }} />
      {missed.length > 0 && <MissedWords {...{ text, script, plan, missed }} />}
    </section>
  );
}
