'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { More, Session } from './use-session';

/** How much more she is offered at a time. */
const STEP = { fresh: 10, reviews: 50 };

interface DoneProps {
  readonly session: Session;
  readonly more: More;
  readonly onMore: (more: More) => void;
  /** null: this is the start already. */
  readonly onLeave: (() => void) | null;
}

/** Nothing is left: how it went, when the next one comes, and more for those who want it. */
export function Done({ session, more, onMore, onLeave }: DoneProps) {
  const t = useTranslations('Review');
  const format = useFormatter();
  const { answers, canUndo, undo, queue } = session;
  const { heldBack, nextDue } = queue;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (onLeave !== null) title.current?.focus();
  }, [onLeave]);
  const none = nextDue === null && heldBack.due === 0 && heldBack.fresh === 0;
  return (
    <div className="review-done">
      <h2 ref={title} tabIndex={-1}>
        {none && answers.all === 0 ? t('noneToReview') : t('done')}
      </h2>
      {none && answers.all === 0 && <p>{t('noneHint')}</p>}
      {answers.all > 0 && <p>{t('answers', { all: answers.all, right: answers.right })}</p>}
      {nextDue !== null && <p>{t('next', { when: format.relativeTime(nextDue, Date.now()) })}</p>}
      <p className="review-more">
        {heldBack.due > 0 && (
          <button type="button" onClick={() => onMore({ ...more, reviews: more.reviews + STEP.reviews })}>
            {t('moreReviews', { count: Math.min(STEP.reviews, heldBack.due) })}
          </button>
        )}
        {heldBack.fresh > 0 && (
          <button type="button" onClick={() => onMore({ ...more, fresh: more.fresh + STEP.fresh })}>
            {t('moreNew', { count: Math.min(STEP.fresh, heldBack.fresh) })}
          </button>
        )}
        {nextDue !== null && (
          <button type="button" onClick={() => onMore({ ...more, until: nextDue })}>
            {t('ahead')}
          </button>
        )}
        {canUndo && (
          <button type="button" onClick={() => void undo()}>
            {t('undo')}
          </button>
        )}
        {onLeave !== null && (
          <button type="button" className="primary" onClick={onLeave}>
            {t('toStart')}
          </button>
        )}
      </p>
    </div>
  );
}
