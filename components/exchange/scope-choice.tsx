'use client';
import { useTranslations } from 'next-intl';

export type Scope = 'selected' | 'shown' | 'all';

interface ScopeChoiceProps {
  readonly given: 'selected' | 'shown';
  readonly count: number;
  readonly all: number;
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** Which words: those that she has selected or sees, or all. Nothing to choose where they are the same. */
export function ScopeChoice({ given, count, all, scope, onChange }: ScopeChoiceProps) {
  const t = useTranslations('Exchange');
  if (count === all || count === 0) return <p>{t('scope.all', { count: all })}</p>;
  const choices = [
    [given, count],
    ['all', all],
  ] as const;
  return (
    <fieldset className="choice">
      <legend>{t('which')}</legend>
      {choices.map(([choice, number]) => (
        <label key={choice}>
          <input type="radio" name="exchange-scope" checked={scope === choice} onChange={() => onChange(choice)} />
          {t(`scope.${choice}`, { count: number })}
        </label>
      ))}
    </fieldset>
  );
}
