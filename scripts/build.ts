/**
 * `npm run build`: the dictionary if it is missing or stale, then the static site in out/, with a brotli and a gzip copy
 * beside each file that packs well, which static servers send as they are.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filePath } from '../lib/i18n/paths';
import { buildServiceWorker } from './build-service-worker';
import { withPolicy } from './content-policy';
import { copySqlite } from './copy-sqlite';
import { copyStrokes } from './copy-strokes';
import { mergeCommonChunks } from './merge-chunks';
import { filesIn, pack } from './pack';
import { publishAudio } from './publish-audio';
import { publishDictionary } from './publish-dictionary';
import { headersFile } from './server-config';

const OUT = 'out';
const BASE = process.env.DUIZHAO_BASE_PATH ?? '';
const STAMP = '.built';
const INPUTS = [
  ...['app', 'components', 'content', 'lib', 'messages', 'public', 'scripts'],
  ...['next.config.js', 'package-lock.json'],
];
/** The dictionary is packed already, when it is published; of 9,574 files of strokes a visitor fetches a few of 1–2 KB. */
const NOT_PACKED = ['dictionary', 'strokes'].map((folder) => join(OUT, folder));

/**
 * What the site was built from, as one text: by content and not by date, so that the same sources leave the same stamp wherever and
 * whenever they are built.
 */
function fingerprint(base: string): string {
  const hash = createHash('sha256').update(base);
  const files = INPUTS.flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Is this folder the site as it would be built now for this base path? */
export const isFresh = (folder: string, base: string): boolean => {
  try {
    return readFileSync(join(folder, STAMP), 'utf8') === fingerprint(base);
  } catch {
    return false; // never built, or interrupted: the stamp is written last
  }
};

const writePolicy = (file: string): void => writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), filePath('/')));

/** Builds the site unless it is there already, from the same files. @throws Error if the build fails */
export async function ensureSite(): Promise<void> {
  await publishDictionary();
  copyStrokes();
  copySqlite();
  await publishAudio();
  if (isFresh(OUT, BASE)) return;
  const started = fingerprint(BASE);
  const { status } = spawnSync('npx', ['next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('next build failed; its output above says why');
  mergeCommonChunks(OUT, filesIn(OUT));
  for (const file of filesIn(OUT)) if (file.endsWith('.html')) writePolicy(file); // hashes of what stands there by now
  for (const file of filesIn(OUT)) if (!NOT_PACKED.some((folder) => file.startsWith(folder))) pack(file);
  await buildServiceWorker(OUT, filesIn(OUT));
  for (const name of ['sw.js', 'offline.json']) pack(join(OUT, name));
  writeFileSync(join(OUT, '_headers'), headersFile(BASE));
  writeFileSync(join(OUT, '.nojekyll'), ''); // GitHub Pages leaves out folders that begin with _ otherwise
  writeFileSync(join(OUT, STAMP), started);
}

if (process.argv[1] === import.meta.filename) await ensureSite();
