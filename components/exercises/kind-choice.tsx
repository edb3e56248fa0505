'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { WholeText } from '@/lib/dictionary/whole-text';
import { whyNot } from '@/lib/exercises/make';
import type { SessionPlan } from '@/lib/exercises/session';
import { type ExerciseSet, TEXT_EXERCISES, type TextExercise } from '@/lib/exercises/types';
import type { PlanChange } from './use-plan';

interface KindChoiceProps {
  readonly text: WholeText;
  readonly plan: SessionPlan;
  /** What the plan gives as it stands. */
  readonly preview: readonly ExerciseSet[];
  readonly change: (change: PlanChange) => void;
}

/** Which exercises; what the text can't give says why. */
export function KindChoice({ text, plan: { exercises, from, to, gaps }, preview, change }: KindChoiceProps) {
  const t = useTranslations('Exercises');
  const reasons = useMemo(
    () => new Map(TEXT_EXERCISES.map((kind) => [kind, whyNot(kind, text, { from, to })])),
    [text, from, to],
  );
  const toggle = (kind: TextExercise) =>
    change({
      exercises: TEXT_EXERCISES.filter((other) => (other === kind) !== exercises.includes(other)),
    });
  return (
    <fieldset className="choice">
      <legend>{t('which')}</legend>
      {TEXT_EXERCISES.map((kind) => {
        const why = reasons.get(kind) ?? null;
        const chosen = exercises.includes(kind) && why === null;
        const empty = chosen && !preview.some((set) => set.kind === kind);
        const note = why !== null ? t(`why.${why}`) : empty ? t('notWithThese') : null;
        return (
          <div key={kind} className="exercise-kind">
            <label>
              <input
                type="checkbox"
                checked={chosen}
                disabled={why !== null}
                aria-describedby={note === null ? undefined : `why-${kind}`}
                onChange={() => toggle(kind)}
              />
              {t(`kind.${kind}`)}
            </label>
            {note !== null && (
              <small id={`why-${kind}`} className="choice-hint">
                {note}
              </small>
            )}
            {kind === 'cloze' && chosen && (
              <fieldset className="exercise-gaps" aria-label={t('gaps')}>
                {(['choose', 'type'] as const).map((way) => (
                  <label key={way}>
                    <input type="radio" name="gaps" checked={gaps === way} onChange={() => change({ gaps: way })} />
                    {t(`gapsBy.${way}`)}
                  </label>
                ))}
              </fieldset>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
