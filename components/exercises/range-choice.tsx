'use client';
import { useTranslations } from 'next-intl';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import { sentencesOf, type WholeText } from '@/lib/dictionary/whole-text';
import type { SessionPlan } from '@/lib/exercises/session';
import type { PlanChange } from './use-plan';

interface RangeChoiceProps {
  readonly text: WholeText;
  readonly plan: Pick<SessionPlan, 'from' | 'to'>;
  readonly change: (change: PlanChange) => void;
}

/** Characters of a sentence that tell which one it is. */
const BEGINNING = 14;

/** From which sentence to which, each with its beginning. A range can't be turned round: the other end moves along. */
export function RangeChoice({ text, plan, change }: RangeChoiceProps) {
  const t = useTranslations('Exercises');
  const sentences = sentencesOf(text);
  const [first, last] = [numberOf(sentences[0]?.id), numberOf(sentences.at(-1)?.id)];
  const from = plan.from ?? first;
  const to = Math.min(plan.to ?? last, last);
  const set = (a: number, b: number) => change({ from: a === first ? null : a, to: b === last ? null : b });
  const options = sentences.map(({ id, zh }) => (
    <option key={id} value={numberOf(id)}>
      {numberOf(id)} {zh.length > BEGINNING ? `${zh.slice(0, BEGINNING)}…` : zh}
    </option>
  ));
  return (
    <fieldset className="choice exercise-range">
      <legend>{t('range')}</legend>
      <label>
        {t('from')}
        <select
          lang={SCRIPT_LANG[text.printed]}
          value={from}
          onChange={({ target }) => set(Number(target.value), Math.max(Number(target.value), to))}
        >
          {options}
        </select>
      </label>
      <label>
        {t('to')}
        <select
          lang={SCRIPT_LANG[text.printed]}
          value={to}
          onChange={({ target }) => set(Math.min(from, Number(target.value)), Number(target.value))}
        >
          {options}
        </select>
      </label>
    </fieldset>
  );
}

const numberOf = (id = 's1'): number => Number(id.slice(1));
