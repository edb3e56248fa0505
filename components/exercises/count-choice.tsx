'use client';
import { useTranslations } from 'next-intl';
import type { SessionPlan } from '@/lib/exercises/session';
import type { PlanChange } from './use-plan';

const COUNTS = [5, 10, 20] as const;

interface CountChoiceProps {
  readonly plan: Pick<SessionPlan, 'count'>;
  readonly change: (change: PlanChange) => void;
}

/** How many words of each kind. */
export function CountChoice({ plan, change }: CountChoiceProps) {
  const t = useTranslations('Exercises');
  return (
    <fieldset className="choice">
      <legend>{t('howMany')}</legend>
      {COUNTS.map((count) => (
        <label key={count}>
          <input type="radio" name="count" checked={plan.count === count} onChange={() => change({ count })} />
          {t('ofEach', { count })}
        </label>
      ))}
    </fieldset>
  );
}
