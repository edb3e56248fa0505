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
  /** What failed, by name. */
  failed: readonly string[];
  skipped?: number;
}

interface UnitReport {
  numPassedTests: number;
  testResults: TestFile[];
}

interface TestFile {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}

interface StoriesReport {
  stats: { expected: number; skipped: number };
  suites: Suite[];
}

interface Suite {
  specs: { title: string; file: string; line: number; tests: { projectName: string; status: string }[] }[];
  suites?: Suite[];
}

const ENV = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), // the tools write into a pipe
};
const scratch = mkdtempSync(join(tmpdir(), 'duizhao-test-'));
const total = { passed: 0, failed: [] as string[], skipped: 0 };

const add = ({ passed, failed, skipped = 0 }: Count) => {
  total.passed += passed;
  total.failed.push(...failed);
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
  add({ passed: ok ? 1 : 0, failed: ok ? [] : [name] });
}

/** Adds what a test runner has written as JSON. One that died without counting is one failure. */
function addSuite(name: string, ok: boolean, report: string, count: (report: never) => Count): void {
  try {
    const counted = count(JSON.parse(readFileSync(report, 'utf8')) as never);
    add(ok || counted.failed.length > 0 ? counted : { ...counted, failed: [`${name}: an error outside its tests`] });
  } catch {
    add({ passed: 0, failed: [`${name}: it ended without a report`] });
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

/** The tests of a file that failed, or the file that could not be run. */
const failedTests = ({ name, status, message, assertionResults }: TestFile): string[] => {
  const failed = assertionResults.filter((result) => result.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${name}\n${message}`] : [];
  return failed.map(({ fullName, failureMessages }) => `${name} › ${fullName}\n${failureMessages.join('\n')}`);
};

async function unitTests(): Promise<void> {
  const report = join(scratch, 'unit.json');
  const ok = await run('unit tests', [
    'vitest',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  addSuite('unit tests', ok, report, ({ numPassedTests, testResults }: UnitReport) => ({
    passed: numPassedTests,
    failed: testResults.flatMap(failedTests),
  }));
}

/** The stories of a suite and of those within it that failed, or passed only when told again. */
const failedStories = ({ specs, suites = [] }: Suite): string[] => [
  ...specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, status }) => `${projectName} ${file}:${line} › ${title} (${status})`),
  ),
  ...suites.flatMap(failedStories),
];

/** Stories that Playwright's runner tells. */
function stories(name: string, file: string, args: readonly string[] = []): void {
  console.log(`\n— ${name}`);
  const report = join(scratch, file);
  const { status } = spawnSync('npx', ['playwright', 'test', ...args, '--reporter=list,json'], {
    stdio: 'inherit',
    env: { ...ENV, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  addSuite(name, status === 0, report, ({ stats, suites }: StoriesReport) => ({
    passed: stats.expected,
    failed: suites.flatMap(failedStories),
    skipped: stats.skipped,
  }));
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
  if (process.env.CI !== undefined) add({ passed: 0, failed: missing }); // nobody reads warnings there
}

const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
// At the end, whatever of a long log is kept.
for (const name of total.failed) console.error(`\n✗ ${name}`);
console.log(`\n${total.passed} passed, ${total.failed.length} failed${skipped}`);
process.exitCode = total.failed.length === 0 ? 0 : 1;
