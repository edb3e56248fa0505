'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { usePressed } from '@/components/review/use-pressed';
import { useSettings } from '@/lib/storage/visit';
import { Lines } from './explained';
import type { ItemProps } from './item';
import { useHeld } from './use-held';
import { Line } from './written';

const RATINGS = ['wrong', 'partly', 'right'] as const;

/** A question on understanding: she answers for herself, sees the answer with its sentences, and says how hers was. */
export function Question({ item, script, onAnswered }: ItemProps<'questions'>) {
  const t = useTranslations('Exercises');
  const { shortcuts } = useSettings();
  const held = useHeld();
  const [shown, setShown] = useState(false);
  const [own, setOwn] = useState('');
  const answer = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown) answer.current?.focus({ preventScroll: true });
  }, [shown]);
  const rate = (rating: (typeof RATINGS)[number]) =>
    onAnswered({ right: rating === 'right' ? 1 : 0, total: 1, missed: [], feedback: null });
  usePressed((key) => {
    const rating = RATINGS[Number(key) - 1];
    if (shortcuts === 'off' || !shown || rating === undefined) return false;
    rate(rating);
    return true;
  });
  return (
    <>
      <p className="exercise-line">
        <Line sentence={item.question} script={script} />
      </p>
      {item.question.en !== null && !held.includes('english') && (
        <details className="exercise-hint">
          <summary>{t('english')}</summary>
          <p lang="en">{item.question.en}</p>
        </details>
      )}
      <label className="own-answer">
        {t('ownAnswer')}
        <textarea lang="zh" rows={3} value={own} readOnly={shown} onChange={({ target }) => setOwn(target.value)} />
      </label>
      {shown ? (
        <>
          <h3 ref={answer} tabIndex={-1}>
            {t('answer')}
          </h3>
          <Lines sentences={[item.answer]} script={script} />
          {item.sentences.length > 0 && (
            <>
              <h3>{t('answerFrom')}</h3>
              <Lines sentences={item.sentences} script={script} />
            </>
          )}
          <fieldset className="self-rating">
            <legend>{t('rateOwn')}</legend>
            {RATINGS.map((rating) => (
              <button key={rating} type="button" onClick={() => rate(rating)}>
                {t(`rated.${rating}`)}
              </button>
            ))}
          </fieldset>
        </>
      ) : (
        <p>
          <button type="button" className="primary exercise-wide" onClick={() => setShown(true)}>
            {t('showAnswer')}
          </button>
        </p>
      )}
    </>
  );
}
