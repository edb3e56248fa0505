import type { Outcome } from '@/lib/review/scheduler';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.4375 * DAY;
const YEAR = 365.25 * DAY;

/** A length of time as one number and its unit: what a button has room for. */
export interface ShortInterval {
  readonly value: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
}

/** Months and years have one decimal while they are few; nothing is shorter than a minute. */
export function shortInterval(ms: number): ShortInterval {
  if (ms < 59.5 * MINUTE) return { value: Math.max(1, Math.round(ms / MINUTE)), unit: 'minute' };
  if (ms < 23.5 * HOUR) return { value: Math.round(ms / HOUR), unit: 'hour' };
  if (ms < 30.4 * DAY) return { value: Math.round(ms / DAY), unit: 'day' };
  if (ms < 11.95 * MONTH) return { value: tenths(ms / MONTH), unit: 'month' };
  return { value: tenths(ms / YEAR), unit: 'year' };
}

const tenths = (value: number): number => (value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value));

/** Until the card comes again. Days are counted as days, though it comes when the day begins: tomorrow is one day, in the evening too. */
export const intervalOf = ({ days, ms }: Pick<Outcome, 'days' | 'ms'>): ShortInterval =>
  shortInterval(days > 0 ? days * DAY : ms);
