/**
 * What the built pages weigh, packed by brotli, headers not counted, each beside its budget: everything here is the same on every machine,
 * so a budget that is broken fails (a part of `npm test`). The site must be built. Alone: npx tsx scripts/check-weights.ts
 */
import { join } from 'node:path';
import { listSlugs } from '../lib/content/reports';
import { routing } from '../lib/i18n/routing';
import { ensureEmptyPage } from './bench/empty-page';
import { type Figure, printFigures } from './bench/figure';
import { articleBytes, pageBytes, sentBytes } from './bench/page-weight';
import { measureOffline } from './bench-offline';
import { SCREENS } from './build-service-worker';

const OUT = 'out';
const REPORT = 'shifeng'; // the longer one

/** The report's page with its glosses, and the least it could be: an empty page of the framework, the text, the glosses. */
async function measureReport(): Promise<Figure[]> {
  const page = `en/reports/${REPORT}/`;
  const glosses = sentBytes(join(OUT, 'data', `${REPORT}.words.json`));
  const floor = pageBytes(await ensureEmptyPage(), '') + articleBytes(OUT, page) + glosses;
  const files = pageBytes(OUT, page) + glosses;
  return [
    { name: 'report page: files, glosses included', value: files / 1000, unit: 'KB brotli' },
    { name: 'report page: floor of its files', value: floor / 1000, unit: 'KB brotli' },
    { name: 'report page: files above their floor', value: 100 * (files / floor - 1), unit: '%' },
  ];
}

/** Every page in the language in which it weighs most. */
const measurePages = (): Figure[] =>
  [...SCREENS, ...listSlugs().map((slug) => `reports/${slug}/`)].map((screen) => ({
    name: `weight of /${screen}`,
    value: Math.max(...routing.locales.map((locale) => pageBytes(OUT, `${locale}/${screen}`))) / 1000,
    unit: 'KB brotli',
  }));

/** All weights: of pages, and of what is kept for use without network. */
export const measureWeights = async (): Promise<Figure[]> => [
  ...(await measureReport()),
  ...measurePages(),
  ...measureOffline(),
];

if (process.argv[1] === import.meta.filename) printFigures(await measureWeights());
