// Runs in a page of the site (storage-page.ts): what keeps a learner's work, by itself, without the screens.
import { collectBackup, collectReadable, openBackup } from '@/lib/storage/backup';
import { backupFileStatus, chooseBackupFile, forgetBackupFile, writeBackupFile } from '@/lib/storage/backup-file';
import { ensureList, listStore } from '@/lib/storage/lists';
import { replaceSavedWords } from '@/lib/storage/replace-words';
import { previewRestore, restoreBackup } from '@/lib/storage/restore';
import { reviewSettingsStore } from '@/lib/storage/review-settings';
import * as reviews from '@/lib/storage/reviews';
import { settingsStore } from '@/lib/storage/settings';
import * as texts from '@/lib/storage/texts';
import { troubleStore } from '@/lib/storage/troubles';
import { wordStore } from '@/lib/storage/words';

export const kept = {
  backupFileStatus,
  chooseBackupFile,
  collectBackup,
  collectReadable,
  ensureList,
  forgetBackupFile,
  listStore,
  openBackup,
  previewRestore,
  replaceSavedWords,
  restoreBackup,
  reviews,
  reviewSettingsStore,
  settingsStore,
  texts,
  troubleStore,
  wordStore,
  writeBackupFile,
};
export type Kept = typeof kept;
Object.assign(globalThis, { kept });
