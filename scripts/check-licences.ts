/**
 * `npx tsx scripts/check-licences.ts`: every package of the lock file has a licence that the site may be built and handed on with. Part of
 * `npm run check`. The lock file names the licence of most; of the others, which are for platforms that this machine is not, the package
 * that asks for them does.
 */
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly optional?: boolean;
}

/** Permissive: they ask for no more than that their text goes along. */
const ALLOWED: readonly string[] = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Zlib',
];

/** Others, package by package, with the reason why they are fine here (docs/dependencies.md). */
const EXCEPTIONS: readonly { readonly name: RegExp; readonly licence: string }[] = [
  // tools of the tests, unchanged and not handed on
  { name: /^(?:@axe-core\/playwright|axe-core)$/, licence: 'MPL-2.0' },
  { name: /^lightningcss(?:-|$)/, licence: 'MPL-2.0' },
  // an optional part of Next.js that works on images, which this site does not ask for
  { name: /^@img\/sharp-/, licence: 'LGPL-3.0-or-later' },
  // data for the build, none of which reaches the site
  { name: /^caniuse-lite$/, licence: 'CC-BY-4.0' },
  // stroke order, handed on with its licence (docs/data.md)
  { name: /^hanzi-writer-data$/, licence: 'SEE LICENSE IN ARPHICPL.TXT' },
];

/** Packages for other platforms, which the lock file keeps by hand without a licence: they have that of the package they belong to. */
const PLATFORM = /^(@biomejs\/cli|@next\/swc|@node-rs\/jieba|@swc\/core)-/;
const OWNER: Readonly<Record<string, string>> = {
  '@biomejs/cli': '@biomejs/biome',
  '@next/swc': 'next',
  '@node-rs/jieba': '@node-rs/jieba',
  '@swc/core': '@swc/core',
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** "(MIT OR Apache-2.0)": one of them is enough; "A AND B": each must be. */
const isAllowed = (licence: string, also: readonly string[]): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => ALLOWED.includes(part) || also.includes(part)));

/** What is wrong with the licences of a lock file's packages, one line a package. */
export function licenceProblems(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages).flatMap(([path, { license, optional }]) => {
    if (path === '') return [];
    const name = nameOf(path);
    const owner = OWNER[PLATFORM.exec(name)?.[1] ?? ''];
    const licence = license ?? (optional ? packages[`node_modules/${owner}`]?.license : undefined);
    if (licence === undefined) return [`${name}: the lock file names no licence`];
    const also = EXCEPTIONS.filter((exception) => exception.name.test(name)).map((exception) => exception.licence);
    return isAllowed(licence, also) ? [] : [`${name}: ${licence} is neither allowed nor an exception`];
  });
}

if (process.argv[1] === import.meta.filename) {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const problems = licenceProblems(packages);
  for (const problem of problems) console.error(problem);
  console.log(`check-licences: ${Object.keys(packages).length - 1} packages, ${problems.length} with problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
