/**
 * The learner's day that a moment falls in: "2026-11-22". It begins at 04:00, so that an evening that runs past midnight is one day
 * (as Anki's "next day starts at" does).
 * @param at ms since 1970
 * @param zoneMinutes minutes east of Greenwich: -new Date(at).getTimezoneOffset()
 */
export const dayOf = (at: number, zoneMinutes: number): string =>
  new Date(at + (zoneMinutes - 240) * 60_000).toISOString().slice(0, 10);
