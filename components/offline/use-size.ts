'use client';
import { useFormatter } from 'next-intl';

const MEGA = 1e6;

/** Bytes as a person reads them: 3,412,345 → "3.4 MB"; over a thousand of them in GB. */
export function useSize(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) => {
    if (bytes >= 1000 * MEGA)
      return format.number(bytes / MEGA / 1000, { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 0 });
    const digits = bytes < 100 * MEGA ? 1 : 0;
    const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return format.number(bytes / MEGA, { style: 'unit', unit: 'megabyte', ...fixed });
  };
}
