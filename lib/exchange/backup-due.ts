import type { SavedWord } from '../vocabulary/word';

/** What is known of a learner's backups. Times are ISO 8601. */
export interface BackupState {
  /** When the last one was written; null = never. */
  readonly lastAt: string | null;
  /** How many words it had. */
  readonly words: number;
  /** Until when she does not want to be reminded; null = she may be. */
  readonly later: string | null;
}

const FIRST = 30;
const CHANGED = 50;
const LATER_DAYS = 7;

/** Is it time to remind her: fifty words new or changed since the last backup, or thirty and none ever? @param now ISO 8601 */
export function backupDue({ lastAt, later }: BackupState, words: readonly SavedWord[], now: string): boolean {
  if (later !== null && later > now) return false;
  if (lastAt === null) return words.length >= FIRST;
  let changed = 0;
  for (const word of words) if ((word.changedAt ?? word.savedAt) > lastAt && ++changed >= CHANGED) return true;
  return false;
}

/** "Later": no reminder for a week. */
export const remindLater = <T extends BackupState>(state: T, now: Date): T => ({
  ...state,
  later: new Date(now.getTime() + LATER_DAYS * 86_400_000).toISOString(),
});

/** A backup has been written. @param words how many it has; @param at ISO 8601 */
export const backedUp = <T extends BackupState>(state: T, words: number, at: string): T => ({
  ...state,
  lastAt: at,
  words,
  later: null,
});
