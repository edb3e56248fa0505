'use client';
import { useTranslations } from 'next-intl';
import type { PlanChange, Which, WordSets } from './use-plan';

interface WordsChoiceProps {
  readonly words: WordSets;
  readonly which: Which;
  readonly change: (change: PlanChange) => void;
}

const ALL: readonly Which[] = ['lesson', 'useful', 'keywords', 'saved'];

/** Which words are asked for; only what the range has is offered. */
export function WordsChoice({ words, which, change }: WordsChoiceProps) {
  const t = useTranslations('Exercises');
  const offered = ALL.filter((one) => one === 'useful' || one === which || (words[one]?.length ?? 0) > 0);
  if (offered.length < 2) return null;
  return (
    <fieldset className="choice">
      <legend>{t('whichWords')}</legend>
      {offered.map((one) => (
        <label key={one}>
          <input type="radio" name="words" checked={which === one} onChange={() => change({ which: one })} />
          {t(`wordsFrom.${one}`, { count: words[one]?.length ?? 0 })}
        </label>
      ))}
    </fieldset>
  );
}
