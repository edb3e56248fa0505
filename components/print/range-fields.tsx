'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';

interface RangeFieldsProps {
  readonly from: number | null;
  readonly to: number | null;
  /** Sentences of the text. */
  readonly total: number;
  readonly onChange: (from: number | null, to: number | null) => void;
}

/** From which sentence to which. What makes no sense is not taken, and the field says so. */
export function RangeFields({ from, to, total, onChange }: RangeFieldsProps) {
  const t = useTranslations('Print');
  const id = useId();
  const [typed, setTyped] = useState({ from: String(from ?? 1), to: String(to ?? total) });
  useEffect(() => setTyped({ from: String(from ?? 1), to: String(to ?? total) }), [from, to, total]);
  const wrong = rangeOf(typed, total) === null;
  const take = () => {
    const range = rangeOf(typed, total);
    if (range === null) return;
    const [first, last] = range;
    if (first !== (from ?? 1) || last !== (to ?? total))
      onChange(first === 1 ? null : first, last === total ? null : last);
  };
  return (
    <fieldset className="print-group">
      <legend>{t('group.range', { total })}</legend>
      {(['from', 'to'] as const).map((side) => (
        <div key={side} className="print-field">
          <label htmlFor={id + side}>{t(side)}</label>
          <input
            id={id + side}
            type="number"
            inputMode="numeric"
            min={1}
            max={total}
            value={typed[side]}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}wrong` : undefined}
            onChange={({ target }) => setTyped((old) => ({ ...old, [side]: target.value }))}
            onBlur={take}
            onKeyDown={({ key }) => key === 'Enter' && take()}
          />
        </div>
      ))}
      {wrong && (
        <p id={`${id}wrong`} className="print-wrong" role="alert">
          {t('wrongRange', { total })}
        </p>
      )}
    </fieldset>
  );
}

function rangeOf(typed: { from: string; to: string }, total: number): readonly [number, number] | null {
  const [from, to] = [Number(typed.from), Number(typed.to)];
  const isPlace = (value: number) => Number.isInteger(value) && value >= 1 && value <= total;
  return isPlace(from) && isPlace(to) && from <= to ? [from, to] : null;
}
