'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { usePressed } from '@/components/review/use-pressed';
import type { Script } from '@/lib/chinese/script';
import type { WholeText } from '@/lib/dictionary/whole-text';
import { progressOf } from '@/lib/exercises/session';
import type { Answered } from './item';
import { ItemView } from './item-view';
import type { Exercises, Turn } from './use-exercises';

interface SessionViewProps {
  readonly text: WholeText;
  readonly script: Script;
  readonly exercises: Exercises;
  readonly turn: Turn;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

/** One item after another, how far it has come, and the way out. */
export function SessionView({ exercises, turn, onLeave, ...rest }: SessionViewProps) {
  const t = useTranslations('Exercises');
  const { done, all } =
    exercises.session === null ? { done: 0, all: 0 } : progressOf(exercises.sets, exercises.session);
  return (
    <section className="review-session exercise-session" aria-label={t('title')}>
      <div className="review-top">
        <button type="button" onClick={onLeave}>
          {t('stop')}
        </button>
        <p>{t('progress', { done, all })}</p>
      </div>
      <progress className="exercise-progress" aria-label={t('progressLabel')} value={done} max={all} />
      <Table
        key={`${turn.item.id} ${turn.isAgain} ${exercises.session?.plan.seed}`}
        {...{ exercises, turn, onLeave, ...rest }}
      />
    </section>
  );
}

/** The item that is asked; once it is answered, why, and on. */
function Table({ text, script, exercises, turn, onNext, onLeave }: SessionViewProps) {
  const t = useTranslations('Exercises');
  const { item, isAgain } = turn;
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [began] = useState(() => Date.now());
  const title = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) title.current?.focus();
  }, []);
  useEffect(() => {
    if (answered !== null) next.current?.focus({ preventScroll: true });
  }, [answered]);
  // Here and not above: an exercise hears of each key first, and Escape takes back its choice.
  usePressed((key) => {
    if (key !== 'Escape') return false;
    onLeave();
    return true;
  });
  const keep = (answer: Answered) => {
    exercises.answer(turn, answer, Date.now() - began);
    if (answer.feedback === null) onNext();
    else setAnswered(answer);
  };
  return (
    <>
      <article className="review-card exercise" data-kind={item.kind} aria-labelledby="exercise-title">
        <h2 id="exercise-title" ref={title} tabIndex={-1}>
          {isAgain && <span className="exercise-again">{t('again')}</span>}{' '}
          {item.kind === 'order' ? t(`ask.order.${item.of}`) : t(`ask.${item.kind}`)}
        </h2>
        {answered === null && (
          <ItemView {...{ item, text, script }} gaps={exercises.session?.plan.gaps ?? 'choose'} onAnswered={keep} />
        )}
        <div aria-live="polite">{answered?.feedback}</div>
      </article>
      {answered !== null && (
        <div className="review-bar">
          <button ref={next} type="button" className="primary" data-reveal="" onClick={onNext}>
            {t('next')}
          </button>
        </div>
      )}
    </>
  );
}
