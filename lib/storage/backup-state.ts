import * as v from 'valibot';
import type { BackupState } from '../exchange/backup-due';
import type { Format } from './decode';
import { BACKUP_KEY } from './keys';
import { createStore } from './store';

/** What this device remembers of backups, beside the rule's own state. */
export interface KeptBackupState extends BackupState {
  /** Has the browser been asked to keep the site's storage for good? It is asked once. */
  readonly askedToPersist: boolean;
  /** The name of the file that is kept up to date by itself (backup-file.ts); null = none. */
  readonly file: string | null;
}

const time = v.optional(v.nullable(v.string()), null);
const schema = v.object({
  lastAt: time,
  words: v.optional(v.number(), 0),
  later: time,
  askedToPersist: v.optional(v.boolean(), false),
  file: v.optional(v.nullable(v.string()), null),
});

export const backupStateFormat: Format<KeptBackupState> = { schema, initial: v.parse(schema, {}), migrations: [] };

export const backupStore = createStore(BACKUP_KEY, backupStateFormat);
