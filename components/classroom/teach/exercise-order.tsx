'use client';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { TextExercise } from '@/lib/exercises/types';

interface ExerciseOrderProps {
  readonly chosen: readonly TextExercise[];
  readonly onOrder: (exercises: readonly TextExercise[]) => void;
}

/** The exercises chosen, in the order in which they are done. */
export function ExerciseOrder({ chosen, onOrder }: ExerciseOrderProps) {
  const t = useTranslations('Teach');
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, by: 1 | -1) => {
    const next = [...chosen];
    next.splice(from + by, 0, ...next.splice(from, 1));
    flushSync(() => onOrder(next));
    // An element that is moved loses the focus; at an end only the way back is left.
    const [up, down] = list.current?.children[from + by]?.querySelectorAll('button') ?? [];
    const [same, other] = by === 1 ? [down, up] : [up, down];
    (same?.disabled === true ? other : same)?.focus();
  };
  return (
    <>
      <h3 id="teach-order">{t('order')}</h3>
      <ol ref={list} className="teach-exercises" aria-labelledby="teach-order">
        {chosen.map((exercise, i) => (
          <li key={exercise}>
            <span>
              {i + 1}. {t(`exercise.${exercise}`)}
            </span>
            <button
              type="button"
              disabled={i === 0}
              aria-label={t('earlier', { exercise: t(`exercise.${exercise}`) })}
              onClick={() => move(i, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              disabled={i === chosen.length - 1}
              aria-label={t('later', { exercise: t(`exercise.${exercise}`) })}
              onClick={() => move(i, 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
