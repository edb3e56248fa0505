'use client';
import { useTranslations } from 'next-intl';
import { STATUSES, type Status } from '@/lib/vocabulary/word';

interface StatusChoiceProps {
  /** null: several words that differ. */
  readonly status: Status | null;
  readonly onChange: (status: Status) => void;
}

/** How well a word is known. */
export function StatusChoice({ status: chosen, onChange }: StatusChoiceProps) {
  const t = useTranslations('Words');
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{t('status')}</legend>
      {STATUSES.map((status) => (
        <button key={status} type="button" aria-pressed={status === chosen} onClick={() => onChange(status)}>
          {t(status)}
        </button>
      ))}
    </fieldset>
  );
}
