/**
 * `npm run check:reproducible`: builds the site twice, in two folders of other names, from files of other dates that were written in
 * another order, in another time zone and language, and compares every file. Takes as long as two builds.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { filesIn } from './files';

interface Place {
  readonly folder: string;
  /** The order in which files are written, which is the one in which some file systems list them. */
  readonly order: 1 | -1;
  readonly changedAt: Date;
  readonly env: Readonly<Record<string, string>>;
}

const PLACES: readonly Place[] = [
  {
    folder: 'a',
    order: 1,
    changedAt: new Date('2001-02-03T04:05:06Z'),
    env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C', HOME: 'home-a', USER: 'a' },
  },
  {
    folder: join('another folder', 'with 汉字 in its name'),
    order: -1,
    changedAt: new Date('2024-12-31T23:59:58Z'),
    env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: 'home-b', USER: 'b' },
  },
];

/** What a build makes itself (.gitignore), and what belongs to nobody's build. */
const LEFT_OUT = new Set(
  readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((line) => line !== '' && line !== 'node_modules')
    .concat('.git'),
);

/** A second name for the file is quicker than a copy; across file systems there is none. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Copies a folder, file by file in the order of the place; installed packages are linked and keep their dates. */
function copyFolder(from: string, to: string, place: Place): void {
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from).sort((a, b) => place.order * (a < b ? -1 : 1));
  for (const name of names) {
    const source = join(from, name);
    const target = join(to, name);
    if (LEFT_OUT.has(source)) continue;
    const stat = lstatSync(source);
    if (stat.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (stat.isDirectory()) copyFolder(source, target, place);
    else if (source.startsWith('node_modules')) linkOrCopy(source, target);
    else {
      copyFileSync(source, target);
      utimesSync(target, place.changedAt, place.changedAt);
    }
  }
}

/** Builds in the place. @returns the hash of each file of the site, by its path */
function buildIn(scratch: string, place: Place): ReadonlyMap<string, string> {
  const root = join(scratch, place.folder);
  const home = join(scratch, place.env.HOME ?? '');
  mkdirSync(home, { recursive: true });
  copyFolder('.', root, place);
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...place.env, HOME: home },
  });
  if (status !== 0) throw new Error(`the build in ${place.folder} failed; its output above says why`);
  const out = join(root, 'out');
  const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
  const hashes = new Map(filesIn(out).map((file) => [relative(out, file), hashOf(file)]));
  if (!process.argv.includes('--keep')) rmSync(root, { recursive: true, force: true });
  return hashes;
}

const scratch = mkdtempSync(join(tmpdir(), 'reproducible-'));
try {
  if (!existsSync('node_modules')) throw new Error('Install the packages first: npm ci');
  const [first = new Map<string, string>(), second = new Map<string, string>()] = PLACES.map((place) =>
    buildIn(scratch, place),
  );
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = paths.filter((path) => first.get(path) !== second.get(path));
  for (const path of different) console.error(`differs: ${path}`);
  console.log(`check-reproducible: ${paths.length} files, ${different.length} differ`);
  process.exitCode = paths.length > 0 && different.length === 0 ? 0 : 1;
} finally {
  if (process.argv.includes('--keep')) console.log(`kept in ${scratch}`);
  else rmSync(scratch, { recursive: true, force: true });
}
