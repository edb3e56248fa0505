/**
 * `npm run bench`: the project's figures, one JSON a line, each with its budget. The report page is measured as a phone
 * meets it (390×844, CPU 4× slower, 1.6 Mbit/s, 150 ms), in Chromium, behind the server that `npm start` uses.
 * docs/performance.md says what the figures mean. `--runs 9` for more runs.
 */
import { parseArgs } from 'node:util';
import { analyse } from '../lib/chinese/analyse';
import { loadReport } from '../lib/content/reports';
import { createLexicon } from '../lib/dictionary/lexicon';
import { measureAgreement } from './bench/agreement';
import type { Figure } from './bench/figure';
import { withSite } from './bench/serve-site';
import { measureClassroom } from './bench-classroom';
import { measureDictionary } from './bench-dictionary';
import { measureOffline } from './bench-offline';
import { measureTexts } from './bench-texts';
import { measureWords } from './bench-words';
import { ensureBrowser } from './browser';
import { ensureSite } from './build';
import { loadLexiconData } from './build-dictionary';
import { measurePage, type PageFigures } from './measure-page';

const REPORT = 'shifeng'; // the longer one
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });

const print = ({ name, value, unit, budget }: Figure): boolean => {
  const within = budget === undefined || value <= budget;
  console.log(
    JSON.stringify({
      name,
      value: Math.round(value * 100) / 100,
      unit,
      ...(budget === undefined ? {} : { budget, within }),
    }),
  );
  return within;
};

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

const measureReport = (runs: number): Promise<Figure[]> =>
  withSite(async (origin) => {
    const all: PageFigures[] = [];
    for (let run = 0; run < runs; run++)
      all.push(await measurePage(`${origin}/en/reports/${REPORT}/`, ensureBrowser()));
    const of = (figure: (figures: PageFigures) => number): number => median(all.map(figure));
    const kilobytes = (kind: string) => of(({ bytes }) => bytes[kind] ?? 0) / 1000;
    return [
      {
        name: 'report page: whole first visit',
        value: of(({ bytes }) => Object.values(bytes).reduce((sum, part) => sum + part, 0)) / 1000,
        unit: 'KB brotli',
        budget: 190,
      },
      { name: 'report page: JavaScript', value: kilobytes('script'), unit: 'KB brotli', budget: 145 },
      { name: 'report page: HTML', value: kilobytes('document'), unit: 'KB brotli' },
      { name: 'report page: CSS', value: kilobytes('stylesheet'), unit: 'KB brotli' },
      { name: 'report page: glosses', value: kilobytes('fetch'), unit: 'KB brotli' },
      { name: 'report page: LCP', value: of(({ lcp }) => lcp), unit: 'ms' },
      { name: 'report page: layout shift', value: of(({ cls }) => cls), unit: 'CLS', budget: 0 },
      { name: 'report page: blocking time', value: of(({ blocking }) => blocking), unit: 'ms' },
      { name: 'report page: DOM elements', value: of(({ elements }) => elements), unit: 'elements' },
      { name: 'report page: JavaScript heap', value: of(({ heap }) => heap), unit: 'MiB' },
      { name: 'tap to paint p50', value: of(({ tapP50 }) => tapP50), unit: 'ms' },
      { name: 'tap to paint p95', value: of(({ tapP95 }) => tapP95), unit: 'ms', budget: 80 },
    ];
  });

async function measureAnalyser(): Promise<Figure[]> {
  const data = await loadLexiconData();
  const start = performance.now();
  const lexicon = createLexicon(data);
  const ready = performance.now() - start;
  const lines = loadReport(REPORT).text.blocks.flatMap(({ sentences }) => sentences.map(({ zh }) => zh));
  const bytes = Buffer.byteLength(lines.join(''));
  const pass = () => {
    const from = performance.now();
    for (const line of lines) analyse(line, lexicon);
    return performance.now() - from;
  };
  for (let warm = 0; warm < 5; warm++) pass();
  return [
    { name: 'analyser: lexicon ready', value: ready, unit: 'ms' },
    {
      name: 'analyser: words and readings',
      value: bytes / 1e6 / (median(Array.from({ length: 9 }, pass)) / 1000),
      unit: 'MB of UTF-8 a second',
    },
    ...measureAgreement(lexicon),
  ];
}

await ensureSite();
const figures = [
  ...(await measureReport(Number(values.runs))),
  ...measureOffline(),
  ...(await measureAnalyser()),
  ...(await measureDictionary()),
  ...(await measureTexts()),
  ...(await measureWords()),
  ...(await measureClassroom()),
];
const within = figures.map(print);
process.exitCode = within.every(Boolean) ? 0 : 1;
