'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Worksheet } from '@/lib/classroom/worksheet';

export interface FieldProps {
  readonly worksheet: Worksheet;
  readonly onChange: (part: Partial<Worksheet>) => void;
}

type Name = Exclude<keyof Worksheet, 'parts'>;
/** Those that are on or off. */
export type Toggle = 'numbers' | 'forms' | 'strokes' | 'name';
/** Those whose values are numbers. */
type Amount = 'side' | 'trace' | 'rows' | 'items' | 'answer';
export type Choice = Exclude<Name, Toggle | Amount>;

interface ChoiceFieldProps<N extends Name> extends FieldProps {
  readonly name: N;
  readonly values: readonly Worksheet[N][];
}

export function ChoiceField<N extends Choice>({ name, values, worksheet, onChange }: ChoiceFieldProps<N>) {
  const t = useTranslations('Print');
  const known: Choice = name;
  const textOf = (value: Worksheet[Choice]) => t(`value.${value}`);
  return (
    <Select
      label={t(`choice.${known}`)}
      value={worksheet[name]}
      options={values.map((value) => [value, textOf(value)] as const)}
      onChoose={(value) => onChange({ [name]: value })}
    />
  );
}

export function AmountField<N extends Amount>({ name, values, worksheet, onChange }: ChoiceFieldProps<N>) {
  const t = useTranslations('Print');
  const known: Amount = name;
  const sorted = [...values].sort((a, b) => Number(a) - Number(b));
  const textOf = (value: string) => (known === 'side' ? t('millimetres', { count: Number(value) }) : value);
  return (
    <Select
      label={t(`choice.${known}`)}
      value={worksheet[name]}
      options={sorted.map((value) => [value, textOf(value)] as const)}
      onChoose={(value) => onChange({ [name]: value })}
    />
  );
}

export function ToggleField({ name, worksheet, onChange }: FieldProps & { name: Toggle }) {
  const t = useTranslations('Print');
  return (
    <label className="print-check">
      <input
        type="checkbox"
        checked={worksheet[name] === 'on'}
        onChange={({ target }) => onChange({ [name]: target.checked ? 'on' : 'off' })}
      />
      {t(`choice.${name}`)}
    </label>
  );
}

interface SelectProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, text: string])[];
  readonly onChoose: (value: V) => void;
}

function Select<V extends string>({ label, value, options, onChoose }: SelectProps<V>) {
  const id = useId();
  return (
    <div className="print-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value as V)}>
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
