'use client';
import { type DateTimeFormatOptions, useFormatter } from 'next-intl';
import { useCallback } from 'react';

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Writes a moment in the device's time zone: the zone of the pages is that of the dates of reports, and right for these only.
 * The static page knows no device, so it must not show one. A plain date is none: it is written in UTC.
 */
export function useMoment(): (at: string | number, options: DateTimeFormatOptions) => string {
  const format = useFormatter();
  return useCallback((at, options) => format.dateTime(new Date(at), { ...options, timeZone: zoneHere() }), [format]);
}
