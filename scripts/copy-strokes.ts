/**
 * The stroke order of 9,574 characters from the npm package hanzi-writer-data to public/strokes/, one file a character, named
 * by its code point: 重 is 91cd.json. The files are unchanged and their licence goes with them (Arphic Public License, 1).
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FROM = join('node_modules', 'hanzi-writer-data');
const TO = join('public', 'strokes');
const STAMP = join(TO, 'version.txt');
const LICENCE = 'ARPHICPL.TXT';

const version = (): string =>
  (JSON.parse(readFileSync(join(FROM, 'package.json'), 'utf8')) as { version: string }).version;

const isCopied = (wanted: string): boolean => {
  try {
    return readFileSync(STAMP, 'utf8') === wanted;
  } catch {
    return false; // never copied, or interrupted: the stamp is written last
  }
};

/** Characters of the package: its files that are named by one character. */
const characters = (): string[] =>
  readdirSync(FROM)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .filter((name) => [...name].length === 1);

/** Copies the data unless the same version is there. @throws Error if the package is not installed */
export function copyStrokes(): void {
  const wanted = version();
  if (isCopied(wanted)) return;
  rmSync(TO, { recursive: true, force: true });
  mkdirSync(TO, { recursive: true });
  for (const character of characters()) {
    const name = character.codePointAt(0)?.toString(16) ?? '';
    copyFileSync(join(FROM, `${character}.json`), join(TO, `${name}.json`));
  }
  copyFileSync(join(FROM, LICENCE), join(TO, LICENCE));
  writeFileSync(STAMP, wanted);
}

if (process.argv[1] === import.meta.filename) copyStrokes();
