import { backupStore } from './backup-state';

/** Asks the browser, once ever, not to throw the site's storage away when space runs short; it may say no. */
async function askToPersist(): Promise<void> {
  const { storage } = navigator;
  if (storage?.persist === undefined || backupStore.get().askedToPersist) return;
  if (!(await storage.persisted())) await storage.persist();
  backupStore.update((state) => ({ ...state, askedToPersist: true }));
}

/** What begins with the first change of a visit: storage that lasts, and the backup file that is kept up to date. */
export async function lookAfter(): Promise<void> {
  await askToPersist().catch(() => {}); // refused: words are kept as before
  if (backupStore.get().file !== null) (await import('./backup-file')).keepBackupFile();
}
