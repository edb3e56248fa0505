import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../../lib/content/problem';
import { checkReports } from '../../lib/content/reports';
import { reportGenerator } from './generate-reports';

const COUNT = 6;
const { writeAll, changeOne } = reportGenerator();

function generated(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-reports-'));
  writeAll(folder, COUNT);
  return folder;
}
const contentsOf = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

test('generated reports pass every check that a real one must pass', () => {
  const { files, problems } = checkReports(new Map(), generated());
  expect([files.length, problems.map(formatProblem)]).toEqual([COUNT, []]);
});

test('they are the same each time, each another, and as long as the real ones', () => {
  const reports = contentsOf(generated());
  expect(contentsOf(generated())).toEqual(reports);
  expect(new Set(reports).size).toBe(COUNT);
  for (const report of reports) expect(report.length).toBeGreaterThan(40_000);
});

test('one is changed, the others stay', () => {
  const folder = generated();
  const before = contentsOf(folder);
  changeOne(folder);
  const after = contentsOf(folder);
  expect(after[0]).not.toBe(before[0]);
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(checkReports(new Map(), folder).problems).toEqual([]);
});
