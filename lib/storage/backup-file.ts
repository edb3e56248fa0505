import { openDB } from 'idb';
import { backedUp } from '../exchange/backup-due';
import { BackupError, collectBackup } from './backup';
import { backupStore } from './backup-state';
import { dayStore } from './days';
import { listStore } from './lists';
import { reviewSettingsStore } from './review-settings';
import { watchReviews } from './review-watch';
import { wordStore } from './words';

// A file of the learner's own, in a folder she chose (one that her cloud carries away, say), written anew after changes. Only where
// the browser has the File System Access API: Chromium on a computer.

type Permission = 'granted' | 'prompt' | 'denied';

/** What the types of the platform lack yet. */
interface Handle extends FileSystemFileHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<Permission>;
  requestPermission(options: { mode: 'readwrite' }): Promise<Permission>;
}
interface Picker {
  showSaveFilePicker(options: object): Promise<Handle>;
}

/**
 * `unsupported`: this browser can't; `none`: no file is chosen; `granted`: it is kept up to date; `prompt`: the browser wants to be
 * asked again (`allowBackupFile`, from a tap); `denied`: she said no.
 */
export type BackupFileStatus = 'unsupported' | 'none' | Permission;

/**
 * What came of writing. `missing`: the file or its folder is gone; `full`: no space there; `incomplete`: reviews or texts can't be
 * read, so the file was left as it is; `failed`: anything else.
 */
export type BackupFileResult =
  | 'written'
  | 'unsupported'
  | 'none'
  | 'prompt'
  | 'denied'
  | 'missing'
  | 'full'
  | 'incomplete'
  | 'failed';

const MODE = { mode: 'readwrite' } as const;
const KEY = 'handle';
const database = () => openDB('duizhao-backup-file', 1, { upgrade: (db) => void db.createObjectStore('handle') });

async function withDatabase<T>(work: (db: Awaited<ReturnType<typeof database>>) => Promise<T>): Promise<T> {
  const db = await database();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const loadHandle = async (): Promise<Handle | undefined> => {
  try {
    return await withDatabase((db) => db.get('handle', KEY) as Promise<Handle | undefined>);
  } catch {
    return undefined; // no database: no file
  }
};

const canKeepBackupFile = (): boolean => 'showSaveFilePicker' in window;

/** How it stands with the file. */
export async function backupFileStatus(): Promise<BackupFileStatus> {
  if (!canKeepBackupFile()) return 'unsupported';
  const handle = await loadHandle();
  return handle === undefined ? 'none' : handle.queryPermission(MODE);
}

/** Lets her choose the file, from a tap, and writes it. @returns null if she chose none */
export async function chooseBackupFile(): Promise<BackupFileResult | null> {
  if (!canKeepBackupFile()) return 'unsupported';
  let handle: Handle;
  try {
    handle = await (window as unknown as Picker).showSaveFilePicker({
      suggestedName: 'duizhao-backup.json',
      types: [{ accept: { 'application/json': ['.json'] } }],
    });
  } catch {
    return null;
  }
  try {
    await withDatabase((db) => db.put('handle', handle, KEY));
  } catch {
    return 'failed';
  }
  backupStore.update((state) => ({ ...state, file: handle.name }));
  keepBackupFile();
  return writeBackupFile();
}

/** Asks the browser for the file again, from a tap: it forgets its permission when the site is closed. */
export async function allowBackupFile(): Promise<BackupFileStatus> {
  const handle = await loadHandle();
  if (handle === undefined) return 'none';
  const status = await handle.requestPermission(MODE);
  if (status === 'granted') await writeBackupFile();
  return status;
}

/** The file stays as it is, and is not written any more. */
export async function forgetBackupFile(): Promise<void> {
  await withDatabase((db) => db.delete('handle', KEY)).catch(() => {});
  backupStore.update((state) => ({ ...state, file: null }));
}

function resultOf(error: unknown): BackupFileResult {
  if (error instanceof BackupError) return error.code;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return 'missing';
  if (name === 'NotAllowedError') return 'denied';
  return /quota/i.test(name) ? 'full' : 'failed';
}

/** Writes the file anew. It has the old backup until the new one is whole. Never throws. */
export async function writeBackupFile(): Promise<BackupFileResult> {
  const status = await backupFileStatus();
  const handle = status === 'granted' ? await loadHandle() : undefined;
  if (handle === undefined) return status === 'granted' ? 'none' : status;
  try {
    const now = new Date();
    const backup = await collectBackup(now);
    const file = await handle.createWritable(); // a copy: it takes the file's place when it is closed
    try {
      await file.write(JSON.stringify(backup));
    } catch (error) {
      await file.abort().catch(() => {});
      throw error;
    }
    await file.close();
    const words = Object.keys(backup.words.data).length;
    backupStore.update((state) => backedUp(state, words, now.toISOString()));
    return 'written';
  } catch (error) {
    return resultOf(error);
  }
}

const REST_MS = 20_000;
let keeping = false;

/** From now on the file is written when changes have come to rest, and when the page is put away. */
export function keepBackupFile(): void {
  if (keeping) return;
  keeping = true;
  let timer: number | undefined;
  const write = () => {
    window.clearTimeout(timer);
    timer = undefined;
    // Of several tabs one writes.
    void navigator.locks.request('duizhao-backup-file', { ifAvailable: true }, (lock) => lock && writeBackupFile());
  };
  const changed = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(write, REST_MS);
  };
  for (const store of [wordStore, listStore, reviewSettingsStore, dayStore]) store.subscribe(changed);
  watchReviews(changed);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && timer && write());
  changed();
}
