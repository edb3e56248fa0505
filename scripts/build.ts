/**
 * `npm run build`: the dictionary if it is missing or stale, then the static site in out/, with a brotli and a gzip copy
 * beside each file that packs well, which static servers send as they are.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filePath } from '../lib/i18n/paths';
import { buildServiceWorker } from './build-service-worker';
import { stepLine } from './build-steps';
import { hintScripts } from './compile-hints';
import { withPolicy } from './content-policy';
import { copySqlite } from './copy-sqlite';
import { copyStrokes } from './copy-strokes';
import { filesIn } from './files';
import { makeReports } from './make-reports';
import { mergeCommonChunks } from './merge-chunks';
import { inOrderOfNeed, withStylesInside } from './order-page';
import { keepOnlyPacked, packFiles } from './pack-files';
import { publishAudio } from './publish-audio';
import { publishDictionary } from './publish-dictionary';
import { renderSite } from './render-site';
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
  const own = files.filter((file) => !file.includes('node_modules')); // Lighthouse's, where somebody has fetched it
  for (const file of own.sort()) hash.update(`\0${file}\0`).update(readFileSync(file));
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

const styleAt = (address: string): string => readFileSync(join(OUT, address.slice(address.indexOf('/_next/'))), 'utf8');

/** Reports are what links and codes lead to, and have one style: theirs comes within the page. */
function finishPage(file: string): void {
  const page = inOrderOfNeed(readFileSync(file, 'utf8'));
  const isReport = relative(OUT, file).split(sep)[1] === 'reports';
  writeFileSync(file, withPolicy(isReport ? withStylesInside(page, styleAt) : page, filePath('/')));
}

/** Does a part of the build and says how long it took: docs/performance.md has what a large library spends its time on. */
async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const made = await work();
  console.log(stepLine(name, (performance.now() - start) / 1000));
  return made;
}

/** Builds the site unless it is there already, from the same files. @throws Error if the build fails */
export async function ensureSite(): Promise<void> {
  await publishDictionary();
  copyStrokes();
  copySqlite();
  await step('reports read', makeReports);
  await publishAudio();
  if (isFresh(OUT, BASE)) return;
  const started = fingerprint(BASE);
  await step('pages rendered', () => renderSite(OUT));
  await step('pages finished', () => finishPages(OUT));
  const packed = await step('files packed', () => packSite(OUT));
  await step('list for work without network', () => buildServiceWorker(OUT, filesIn(OUT)));
  const own = await packFiles(['sw.js', 'offline.json'].map((name) => join(OUT, name)));
  keepOnlyPacked([...packed, ...own]);
  writeFileSync(join(OUT, '_headers'), headersFile(BASE));
  writeFileSync(join(OUT, '.nojekyll'), ''); // GitHub Pages leaves out folders that begin with _ otherwise
  writeFileSync(join(OUT, STAMP), started);
}

function finishPages(out: string): void {
  mergeCommonChunks(out, filesIn(out));
  hintScripts(out, filesIn(out));
  for (const file of filesIn(out)) if (file.endsWith('.html')) finishPage(file); // hashes of what stands there by now
}

const packSite = (out: string): Promise<readonly string[]> =>
  packFiles(filesIn(out).filter((file) => !NOT_PACKED.some((folder) => file.startsWith(folder))));

if (process.argv[1] === import.meta.filename) await ensureSite();
