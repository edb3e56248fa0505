/**
 * `npm run build`: the dictionary if it is missing or stale, then the static site in out/, with a brotli and a gzip copy
 * beside each file that packs well, which static servers send as they are.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServiceWorker } from './build-service-worker';
import { copySqlite } from './copy-sqlite';
import { copyStrokes } from './copy-strokes';
import { filesIn } from './files';
import { makeReports } from './make-reports';
import { keepOnlyPacked, packFiles } from './pack-files';
import { publishAudio } from './publish-audio';
import { publishDictionary } from './publish-dictionary';
import { renderSite } from './render-site';

const OUT = 'out';
const STAMP = join(OUT, '.built');
const INPUTS = ['app', 'components', 'content', 'lib', 'messages', 'public', 'next.config.js', 'package-lock.json'];
/** The dictionary is packed already, when it is published; of 9,574 files of strokes a visitor fetches a few of 1–2 KB. */
const NOT_PACKED = ['dictionary', 'strokes'].map((folder) => join(OUT, folder));

const newestOf = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newestOf(join(path, name))))
    : statSync(path).mtimeMs;

/** What the site was built from, as one text. */
const fingerprint = (): string =>
  JSON.stringify([Math.max(...INPUTS.map(newestOf)), process.env.DUIZHAO_BASE_PATH ?? '']);

const isFresh = (): boolean => {
  try {
    return readFileSync(STAMP, 'utf8') === fingerprint();
  } catch {
    return false; // never built, or interrupted: the stamp is written last
  }
};

/** Builds the site unless it is there already, from the same files. @throws Error if the build fails */
export async function ensureSite(): Promise<void> {
  await publishDictionary();
  copyStrokes();
  copySqlite();
  await makeReports();
  await publishAudio();
  if (isFresh()) return;
  const started = fingerprint();
  renderSite(OUT);
  const files = filesIn(OUT).filter((file) => !NOT_PACKED.some((folder) => file.startsWith(folder)));
  const packed = await packFiles(files);
  await buildServiceWorker(OUT, filesIn(OUT));
  const own = await packFiles(['sw.js', 'offline.json'].map((name) => join(OUT, name)));
  keepOnlyPacked([...packed, ...own]);
  writeFileSync(STAMP, started);
}

if (process.argv[1] === import.meta.filename) await ensureSite();
