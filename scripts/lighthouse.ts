/**
 * `npm run lighthouse`: Lighthouse's four scores of every page in every language, as its phone profile has them, behind the server that
 * `npm start` uses; then the lowest of each beside its budget. `-- --locale en` for one language, `-- --page words/` for one page.
 * Scores move from run to run, so each page is measured three times (`-- --runs 5`) and has the middle one, as Lighthouse advises.
 * Lighthouse is a package of its own (scripts/lighthouse/), fetched with the first run: nobody else needs its 200 packages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { listSlugs } from '../lib/content/reports';
import { routing } from '../lib/i18n/routing';
import { type Figure, median, printFigures } from './bench/figure';
import { withSite } from './bench/serve-site';
import { ensureBrowser } from './browser';
import { ensureSite } from './build';
import { SCREENS } from './build-service-worker';

const HOME = 'scripts/lighthouse';
const COMMAND = join(HOME, 'node_modules/lighthouse/cli/index.js');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const nameOf = (category: string): string => `lighthouse: ${category}, lowest page`;
/** What budgets.json may promise of this. */
export const LOWEST_SCORES: readonly string[] = CATEGORIES.map(nameOf);

const reportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({ score: z.number(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});
type Report = z.infer<typeof reportSchema>;

function ensureLighthouse(): void {
  if (existsSync(COMMAND)) return;
  console.log('Fetching Lighthouse…');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', HOME], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci in ${HOME} failed; its output above says why`);
}

/** @throws Error if Lighthouse fails */
function audit(url: string, scratch: string): Report {
  const file = join(scratch, 'report.json');
  const { status, stderr } = spawnSync(
    'node',
    [
      ...[
        COMMAND,
        url,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        `--only-categories=${CATEGORIES.join(',')}`,
      ],
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { encoding: 'utf8', env: { ...process.env, CHROME_PATH: ensureBrowser(), NO_UPDATE_NOTIFIER: '1' } },
  );
  if (status !== 0) throw new Error(`Lighthouse failed on ${url}:\n${stderr}`);
  return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

const scoreOf = ({ categories }: Report, category: string): number =>
  Math.round((categories[category]?.score ?? Number.NaN) * 100);

/** What takes points from a category that is below 100. */
const lost = ({ categories, audits }: Report, category: string): string[] =>
  (categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${Math.round((audits[id]?.score ?? 0) * 100)}`);

/** The middle one of some runs in a category, and what takes points from it. */
function middleOf(runs: readonly Report[], category: string) {
  const score = median(runs.map((run) => scoreOf(run, category)));
  return {
    category,
    score,
    lost: runs.filter((run) => scoreOf(run, category) === score).flatMap((run) => lost(run, category)),
  };
}

async function measureScores(paths: readonly string[], times: number): Promise<Figure[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'duizhao-lighthouse-'));
  try {
    return await withSite('out', async (origin) => {
      const lowest = new Map<string, number>(CATEGORIES.map((category) => [category, 100]));
      console.log(`${CATEGORIES.join('  ')}  page`);
      for (const path of paths) {
        const runs = Array.from({ length: times }, () => audit(`${origin}/${path}`, scratch));
        const scores = CATEGORIES.map((category) => middleOf(runs, category));
        console.log(`${scores.map(({ score }) => `${score}`.padStart(5)).join(' ')}  /${path}`);
        for (const { category, score, lost } of scores) {
          if (score < 100) console.log(`        ${category}: ${lost.join(', ')}`);
          lowest.set(category, Math.min(lowest.get(category) ?? 100, score));
        }
      }
      return CATEGORIES.map((category) => ({
        name: nameOf(category),
        value: lowest.get(category) ?? Number.NaN,
        unit: 'of 100',
      }));
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { locale: { type: 'string' }, page: { type: 'string' }, runs: { type: 'string', default: '3' } },
  });
  const pages = [...SCREENS, ...listSlugs().map((slug) => `reports/${slug}/`)];
  const paths = routing.locales
    .filter((locale) => values.locale === undefined || values.locale === locale)
    .flatMap((locale) =>
      pages.filter((page) => values.page === undefined || values.page === page).map((page) => `${locale}/${page}`),
    );
  if (!(Number(values.runs) >= 1)) throw new Error('--runs is a number from 1');
  if (paths.length === 0) throw new Error('There is no such page. Pages are named as in the address: words/');
  await ensureSite();
  ensureLighthouse();
  printFigures(await measureScores(paths, Number(values.runs)));
}
