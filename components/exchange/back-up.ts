import { saveFile } from '@/components/ui/save-file';
import { backedUp } from '@/lib/exchange/backup-due';
import { collectBackup } from '@/lib/storage/backup';
import { backupStore } from '@/lib/storage/backup-state';
import { wordStore } from '@/lib/storage/words';
import { wordFile } from './files';

/** Remembers that everything has been taken out: no reminder for a while. */
export function noteBackup(at: Date): void {
  const count = Object.keys(wordStore.get()).length;
  backupStore.update((state) => backedUp(state, count, at.toISOString()));
}

/** Saves one file of everything that is kept here. @returns its name */
export async function backUp(now: Date): Promise<string> {
  const file = wordFile('json', JSON.stringify(await collectBackup(now)), now);
  saveFile(file);
  noteBackup(now);
  return file.name;
}
