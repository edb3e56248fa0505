/**
 * The report page as a phone meets it (390×844, CPU 4× slower, 1.6 Mbit/s, 150 ms), beside an empty page of the framework in the same run;
 * a part of `npm run bench`. The site must be built. Alone: npx tsx scripts/bench-report.ts --runs 3
 */
import { parseArgs } from 'node:util';
import { ensureEmptyPage } from './bench/empty-page';
import { type Figure, median, printFigures } from './bench/figure';
import { articleBytes, sentBytes } from './bench/page-weight';
import { withSite } from './bench/serve-site';
import { ensureBrowser } from './browser';
import { type Growth, measureGrowth, measureReader, measureVisit, type VisitFigures } from './measure-page';

export const REPORT = 'shifeng'; // the longer one
const OUT = 'out';
const PAGE = `en/reports/${REPORT}/`;

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
const allBytes = ({ bytes }: VisitFigures): number => sum(Object.values(bytes));

async function eachRun<T>(runs: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < runs; run++) results.push(await work());
  return results;
}

/** Both pages in turn, so that what else the machine does falls on both. */
async function visits(runs: number) {
  const browser = ensureBrowser();
  const empty = await ensureEmptyPage();
  return withSite(OUT, (site) =>
    withSite(empty, async (floor) => {
      const both = await eachRun(runs, async () => ({
        empty: await measureVisit(`${floor}/`, browser),
        report: await measureReader(`${site}/${PAGE}`, browser),
      }));
      const growth = await measureGrowth(`${site}/${PAGE}`, browser);
      return { empty: both.map(({ empty }) => empty), report: both.map(({ report }) => report), growth };
    }),
  );
}

const growthFigures = ({ heapMiB, nodes }: Growth): Figure[] => [
  { name: '200 taps: heap', value: heapMiB, unit: 'MiB more' },
  { name: '200 taps: nodes', value: nodes, unit: 'nodes more' },
];

/** The figures of the report page. @param runs how many cold visits; the medians count */
export async function measureReport(runs: number): Promise<Figure[]> {
  const { empty, report, growth } = await visits(runs);
  const of = (figure: (figures: (typeof report)[number]) => number): number => median(report.map(figure));
  const kilobytes = (kind: string) => of(({ bytes }) => bytes[kind] ?? 0) / 1000;
  const floor = median(empty.map(allBytes)) + articleBytes(OUT, PAGE) + sentBytes(`${OUT}/data/${REPORT}.words.json`);
  const [lcp, emptyLcp] = [of((figures) => figures.lcp), median(empty.map((figures) => figures.lcp))];
  return [
    { name: 'report page: whole first visit', value: of(allBytes) / 1000, unit: 'KB brotli' },
    { name: 'report page: floor of a first visit', value: floor / 1000, unit: 'KB brotli' },
    { name: 'report page: first visit above its floor', value: 100 * (of(allBytes) / floor - 1), unit: '%' },
    { name: 'report page: JavaScript', value: kilobytes('script'), unit: 'KB brotli' },
    { name: 'report page: HTML', value: kilobytes('document'), unit: 'KB brotli' },
    { name: 'report page: CSS', value: kilobytes('stylesheet'), unit: 'KB brotli' },
    { name: 'report page: glosses', value: kilobytes('fetch'), unit: 'KB brotli' },
    { name: 'report page: LCP', value: lcp, unit: 'ms' },
    { name: 'empty page: LCP', value: emptyLcp, unit: 'ms' },
    { name: 'report page: LCP above the empty page’s', value: 100 * (lcp / emptyLcp - 1), unit: '%' },
    { name: 'report page: layout shift', value: of(({ cls }) => cls), unit: 'CLS' },
    { name: 'report page: blocking time', value: of(({ blocking }) => blocking), unit: 'ms' },
    { name: 'empty page: blocking time', value: median(empty.map(({ blocking }) => blocking)), unit: 'ms' },
    {
      name: 'report page: longest task after load, CPU 4× slower',
      value: of(({ longestAfterLoad }) => longestAfterLoad),
      unit: 'ms',
    },
    {
      name: 'empty page: longest task after load, CPU 4× slower',
      value: median(empty.map(({ longestAfterLoad }) => longestAfterLoad)),
      unit: 'ms',
    },
    { name: 'report page: DOM elements', value: of(({ elements }) => elements), unit: 'elements' },
    { name: 'report page: JavaScript heap', value: of(({ heap }) => heap), unit: 'MiB' },
    { name: 'tap to paint p50', value: of(({ tapP50 }) => tapP50), unit: 'ms' },
    { name: 'tap to paint p95', value: of(({ tapP95 }) => tapP95), unit: 'ms' },
    ...growthFigures(growth),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
  printFigures(await measureReport(Number(values.runs)));
}
