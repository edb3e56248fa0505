/**
 * `npm run fuzz`: the long run. Feeds every parser of what comes from outside with 100,000 cases and prints, one line a parser, how many,
 * how long they and the slowest of them took, and what failed. The seed makes the same cases again; what is found goes into
 * tests/fuzz/regressions.ts.
 *
 *     npm run fuzz -- [--cases 100000] [--seed 1] [--seconds 600] [--only "part of a name"]
 *
 * `--seconds`: each parser ends then, however many cases there were.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Input } from '../tests/fuzz/parser';
import { PARSERS } from '../tests/fuzz/registry';
import { type Fuzzed, fuzz } from '../tests/fuzz/run';

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

const chosen = PARSERS.filter(({ name }) => name.includes(values.only));
console.log(`fuzz: ${chosen.length} parsers, ${cases} cases each, seed ${seed}`);
let failed = 0;
for (const parser of chosen) {
  process.stderr.write(`… ${parser.name}\n`);
  const done = await fuzz(parser, cases, seed, seconds);
  if (done.failure !== null) failed++;
  print(done);
}
console.log(`fuzz: ${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
