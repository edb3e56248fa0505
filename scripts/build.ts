/**
 * `npm run build`: the dictionary if it is missing or stale, then the static site in out/, with a brotli and a gzip copy
 * beside each file that packs well, which static servers send as they are.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildServiceWorker } from './build-service-worker';
import { copySqlite } from './copy-sqlite';
import { copyStrokes } from './copy-strokes';
import { publishAudio } from './publish-audio';
import { publishDictionary } from './publish-dictionary';

const OUT = 'out';
const STAMP = join(OUT, '.built');
const INPUTS = ['app', 'components', 'content', 'lib', 'messages', 'public', 'next.config.js', 'package-lock.json'];
const PACKED = new Set(['.html', '.js', '.css', '.json', '.txt', '.svg', '.webmanifest', '.wasm']);
const SMALLEST_WORTH_PACKING = 512;
/** The dictionary is packed already, when it is published; of 9,574 files of strokes a visitor fetches a few of 1–2 KB. */
const NOT_PACKED = ['dictionary', 'strokes'].map((folder) => join(OUT, folder));

/**
 * What the site was built from, as one text: by content and not by date, so that the same sources leave the same stamp wherever and
 * whenever they are built.
 */
function fingerprint(): string {
  const hash = createHash('sha256').update(process.env.DUIZHAO_BASE_PATH ?? '');
  const files = INPUTS.flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

const isFresh = (): boolean => {
  try {
    return readFileSync(STAMP, 'utf8') === fingerprint();
  } catch {
    return false; // never built, or interrupted: the stamp is written last
  }
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

function pack(file: string): void {
  const raw = readFileSync(file);
  if (!PACKED.has(extname(file)) || raw.length < SMALLEST_WORTH_PACKING) return;
  writeFileSync(`${file}.br`, brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }));
  writeFileSync(`${file}.gz`, gzipSync(raw, { level: 9 }));
}

/** Builds the site unless it is there already, from the same files. @throws Error if the build fails */
export async function ensureSite(): Promise<void> {
  await publishDictionary();
  copyStrokes();
  copySqlite();
  await publishAudio();
  if (isFresh()) return;
  const started = fingerprint();
  const { status } = spawnSync('npx', ['next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('next build failed; its output above says why');
  for (const file of filesIn(OUT)) if (!NOT_PACKED.some((folder) => file.startsWith(folder))) pack(file);
  await buildServiceWorker(OUT, filesIn(OUT));
  for (const name of ['sw.js', 'offline.json']) pack(join(OUT, name));
  writeFileSync(STAMP, started);
}

if (process.argv[1] === import.meta.filename) await ensureSite();
