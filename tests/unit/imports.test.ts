import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { APART, TESTED } from '../../vitest.config';

// Holds the house to docs/architecture.md: imports go down only, pure folders know nothing of the world.
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Without installed packages. */
const allIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? allIn(join(folder, entry.name)) : [join(folder, entry.name)]));
const isTest = (file: string): boolean => file.endsWith('.test.ts');
const filesIn = (folder: string): string[] => allIn(folder).filter((file) => /\.tsx?$/.test(file) && !isTest(file));

/** They know nothing of the world. */
const PURE = [
  'lib/chinese',
  'lib/dictionary',
  'lib/vocabulary',
  'lib/review',
  'lib/exchange',
  'lib/exercises',
  'lib/classroom',
];

/** What screens are made of; `lib/content` is for the build's side alone (below). */
const ALL_LIBS = [
  ...PURE,
  'lib/speech',
  'lib/storage',
  'lib/documents',
  'lib/offline',
  'lib/worker',
  'lib/safety',
  'lib/i18n',
  'lib/content',
  'messages',
];

/** A folder may import itself and these. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/chinese': [],
  'lib/dictionary': ['lib/chinese'],
  'lib/vocabulary': ['lib/chinese', 'lib/dictionary'],
  'lib/review': ['lib/chinese', 'lib/dictionary', 'lib/vocabulary'],
  'lib/exchange': ['lib/chinese', 'lib/dictionary', 'lib/vocabulary', 'lib/review', 'lib/exercises', 'lib/classroom'],
  'lib/exercises': ['lib/chinese', 'lib/dictionary', 'lib/vocabulary', 'lib/review'],
  'lib/classroom': ['lib/chinese', 'lib/dictionary', 'lib/vocabulary', 'lib/review', 'lib/exercises'],
  'lib/content': ['lib/chinese', 'lib/dictionary'],
  'lib/storage': [
    'lib/chinese',
    'lib/dictionary',
    'lib/vocabulary',
    'lib/review',
    'lib/exercises',
    'lib/classroom',
    'lib/exchange',
  ],
  'lib/speech': ['lib/dictionary', 'lib/storage'],
  'lib/documents': ['lib/chinese', 'lib/safety'],
  'lib/safety': [],
  'lib/offline': ['lib/documents'], // what a file may weigh
  'lib/worker': ['lib/chinese', 'lib/dictionary', 'lib/vocabulary', 'lib/exchange', 'lib/documents'],
  'lib/i18n': ['messages'],
  components: ALL_LIBS,
  app: ['components', ...ALL_LIBS],
};

const roomOf = (path: string): string =>
  Object.keys(MAY_IMPORT).find((room) => path.startsWith(`${room}/`)) ?? path.split('/')[0] ?? '';

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(
      /(?:^|\s)(?:import|export)[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gm,
    ),
  ].map(([, a, b, c]) => a ?? b ?? c ?? '');

const resolve = (file: string, specifier: string): string | null => {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : null;
};

const files = Object.keys(MAY_IMPORT).flatMap(filesIn);

test('the walk finds the house', () => expect(files.length).toBeGreaterThan(40));

test('imports go down only', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .map((specifier) => resolve(file, specifier))
      .filter((target) => target !== null)
      .filter((target) => roomOf(target) !== roomOf(file) && !(MAY_IMPORT[roomOf(file)] ?? []).includes(roomOf(target)))
      .map((target) => `${file} imports ${relative('.', target)}`),
  );
  expect(wrong).toEqual([]);
});

test('client components never reach the build’s side', () => {
  const wrong = files
    .filter(
      (file) => file.startsWith('components/') && readFileSync(join(ROOT, file), 'utf8').startsWith("'use client'"),
    )
    .flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.includes('lib/content'))
        .map((specifier) => `${file} imports ${specifier}`),
    );
  expect(wrong).toEqual([]);
});

test('what is fetched when it is shown can fail to come without taking its page away', () => {
  const wrong = files.filter((file) => /\blazy\(/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(wrong, 'use components/ui/lazily.tsx').toEqual([]);
});

test('a unit test that stands in for a browser shares no modules with others', () => {
  const wrong = TESTED.flatMap(allIn).filter(
    (file) =>
      isTest(file) &&
      !APART.some((folder) => file.startsWith(`${folder}/`)) &&
      /import .*\bvi\b.* from 'vitest'|tests\/unit\/device'/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(wrong, 'add its folder to APART in vitest.config.ts').toEqual([]);
});

describe('pure folders', () => {
  const pure = files.filter((file) => PURE.some((folder) => file.startsWith(`${folder}/`)));
  test('know no React, Next or Node', () =>
    expect(
      pure.flatMap((file) =>
        importsOf(file)
          .filter((specifier) => /^(react|next|node:)/.test(specifier))
          .map((specifier) => `${file} imports ${specifier}`),
      ),
    ).toEqual([]));
  test('know no page, storage, clock or chance', () => {
    const wrong = pure.filter((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /\b(?:window|document|localStorage|indexedDB|fetch|console|process)\b\s*[.(]|new Date\(\)|Date\.now|Math\.random/.test(
        code,
      );
    });
    expect(wrong).toEqual([]);
  });
});
