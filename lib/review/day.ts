const MINUTE_MS = 60_000;

/** Who studies past midnight still studies the same day. */
const DAY_BEGINS_AT_HOUR = 4;

/**
 * The local day that a moment belongs to, "2026-11-22"; a day begins at 04:00.
 * @param at ms since 1970 (UTC)
 * @param zoneMinutes how far local time is ahead of UTC at that moment: `-new Date(at).getTimezoneOffset()`
 */
export const dayOf = (at: number, zoneMinutes: number): string =>
  new Date(at + (zoneMinutes - DAY_BEGINS_AT_HOUR * 60) * MINUTE_MS).toISOString().slice(0, 10);
