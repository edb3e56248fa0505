import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// docs/dependencies.md says what every direct dependency is for; here it is held to what is installed.
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = (path: string) => JSON.parse(read(path));

interface Row {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly reason: string;
}

/** The rows of the table under a heading. */
const rowsUnder = (heading: string): Row[] =>
  (read('docs/dependencies.md').split(`## ${heading}\n`)[1] ?? '')
    .split('\n## ')[0]
    ?.split('\n')
    .flatMap((line) => {
      const [, name = '', version = '', licence = '', , , reason = ''] = line.split('|').map((cell) => cell.trim());
      return name.startsWith('`') ? [{ name: name.replaceAll('`', ''), version, licence, reason }] : [];
    }) ?? [];

const manifest = json('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;

test.each([
  ['In the site', 'dependencies'],
  ['For building and testing', 'devDependencies'],
] as const)('%s: the table has what package.json has, in its versions', (heading, kind) => {
  expect(Object.fromEntries(rowsUnder(heading).map(({ name, version }) => [name, version]))).toEqual(manifest[kind]);
});

test.each([...rowsUnder('In the site'), ...rowsUnder('For building and testing')])(
  '$name has the licence that it is said to have, and a reason',
  ({ name, version, licence, reason }) => {
    const installed = json(`node_modules/${name}/package.json`) as { version: string; license: string };
    expect([installed.version, installed.license]).toEqual([version, licence]);
    expect(reason.length).toBeGreaterThan(4);
  },
);

test('versions are pinned', () => {
  for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
