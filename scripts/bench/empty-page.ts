import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesIn } from '../files';
import { packFiles } from '../pack-files';

/** Kept beside the dictionary: it changes with the framework alone. */
const FOLDER = '.generated/empty-page';
const OUT = join(FOLDER, 'out');
const STAMP = join(FOLDER, 'built-from.json');

/** One line, since a page without any has no largest paint. */
const SOURCES: Readonly<Record<string, string>> = {
  'app/layout.js':
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  'app/page.js': 'export default function Page() {\n  return <p>Empty</p>;\n}\n',
  'next.config.js': `export default { output: 'export', trailingSlash: true, generateBuildId: () => 'site', turbopack: { root: ${JSON.stringify(resolve('.'))} } };\n`,
};

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

const manifest = (): string => {
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };
  return JSON.stringify({ name: 'empty-page', private: true, type: 'module', browserslist });
};

/**
 * An empty page of the framework as it comes: the versions and browsers of this project, none of its code and settings. Built once, and
 * again when one of these changes.
 * @returns its folder, packed as the site is
 * @throws Error if the build fails
 */
export async function ensureEmptyPage(): Promise<string> {
  const files = { ...SOURCES, 'package.json': manifest() };
  const madeFrom = JSON.stringify([['next', 'react', 'react-dom'].map(versionOf), files]);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === madeFrom) return OUT;
  mkdirSync(join(FOLDER, 'app'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(FOLDER, name), text);
  const { status, stdout } = spawnSync('npx', ['next', 'build', FOLDER], {
    encoding: 'utf8',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`next build of an empty page failed:\n${stdout}`);
  await packFiles(filesIn(OUT));
  writeFileSync(STAMP, madeFrom);
  return OUT;
}
