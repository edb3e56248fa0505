/**
 * `npm test`: everything that must hold, and one closing line, "N passed, N failed". `--quick` leaves out the build and the
 * browser (npm run check).
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser';
import { ensureSite } from './build';
import { ensureDictionary } from './build-dictionary';
import { ensureEngines } from './engines';

interface Count {
  passed: number;
  failed: number;
  skipped?: number;
}

const ENV = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), // the tools write into a pipe
};
const scratch = mkdtempSync(join(tmpdir(), 'duizhao-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

const add = ({ passed, failed, skipped = 0 }: Count) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
};

/** Runs a tool of the project; what it prints is kept until it has ended, so that tools beside each other don't mix their lines. */
const run = (name: string, args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const printed: Buffer[] = [];
    const child = spawn('npx', args, { stdio: ['ignore', 'pipe', 'pipe'], env: ENV });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => printed.push(part));
    child.on('close', (status) => {
      console.log(`\n— ${name}\n${Buffer.concat(printed).toString().trimEnd()}`);
      resolve(status === 0);
    });
  });

/** A check that is right or wrong as a whole. */
async function check(name: string, ...args: readonly string[]): Promise<void> {
  const ok = await run(name, args);
  if (!ok) console.error(`✗ ${name}`);
  add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
}

/** Adds what a test runner has written as JSON. One that died without counting is one failure. */
function addSuite(name: string, ok: boolean, report: string, count: (report: never) => Count): void {
  try {
    const counted = count(JSON.parse(readFileSync(report, 'utf8')) as never);
    add(ok || counted.failed > 0 ? counted : { ...counted, failed: 1 });
  } catch {
    console.error(`✗ ${name}: it ended without a report`);
    add({ passed: 0, failed: 1 });
  }
}

async function checks(): Promise<void> {
  await run('types of the routes', ['next', 'typegen']);
  await check('types', 'tsc', '--noEmit');
  await check('lint and format', 'biome', 'ci', '--error-on-warnings');
  await check('reports', 'tsx', 'scripts/check-reports.ts');
  await check('messages', 'tsx', 'scripts/check-messages.ts');
  await check('licences', 'tsx', 'scripts/check-licences.ts');
}

async function unitTests(): Promise<void> {
  const report = join(scratch, 'unit.json');
  const ok = await run('unit tests', [
    'vitest',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  addSuite(
    'unit tests',
    ok,
    report,
    ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
    }),
  );
}

/** Stories that Playwright's runner tells. */
function stories(name: string, file: string, args: readonly string[] = []): void {
  console.log(`\n— ${name}`);
  const report = join(scratch, file);
  const { status } = spawnSync('npx', ['playwright', 'test', ...args, '--reporter=list,json'], {
    stdio: 'inherit',
    env: { ...ENV, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  addSuite(
    name,
    status === 0,
    report,
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
  );
}

await ensureDictionary();
await Promise.all([checks(), unitTests()]);

if (!process.argv.includes('--quick')) {
  ensureBrowser();
  const missing = ensureEngines();
  await ensureSite();
  await check('weights', 'tsx', 'scripts/check-weights.ts');
  stories('stories in a browser', 'stories.json');
  stories('main stories in Chromium, Firefox and WebKit', 'engines.json', ['--config', 'tests/engines']);
  for (const name of missing) console.warn(`\nNOT RUN: the stories in ${name}, which is not on this machine`);
  if (process.env.CI !== undefined) add({ passed: 0, failed: missing.length }); // nobody reads warnings there
}

const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
