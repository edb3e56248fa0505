/**
 * `npm run bench:library -- --reports 10,100,1000`: how the build and the pages grow with the library, one JSON a line. The site is built
 * in a scratch folder, with generated reports of the real length in place of the real ones; nothing of this folder changes.
 * `--draw FILE` draws the curves as SVG (docs/performance.md) from what was measured; `--from FILE` draws them from lines printed before.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { automaticFiles, type OfflineList, weightOf } from '../lib/offline/list';
import { drawCurves, type LibraryFigure } from './bench/draw-curves';
import { reportGenerator } from './bench/generate-reports';
import { withSite } from './bench/serve-site';
import { ensureBrowser } from './browser';
import { copySqlite } from './copy-sqlite';
import { copyStrokes } from './copy-strokes';
import { filesIn } from './files';
import { measurePage } from './measure-page';
import { publishDictionary } from './publish-dictionary';

const MB = 1e6;
const SAMPLE_MS = 250;
const LIBRARY_BUDGET_KB = 60;
/** An incremental build may take so much longer than one in which nothing has changed. */
const CHANGE_BUDGET_S = 10;
/** Neither history nor what a build makes. */
const NOT_COPIED = new Set(['.git', '.generated', '.next', 'content', 'node_modules', 'out']);

const generator = reportGenerator();

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10,100' },
    draw: { type: 'string' },
    from: { type: 'string' },
  },
});

/** A copy of the project without reports; installed packages are linked where the disk can do that. */
function copyProject(): string {
  const scratch = mkdtempSync(join(tmpdir(), 'duizhao-library-'));
  for (const name of readdirSync('.'))
    if (!NOT_COPIED.has(name)) cpSync(name, join(scratch, name), { recursive: true, preserveTimestamps: true });
  cpSync(join('.generated', 'dictionary'), join(scratch, '.generated', 'dictionary'), {
    recursive: true,
    preserveTimestamps: true,
  });
  const { status } = spawnSync('cp', ['-al', resolve('node_modules'), scratch], { stdio: 'ignore' });
  if (status !== 0) spawnSync('cp', ['-a', resolve('node_modules'), scratch], { stdio: 'inherit' });
  return scratch;
}

/** Memory of a process and of all that it has started, in MB. */
function memoryOf(root: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  // A child's number may be smaller than its parent's, so it is gone through until nobody is added.
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const [pid = 0, parent = 0] of rows) if (family.has(parent)) family.add(pid);
  }
  return rows.reduce((sum, [pid = 0, , kilobytes = 0]) => sum + (family.has(pid) ? kilobytes : 0), 0) / 1000;
}

/** Builds the site in a folder. @throws Error if the build fails */
async function build(folder: string): Promise<{ readonly seconds: number; readonly memory: number }> {
  const start = performance.now();
  const child = spawn('npx', ['tsx', 'scripts/build.ts'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, SAMPLE_MS);
  const status = await new Promise((ended) => child.once('exit', ended));
  clearInterval(watch);
  if (status !== 0) throw new Error(`the build of ${folder} failed`);
  return { seconds: (performance.now() - start) / 1000, memory };
}

/** Builds again although nothing has changed. */
const buildAgain = (folder: string) => {
  rmSync(join(folder, 'out', '.built'));
  return build(folder);
};

async function measureLibrary(project: string, reports: number): Promise<LibraryFigure[]> {
  const figures: LibraryFigure[] = [];
  const note = (name: string, value: number, unit: string, budget?: number) => {
    const figure = {
      name,
      reports,
      value: Math.round(value * 100) / 100,
      unit,
      ...(budget !== undefined && { budget }),
    };
    console.log(JSON.stringify(figure));
    figures.push(figure);
  };
  const content = join(project, 'content', 'reports');
  const out = join(project, 'out');
  for (const made of [
    content,
    out,
    join(project, '.next'),
    ...['reports', 'pages', 'packed'].map((name) => join(project, '.generated', name)),
  ])
    rmSync(made, { recursive: true, force: true });
  generator.writeAll(content, reports);

  const first = await build(project);
  note('build from nothing', first.seconds, 's');
  note('build from nothing: peak memory of all processes', first.memory, 'MB');
  const unchanged = await buildAgain(project);
  note('build again, nothing changed', unchanged.seconds, 's');
  generator.changeOne(content);
  const changed = await buildAgain(project);
  note('build again, one report changed', changed.seconds, 's', unchanged.seconds + CHANGE_BUDGET_S);
  note('build again, one report changed: peak memory', changed.memory, 'MB');

  const files = filesIn(out);
  const kilobytes = (...path: string[]) => statSync(join(out, ...path)).size / 1000;
  note('site', files.reduce((sum, file) => sum + statSync(file).size, 0) / MB, 'MB');
  note('site: files', files.length, 'files');
  note('library page: HTML', kilobytes('en', 'index.html'), 'KB', LIBRARY_BUDGET_KB);
  note('library page: HTML', kilobytes('en', 'index.html.br'), 'KB brotli');
  if (readdirSync(join(out, 'data')).includes('_library.json'))
    note('index of the search', kilobytes('data', '_library.json.br'), 'KB brotli');
  const list = JSON.parse(readFileSync(join(out, 'offline.json'), 'utf8')) as OfflineList;
  note('kept by a first visit', weightOf(automaticFiles(list, 'en')).wire / 1000, 'KB brotli');
  note('list for work without network', kilobytes('offline.json.br'), 'KB brotli');
  note('report page: whole first visit', await weighReport(out), 'KB brotli');
  return figures;
}

const weighReport = (out: string): Promise<number> =>
  withSite(async (origin) => {
    const { bytes } = await measurePage(`${origin}/en/reports/r0002/`, ensureBrowser());
    return Object.values(bytes).reduce((sum, part) => sum + part, 0) / 1000;
  }, out);

async function measureAll(sizes: readonly number[]): Promise<LibraryFigure[]> {
  await publishDictionary(); // what is copied along, and would be made again in the scratch folder
  copyStrokes();
  copySqlite();
  const project = copyProject();
  const figures: LibraryFigure[] = [];
  try {
    for (const reports of sizes) figures.push(...(await measureLibrary(project, reports)));
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
  return figures;
}

const readLines = (file: string): LibraryFigure[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as LibraryFigure);

const figures =
  values.from === undefined ? await measureAll(values.reports.split(',').map(Number)) : readLines(values.from);
if (values.draw !== undefined) writeFileSync(values.draw, drawCurves(figures));
process.exitCode = figures.every(({ value, budget }) => budget === undefined || value <= budget) ? 0 : 1;
