import { dayDate, dayNumber } from './day-number';

/**
 * The local day that a moment belongs to, "2026-11-22"; a day begins at 04:00.
 * @param at ms since 1970 (UTC)
 * @param zoneMinutes how far local time is ahead of UTC at that moment: `-new Date(at).getTimezoneOffset()`
 */
export const dayOf = (at: number, zoneMinutes: number): string => dayDate(dayNumber(at, zoneMinutes));
