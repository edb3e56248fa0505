import { BACKUP_VERSION, type BackupFile, type ReadBackup, readBackup } from '../exchange/backup';
import type { RestorePlan } from '../exchange/backup-plan';
import type { SavedWord, WordKey } from '../vocabulary/word';
import { backupReaders, type StoredText } from './backup-formats';
import { type BoardSettings, boardFormat, boardStore } from './board-settings';
import { dayStore, daysFormat } from './days';
import { decode, type Format, versionOf } from './decode';
import { WORDS_PREFIX } from './keys';
import { lessonStore, lessonsFormat } from './lessons';
import { listStore, listsFormat } from './lists';
import { placeStore, placesFormat } from './places';
import { printFormat, printStore } from './print';
import { ASIDE, troubledKeys } from './rescue';
import { resultStore, resultsFormat } from './results';
import { reviewSettingsFormat, reviewSettingsStore } from './review-settings';
import { rawReviews } from './reviews';
import { type Settings, settingsFormat, settingsStore } from './settings';
import { rawTexts } from './texts';
import { troubleStore } from './troubles';
import { vocabularyFormat, wordStore } from './words';

const part = <T>(data: T, format: Format<T>) => ({ version: versionOf(format), data });

/** What is set aside, or stands under a key of ours and can't be read here: it travels word for word. */
function rescued(): Record<string, string> {
  const troubles = troubleStore.get();
  try {
    return {
      ...Object.fromEntries(Object.entries(window.localStorage).filter(([key]) => key.startsWith(ASIDE))),
      ...troubledKeys(troubles, 'unreadable'),
      ...troubledKeys(troubles, 'too-new'),
    };
  } catch {
    return {}; // no access: nothing is kept here at all
  }
}

/** Why there is no backup. `incomplete`: reviews or texts can't be read now, though there may be some. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(readonly code: 'incomplete') {
    super(code);
  }
}

/** Everything a learner has on this device, as the file to write: `JSON.stringify` it. @throws BackupError */
export async function collectBackup(now: Date): Promise<BackupFile> {
  const { file, whole } = await collectReadable(now);
  if (!whole) throw new BackupError('incomplete');
  return file;
}

/** What can be read of it. `whole`: that is all. Without it the file is still good for the words, but it is no backup. */
export async function collectReadable(now: Date): Promise<{ readonly file: BackupFile; readonly whole: boolean }> {
  const [{ cards, log, ...reviews }, { texts, ...shelf }] = await Promise.all([rawReviews(), rawTexts()]);
  const parts = {
    words: part(wordStore.get(), vocabularyFormat),
    lists: part(listStore.get(), listsFormat),
    settings: part(settingsStore.get(), settingsFormat),
    board: part(boardStore.get(), boardFormat),
    reviewSettings: part(reviewSettingsStore.get(), reviewSettingsFormat),
    print: part(printStore.get(), printFormat),
    places: part(placeStore.get(), placesFormat),
    days: part(dayStore.get(), daysFormat),
    reviews: { cards: { version: 1, data: cards }, log: { version: 1, data: log } },
    texts: { version: 1, data: texts },
    results: part(resultStore.get(), resultsFormat),
    lessons: part(lessonStore.get(), lessonsFormat),
  };
  const file: BackupFile = {
    duizhao: 'backup',
    version: BACKUP_VERSION,
    savedAt: now.toISOString(),
    ...parts,
    rescued: { version: 1, data: rescued() }, // every store has been read by now, so its trouble is known
  };
  return { file, whole: reviews.whole && shelf.whole };
}

/** What `previewRestore` (restore.ts) finds, and `restoreBackup` does. */
export type StoredPlan = RestorePlan<Settings, StoredText, BoardSettings>;

/** Reads a backup file of this or an older version; words that the other device could not read, but this one can, come along. */
export function openBackup(text: string): ReadBackup<Settings, StoredText, BoardSettings> {
  const { backup, problems } = readBackup(text, backupReaders, new Date());
  if (backup === null) return { backup, problems };
  const words: Record<WordKey, SavedWord> = {};
  const left: (readonly [key: string, raw: string])[] = [];
  for (const [key, raw] of Object.entries(backup.rescued)) {
    const loaded = key.startsWith(WORDS_PREFIX) ? decode(raw, vocabularyFormat) : null;
    if (loaded !== null && 'value' in loaded) Object.assign(words, loaded.value);
    else left.push([key, raw]);
  }
  return { backup: { ...backup, words: { ...words, ...backup.words }, rescued: Object.fromEntries(left) }, problems };
}
