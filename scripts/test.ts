/**
 * `npm test`: everything that must hold, and one closing line, "N passed, N failed". `--quick` leaves out the build and the
 * browser (npm run check).
 */
import { spawnSync } from 'node:child_process';
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

const scratch = mkdtempSync(join(tmpdir(), 'duizhao-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

const add = ({ passed, failed, skipped = 0 }: Count) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
};

const run = (command: string, args: readonly string[], env: Record<string, string> = {}): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } })
    .status === 0;

/** A check that is right or wrong as a whole. */
function check(name: string, command: string, args: readonly string[]): void {
  console.log(`\n— ${name}`);
  const ok = run(command, args);
  if (!ok) console.error(`✗ ${name}`);
  add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
}

/** A test runner that writes its counts as JSON. One that dies without counting is one failure. */
function suite(name: string, report: string, start: () => boolean, count: (report: never) => Count): void {
  console.log(`\n— ${name}`);
  const ok = start();
  try {
    const counted = count(JSON.parse(readFileSync(report, 'utf8')) as never);
    add(ok || counted.failed > 0 ? counted : { ...counted, failed: 1 });
  } catch {
    console.error(`✗ ${name}: it ended without a report`);
    add({ passed: 0, failed: 1 });
  }
}

const quick = process.argv.includes('--quick');
await ensureDictionary();
run('npx', ['next', 'typegen']);
check('types', 'npx', ['tsc', '--noEmit']);
check('lint and format', 'npx', ['biome', 'ci', '--error-on-warnings']);
check('reports', 'npx', ['tsx', 'scripts/check-reports.ts']);
check('messages', 'npx', ['tsx', 'scripts/check-messages.ts']);
check('licences', 'npx', ['tsx', 'scripts/check-licences.ts']);

const unit = join(scratch, 'unit.json');
suite(
  'unit tests',
  unit,
  () => run('npx', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`]),
  ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }),
);

/** Stories that Playwright's runner tells. */
function stories(name: string, file: string, args: readonly string[] = []): void {
  const report = join(scratch, file);
  suite(
    name,
    report,
    () => run('npx', ['playwright', 'test', ...args, '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
  );
}

if (!quick) {
  ensureBrowser();
  const missing = ensureEngines();
  await ensureSite();
  check('weights', 'npx', ['tsx', 'scripts/check-weights.ts']);
  stories('stories in a browser', 'stories.json');
  stories('main stories in Chromium, Firefox and WebKit', 'engines.json', ['--config', 'tests/engines']);
  for (const name of missing) console.warn(`\nNOT RUN: the stories in ${name}, which is not on this machine`);
  if (process.env.CI !== undefined) add({ passed: 0, failed: missing.length }); // nobody reads warnings there
}

const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
