import type { DateTimeFormatOptions } from 'next-intl';

/** What a formatter needs to write "August 2021" for 2021-08 and "2021" for 2021: only as exact as what is known. */
export function reportDate(date: string): [Date, DateTimeFormatOptions] {
  const [year = '', month, day] = date.split('-');
  const options: DateTimeFormatOptions = {
    year: 'numeric',
    month: month === undefined ? undefined : 'long',
    day: day === undefined ? undefined : 'numeric',
    timeZone: 'UTC',
  };
  return [new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))), options];
}
