import { saveFile } from '@/components/ui/save-file';
import { backedUp } from '@/lib/exchange/backup-due';
import { collectReadable } from '@/lib/storage/backup';
import { backupStore } from '@/lib/storage/backup-state';
import { wordStore } from '@/lib/storage/words';
import { wordFile } from './files';

/** Remembers that everything has been taken out: no reminder for a while. */
export function noteBackup(at: Date): void {
  const count = Object.keys(wordStore.get()).length;
  backupStore.update((state) => backedUp(state, count, at.toISOString()));
}

/** A file that was saved. `whole`: everything is in it; else reviews and texts could not be read, and it is no backup. */
export interface SavedBackup {
  readonly name: string;
  readonly whole: boolean;
}

/** Saves one file of everything that is kept here and can be read: her words must come out in any case. */
export async function backUp(now: Date): Promise<SavedBackup> {
  const { file: backup, whole } = await collectReadable(now);
  const file = wordFile('json', JSON.stringify(backup), now);
  saveFile(file);
  if (whole) noteBackup(now);
  return { name: file.name, whole };
}
