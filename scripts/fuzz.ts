/**
 * `npm run fuzz`: the long run. Feeds every parser of what comes from outside with 100,000 cases and prints, one line a parser, how many,
 * how long they and the slowest of them took, and what failed. The seed makes the same cases again; what is found goes into
 * tests/fuzz/regressions.ts.
 *
 *     npm run fuzz -- [--cases 100000] [--seed 1] [--seconds 600] [--only "part of a name"]
 *
 * `--seconds`: each parser ends then, however many cases there were. Parsers of markup run in a browser's page.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { markupBundle } from '../tests/fuzz/markup-bundle';
import type { Markup } from '../tests/fuzz/markup-page';
import type { Input, Parser } from '../tests/fuzz/parser';
import { markupParsers } from '../tests/fuzz/parsers/markup';
import { PARSERS } from '../tests/fuzz/registry';
import { type Fuzzed, fuzz } from '../tests/fuzz/run';
import { ensureBrowser } from './browser';

declare const markup: Markup;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    seconds: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const cases = Number(values.cases);
const seed = Number(values.seed);
const seconds = values.seconds === undefined ? undefined : Number(values.seconds);

/** Characters of an input and an error that are printed. */
const SHOWN = 500;

/** As it stands in regressions.ts. */
const written = (input: Input): string =>
  typeof input === 'string' ? JSON.stringify(input) : `{ base64: '${Buffer.from(input).toString('base64')}' }`;

function print({ name, cases: done, milliseconds, slowest, failure }: Fuzzed): void {
  const time = `${(milliseconds / 1000).toFixed(1)} s, slowest ${Math.round(slowest)} ms`;
  console.log(`${failure === null ? '✓' : '✗'} ${name}: ${done} cases, ${time}, ${failure === null ? 0 : 1} failed`);
  if (failure === null) return;
  const file = join(tmpdir(), `fuzz-${name.replace(/\W+/g, '-')}.txt`);
  writeFileSync(file, written(failure.input));
  console.log(`  path ${failure.path}\n  input ${written(failure.input).slice(0, SHOWN)}\n  whole in ${file}`);
  console.log(`  ${failure.error.slice(0, 3 * SHOWN)}`);
}

interface Run {
  readonly name: string;
  readonly run: () => Promise<Fuzzed>;
}

/** All cases of a parser in one call: each way into a page takes longer than a case. */
async function inPage(page: Page, parsers: readonly Parser[]): Promise<Run[]> {
  await page.addScriptTag({ content: await markupBundle() });
  return parsers.map(({ name }) => ({
    name,
    run: async () => {
      const { failure, ...done } = await page.evaluate((asked) => markup.fuzz(...asked), [
        name,
        cases,
        seed,
        seconds,
      ] as const);
      return { ...done, failure: failure && { ...failure, input: Uint8Array.from(failure.input) } };
    },
  }));
}

const isChosen = ({ name }: Parser): boolean => name.includes(values.only);

/** @returns how many parsers failed */
async function runAll(runs: readonly Run[]): Promise<number> {
  let failed = 0;
  for (const { name, run } of runs) {
    process.stderr.write(`… ${name}\n`);
    const done = await run();
    if (done.failure !== null) failed++;
    print(done);
  }
  return failed;
}

const [plain, inBrowser] = [PARSERS.filter(isChosen), markupParsers.filter(isChosen)];
const count = plain.length + inBrowser.length;
if (count === 0) {
  console.error(`fuzz: no parser has "${values.only}" in its name`);
  process.exit(1);
}
console.log(`fuzz: ${count} parsers, ${cases} cases each, seed ${seed}`);
let failed = await runAll(
  plain.map((parser) => ({ name: parser.name, run: () => fuzz(parser, cases, seed, seconds) })),
);
if (inBrowser.length > 0) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  try {
    failed += await runAll(await inPage(await browser.newPage(), inBrowser));
  } finally {
    await browser.close();
  }
}
console.log(`fuzz: ${count - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
