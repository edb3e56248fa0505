/**
 * SQLite for the browser (npm package sql.js), from which Anki packages are made and read, to public/sqlite/. Its name holds its version,
 * so that it may be kept for ever. The file is unchanged (MIT; SQLite itself is in the public domain).
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SQLITE_FOLDER, sqliteName } from '../lib/content/exchange-files';

const FROM = join('node_modules', 'sql.js');

/** Copies the program unless the same version is there. @throws Error if the package is not installed */
export function copySqlite(): void {
  const file = join(SQLITE_FOLDER, sqliteName());
  const from = join(FROM, 'dist', 'sql-wasm-browser.wasm');
  if (existsSync(file) && readFileSync(file).equals(readFileSync(from))) return;
  rmSync(SQLITE_FOLDER, { recursive: true, force: true });
  mkdirSync(SQLITE_FOLDER, { recursive: true });
  copyFileSync(join(FROM, 'LICENSE'), join(SQLITE_FOLDER, 'LICENSE.txt'));
  copyFileSync(from, file);
}

if (process.argv[1] === import.meta.filename) copySqlite();
