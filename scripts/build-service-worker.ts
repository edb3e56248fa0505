/**
 * The list of every file of this version of the site (lib/offline/list.ts) as out/offline.json, and the service worker that belongs to
 * it as out/sw.js. Run by scripts/build.ts when all files are there, packed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { allReports } from '../lib/content/report-store';
import { routing } from '../lib/i18n/routing';
import type { FileLine, OfflineList, ReportFiles } from '../lib/offline/list';
import { filesForOldEngines } from './bench/page-weight';

/** The screens of a language that a first visit keeps. */
export const SCREENS = [
  ...['', 'texts/', 'dictionary/', 'words/', 'review/', 'about/'],
  ...['exercises/', 'print/', 'teach/', 'offline/'],
];
const HASH_DIGITS = 32;
const hashOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS);

/** "out/en/words/index.html" → "en/words/" */
const addressOf = (out: string, file: string): string =>
  relative(out, file)
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');

function lineOf(out: string, file: string): FileLine {
  const content = readFileSync(file);
  const packed = `${file}.br`;
  const wire = existsSync(packed) ? statSync(packed).size : content.length;
  return [addressOf(out, file), hashOf(content), content.length, wire];
}

/** Not the site's: packed copies, the router's data (pages are plain links), what only the build or an installation reads. */
const LEFT_OUT =
  /\.(?:br|gz|map|ts|txt|webmanifest)$|^(?:strokes|icons|manifest|screenshots|_not-found|404)\/|^(?:404\.html|apple-icon\.png|_next\/static\/media\/(?:apple-)?icon\.[^/]*|\.built|sw\.js|offline\.json|lan\.json)$|\/_(?:build|ssg|clientMiddleware)Manifest\.js$/;

const SENTENCES = /^data\/_sentences-\d+\.json$/;

/** @param files every file in `out` */
export function listFiles(out: string, files: readonly string[]): OfflineList {
  // A browser that has service workers fetches none of these.
  const forOldEngines = new Set(
    filesForOldEngines(readFileSync(join(out, 'index.html'), 'utf8')).map((address) => join(out, address)),
  );
  const lines = files
    .filter((file) => !LEFT_OUT.test(relative(out, file).split(sep).join('/')) && !forOldEngines.has(file))
    .map((file) => lineOf(out, file))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const taken = new Set<FileLine>();
  const take = (belongs: (path: string) => boolean): FileLine[] => {
    const found = lines.filter((line) => !taken.has(line) && belongs(line[0]));
    for (const line of found) taken.add(line);
    return found;
  };
  const ofReports = new Map<string, FileLine[]>();
  for (const line of lines) {
    const [, page, file] = /^(?:[^/]+\/reports\/([^/]+)\/|data\/([^_.][^.]*)\.\w+\.json)$/.exec(line[0]) ?? [];
    const slug = page ?? file;
    if (slug === undefined) continue;
    const own = ofReports.get(slug) ?? [];
    own.push(line);
    ofReports.set(slug, own);
    taken.add(line);
  }
  const reports = allReports().map(({ slug }): ReportFiles => {
    const own = ofReports.get(slug) ?? [];
    const pageIn = (locale: string) => own.filter(([path]) => path === `${locale}/reports/${slug}/`);
    return {
      pages: Object.fromEntries(routing.locales.flatMap((locale) => pageIn(locale).map((page) => [locale, page]))),
      files: own.filter(([path]) => path.startsWith('data/')),
    };
  });
  const languages = Object.fromEntries(
    routing.locales.map((locale) => [
      locale,
      take(
        (path) =>
          SCREENS.some((screen) => path === `${locale}/${screen}`) ||
          new RegExp(`^data/_\\w+-${locale}\\.json$`).test(path),
      ),
    ]),
  );
  // The sentences of a large library are too many for a first visit.
  const sentences = lines.filter(([path]) => SENTENCES.test(path));
  const site = take(
    (path) =>
      path === '' ||
      path === 'icon.svg' ||
      (/^(?:_next\/static|data)\//.test(path) && (sentences.length === 1 || !SENTENCES.test(path))),
  );
  const single = take((path) => path.startsWith('dictionary/ranges.') || path.endsWith('/') || path.endsWith('.svg'));
  const whole = lines.filter((line) => !taken.has(line));
  const strokes = readFileSync(join(out, 'strokes', 'version.txt'), 'utf8').trim();
  return { strokes, site, languages, reports, whole, single };
}

/** Writes the list and the worker. @param files every file in `out` */
export async function buildServiceWorker(out: string, files: readonly string[]): Promise<void> {
  const list = JSON.stringify(listFiles(out, files));
  writeFileSync(join(out, 'offline.json'), list);
  await build({
    entryPoints: ['lib/offline/service-worker.ts'],
    outfile: join(out, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.DUIZHAO_VERSION': JSON.stringify(hashOf(list)),
      'process.env.DUIZHAO_BASE_PATH': JSON.stringify(process.env.DUIZHAO_BASE_PATH ?? ''),
    },
    logLevel: 'warning',
  });
}
