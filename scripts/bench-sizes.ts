/**
 * How readers of what comes from outside bear size: `npm run -s bench:sizes -- [--only "part of a name"]`.
 *
 * Growth: each parser of tests/fuzz reads 20,000 and 80,000 units of every beginning that parsers stumble over, and of its own sample,
 * repeated. Time that grows as the text does is four times as long; sixteen times would be its square. Then 50 MB through each entrance,
 * each in a process of its own, with what it answers, its time and the memory at its highest. No test: a busy machine is no defect.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DIRECTION_MARKS } from '../lib/chinese/direction-marks';
import { REPEATED } from '../tests/fuzz/hostile-values';
import type { Input, Parser } from '../tests/fuzz/parser';
import { PARSERS } from '../tests/fuzz/registry';
import { ENTRANCES } from './bench/large-inputs';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, entrance: { type: 'string' } } });

const UNITS = 20_000;
const TIMES = 4;
/** Less says nothing about growth. */
const LEAST_MS = 60;
const TRIES = 3;

/** Of the processor, so that other programs do not count. */
async function milliseconds(parser: Parser, input: Input): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    const before = process.cpuUsage();
    await parser.read(input);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function repeated(part: Input, length: number): Input {
  if (typeof part === 'string') return part.repeat(Math.ceil(length / part.length));
  return Uint8Array.from({ length }, (_, i) => part[i % part.length] ?? 0);
}

/** The kind of input whose time grows most, among those that take any. */
async function growth(parser: Parser): Promise<string> {
  const parts: Input[] = [...REPEATED, ...parser.samples];
  const grown: { readonly part: Input; readonly small: number; readonly large: number }[] = [];
  for (const part of parts) {
    const small = await milliseconds(parser, repeated(part, UNITS));
    grown.push({ part, small, large: await milliseconds(parser, repeated(part, TIMES * UNITS)) });
  }
  const [worst] = grown.filter(({ large }) => large >= LEAST_MS).sort((a, b) => b.large / b.small - a.large / a.small);
  if (worst === undefined) return `under ${LEAST_MS} ms`;
  const { part, small, large } = worst;
  const what = JSON.stringify(typeof part === 'string' ? part : [...part.slice(0, 8)])
    .slice(0, 30)
    .replace(DIRECTION_MARKS, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
  return `× ${(large / small).toFixed(1)} (${Math.round(small)} → ${Math.round(large)} ms) for ${what}`;
}

const KILOBYTES_A_MEGABYTE = 1024;

async function measure(name: string): Promise<void> {
  const entrance = ENTRANCES[name];
  if (entrance === undefined) throw new RangeError(`no entrance ${name}`);
  const read = entrance();
  const before = process.resourceUsage().maxRSS;
  const from = performance.now();
  const answer = await read();
  const seconds = ((performance.now() - from) / 1000).toFixed(2);
  const more = Math.round((process.resourceUsage().maxRSS - before) / KILOBYTES_A_MEGABYTE);
  console.log(`50 MB: ${name}: ${answer}, ${seconds} s, ${more} MB more`);
}

if (values.entrance !== undefined) {
  await measure(values.entrance);
} else {
  for (const parser of PARSERS.filter(({ name }) => name.includes(values.only)))
    console.log(`growth: ${parser.name}: ${await growth(parser)}`);
  for (const name of Object.keys(ENTRANCES).filter((entrance) => entrance.includes(values.only)))
    execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), '--entrance', name], {
      stdio: 'inherit',
    });
}
