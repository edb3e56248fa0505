import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What is made of reports lies in .generated/reports/NAME.KEY/, one file a part. KEY says everything that it was made from, so what
// is there is right, whichever process made it.

const STORE = join('.generated', 'reports');
type Parts = Readonly<Record<string, string>>;

const fileOf = (name: string, part: string): string => join(STORE, name, part);

/** Is what has this name there? */
export function isStored(name: string): boolean {
  try {
    return readdirSync(join(STORE, name)).length > 0;
  } catch {
    return false;
  }
}

/** Keeps the parts under the name, whole or not at all. */
export function store(name: string, parts: Parts): void {
  mkdirSync(STORE, { recursive: true });
  const fresh = mkdtempSync(join(STORE, '.'));
  for (const [part, content] of Object.entries(parts)) writeFileSync(join(fresh, part), content);
  try {
    renameSync(fresh, join(STORE, name));
  } catch {
    rmSync(fresh, { recursive: true }); // another process was first
  }
}

/** Where a part lies. All of them are made first if they are not there. */
export function storedFile(name: string, part: string, make: () => Parts): string {
  if (!isStored(name)) store(name, make());
  return fileOf(name, part);
}

/** Deletes what has another name. */
export function keepOnlyStored(names: ReadonlySet<string>): void {
  for (const name of readdirSync(STORE)) if (!names.has(name)) rmSync(join(STORE, name), { recursive: true });
}

/** A part as it was stored. */
export const readStored = (name: string, part: string, make: () => Parts): string =>
  readFileSync(storedFile(name, part, make), 'utf8');
