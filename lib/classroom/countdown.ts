// The clock on the board. It holds points in time and not ticks, so a tab that slept has the right time when it wakes.

export interface Countdown {
  /** In milliseconds; null = it counts up. */
  readonly lengthMs: number | null;
  /** How long it had run before it was started last. */
  readonly ranMs: number;
  /** When it was started last, as `Date.now()`; null = it stands. */
  readonly since: number | null;
}

/** The longest that can be set: a double lesson is 100 minutes. */
export const LONGEST_MINUTES = 180;

export const startCountdown = (lengthMs: number | null, now: number): Countdown => ({ lengthMs, ranMs: 0, since: now });

/** How long it has run. A clock of the device that was set back does not take from it. */
const ranOf = ({ ranMs, since }: Countdown, now: number): number =>
  ranMs + (since === null ? 0 : Math.max(0, now - since));

/** What is shown, in milliseconds: what is left, or, counting up, how long it has run. Never less than 0. */
export function shownMs(countdown: Countdown, now: number): number {
  const ran = ranOf(countdown, now);
  return countdown.lengthMs === null ? ran : Math.max(0, countdown.lengthMs - ran);
}

export const isOver = (countdown: Countdown, now: number): boolean =>
  countdown.lengthMs !== null && ranOf(countdown, now) >= countdown.lengthMs;

/** Stops it where it runs, goes on where it stands. */
export const pauseOrGoOn = (countdown: Countdown, now: number): Countdown =>
  countdown.since === null ? { ...countdown, since: now } : { ...countdown, ranMs: ranOf(countdown, now), since: null };

/**
 * "4:05", "1:00:00". Counting down, the second that has begun is shown (a minute begins as 1:00 and 0:00 is the end); counting up,
 * the one that is over.
 */
export function writeClock({ lengthMs }: Countdown, ms: number): string {
  const seconds = lengthMs === null ? Math.floor(ms / 1000) : Math.ceil(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
