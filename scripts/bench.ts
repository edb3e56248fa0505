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
import { ensureAllMeasured, type Figure, median, printFigures } from './bench/figure';
import { measureClassroom } from './bench-classroom';
import { measureDictionary } from './bench-dictionary';
import { LIBRARY_PROMISES } from './bench-library';
import { measureReport, REPORT } from './bench-report';
import { measureTexts } from './bench-texts';
import { measureWords } from './bench-words';
import { ensureSite } from './build';
import { loadLexiconData } from './build-dictionary';
import { measureWeights } from './check-weights';
import { LOWEST_SCORES } from './lighthouse';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });

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
  ...(await measureWeights()),
  ...(await measureAnalyser()),
  ...(await measureDictionary()),
  ...(await measureTexts()),
  ...(await measureWords()),
  ...(await measureClassroom()),
];
ensureAllMeasured([...figures.map(({ name }) => name), ...LOWEST_SCORES, ...LIBRARY_PROMISES]);
printFigures(figures);
