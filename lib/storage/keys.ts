/** Every key of ours in localStorage begins with this; each holds {"version":n,"data":…}. */
export const PREFIX = 'duizhao:';

export const LOCALE_KEY = `${PREFIX}locale`;
export const SETTINGS_KEY = `${PREFIX}settings`;
export const PLACES_KEY = `${PREFIX}places`;
/** Saved words are spread over shards, so that a tap rewrites a few kilobytes and never a megabyte. */
export const WORDS_PREFIX = `${PREFIX}words:`;
export const LISTS_KEY = `${PREFIX}lists`;
export const REVIEW_SETTINGS_KEY = `${PREFIX}review-settings`;
export const PRINT_KEY = `${PREFIX}print`;
export const DAYS_KEY = `${PREFIX}days`;
/** How exercises went. */
export const RESULTS_KEY = `${PREFIX}results`;
/** Exercises that have been begun: worthless on another device, so no part of a backup. */
export const SESSIONS_KEY = `${PREFIX}exercises`;
/** A teacher's lessons. */
export const LESSONS_KEY = `${PREFIX}lessons`;
/** Which lines she has put away (notices.ts). Of no worth on another device, so no part of a backup. */
export const NOTICES_KEY = `${PREFIX}notices`;
/** The chosen voice is one of this device: not in the backup. */
export const SOUND_KEY = `${PREFIX}sound`;
export const BOARD_KEY = `${PREFIX}board`;
export const BACKUP_KEY = `${PREFIX}backup`;
/** The database of reviews (IndexedDB), and the channel on which tabs tell each other that it has changed. */
export const REVIEWS = 'duizhao-review';
