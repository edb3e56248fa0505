// Days as whole numbers, counted from 1970-01-01: what is compared and added for every answer of a log. Who studies past midnight still studies the
// same day: it begins at 04:00.

const MINUTE = 60_000;
export const DAY = 86_400_000;
/** Minutes after midnight. */
const BEGINS_AT = 4 * 60;

/** How far a learner's clock, with its day beginning at 04:00, is before UTC; in ms. */
export const dayShift = (zoneMinutes: number): number => (zoneMinutes - BEGINS_AT) * MINUTE;

/** The number of the learner's day that `at` (ms) falls in. */
export const dayNumber = (at: number, zoneMinutes: number): number => Math.floor((at + dayShift(zoneMinutes)) / DAY);

/** When that day begins, in ms. */
export const dayStart = (day: number, zoneMinutes: number): number => day * DAY - dayShift(zoneMinutes);

/** Its date, as `dayOf` writes it: 20779 → "2026-11-22". */
export const dayDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
