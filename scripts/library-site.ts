/**
 * The site with a library of generated reports, built in a scratch folder: nothing of this one changes. For the bench of large libraries
 * and the stories about them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { reportGenerator } from './bench/generate-reports';
import { stepsIn } from './build-steps';
import { copySqlite } from './copy-sqlite';
import { copyStrokes } from './copy-strokes';
import { publishDictionary } from './publish-dictionary';

/** Neither history nor what a build makes. */
const NOT_COPIED = new Set(['.git', '.generated', '.next', 'content', 'node_modules', 'out']);
const SAMPLE_MS = 250;

export interface Built {
  readonly seconds: number;
  /** Time of all processors together: what a busy machine does not change. */
  readonly work: number;
  /** The most that all processes of the build had at one moment, in MB. */
  readonly memory: number;
  /** Seconds of its parts. */
  readonly steps: Readonly<Record<string, number>>;
}

export interface LibrarySite {
  /** The built site. */
  readonly out: string;
  /** Puts so many reports in the place of all others, and forgets what was built. */
  setReports(count: number): void;
  /** How many there are. */
  countReports(): number;
  /** Has it been built to the end? */
  isBuilt(): boolean;
  /** Puts another report in the place of one. */
  changeOne(): void;
  /** Builds, even if nothing has changed. @throws Error if the build fails */
  build(): Promise<Built>;
  remove(): void;
}

/**
 * A copy of the project without reports; installed packages are linked where the disk can do that.
 * @param folder if it has such a copy already, its reports and what was built of them stay
 */
export async function createLibrarySite(
  folder = mkdtempSync(join(tmpdir(), 'duizhao-library-')),
): Promise<LibrarySite> {
  await publishDictionary(); // what is copied along, and would be made again in the scratch folder
  copyStrokes();
  copySqlite();
  copyProject(folder);
  const generator = reportGenerator();
  const content = join(folder, 'content', 'reports');
  const out = join(folder, 'out');
  const stamp = join(out, '.built');
  const built = [
    out,
    ...['.next', '.generated/reports', '.generated/pages', '.generated/packed'].map((made) => join(folder, made)),
  ];
  return {
    out,
    setReports: (count) => {
      for (const old of [content, ...built]) rmSync(old, { recursive: true, force: true });
      generator.writeAll(content, count);
    },
    countReports: () => (existsSync(content) ? readdirSync(content).length : 0),
    isBuilt: () => existsSync(stamp),
    changeOne: () => generator.changeOne(content),
    build: () => {
      rmSync(stamp, { force: true });
      return build(folder);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function copyProject(folder: string): void {
  const copy = (path: string) => cpSync(path, join(folder, path), { recursive: true, preserveTimestamps: true });
  for (const name of readdirSync('.')) if (!NOT_COPIED.has(name)) copy(name);
  copy(join('.generated', 'dictionary'));
  if (existsSync(join(folder, 'node_modules'))) return;
  const { status } = spawnSync('cp', ['-al', resolve('node_modules'), folder], { stdio: 'ignore' });
  if (status !== 0) cpSync('node_modules', join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
}

async function build(folder: string): Promise<Built> {
  const start = performance.now();
  // The shell says at the end how long its children have worked.
  const command = 'npx tsx scripts/build.ts >&2; status=$?; times; exit $status';
  const child = spawn('sh', ['-c', command], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const [times, said] = [text(child.stdout), text(child.stderr)];
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, SAMPLE_MS);
  const status = await new Promise((ended) => child.once('exit', ended));
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`the build in ${folder} failed:\n${await said}`);
  return { seconds, work: workOf(await times), memory, steps: stepsIn(await said) };
}

/** The children's times of the shell's `times`, in its second line: "1m2.34s 0m3.21s". */
const workOf = (times: string): number =>
  [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );

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
