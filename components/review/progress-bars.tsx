'use client';
import { useFormatter } from 'next-intl';
import type { CSSProperties } from 'react';

interface ProgressBarsProps {
  readonly caption: string;
  readonly hint?: string;
  readonly rows: readonly {
    readonly name: string;
    readonly value: number;
    /** Instead of the number. */
    readonly written?: string;
  }[];
  /** What a full bar stands for; the sum of the rows unless given. */
  readonly whole?: number;
}

/** The value of a bar for the style sheet, 0–1. */
export const barStyle = (value: number, whole: number): CSSProperties =>
  ({ '--share': whole === 0 ? 0 : value / whole }) as CSSProperties;

/** A table of a few rows, each with its number and a bar. */
export function ProgressBars({ caption, hint, rows, whole }: ProgressBarsProps) {
  const format = useFormatter();
  const full = whole ?? rows.reduce((sum, { value }) => sum + value, 0);
  return (
    <table className="progress-bars">
      <caption>
        {caption}
        {hint !== undefined && <small>{hint}</small>}
      </caption>
      <tbody>
        {rows.map(({ name, value, written }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {written ?? format.number(value)}
              <span className="bar" style={barStyle(value, full)} aria-hidden="true" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
