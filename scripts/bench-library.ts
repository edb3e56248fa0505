/**
 * `npm run bench:library -- --reports 10,100,1000`: how the build and the pages grow with the library, one JSON a line as it is measured,
 * with generated reports of the real length. `--draw FILE` draws the curves as SVG (docs/performance.md); with `--from FILE` from lines
 * that were printed before, and nothing is measured. A long run can be cut: `--parts first,again,site,search` measures some of it, and
 * `--folder DIR` keeps the site there, where later parts find it.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { automaticFiles, type OfflineList, weightOf } from '../lib/offline/list';
import { drawCurves, type LibraryFigure } from './bench/draw-curves';
import { judge } from './bench/figure';
import { GROWTH_PROMISES, growthOf, readFigures } from './bench/library-growth';
import { measureSearch, SEARCH_PROMISES } from './bench/library-search';
import { withSite } from './bench/serve-site';
import { ensureBrowser } from './browser';
import { filesIn } from './files';
import { type Built, createLibrarySite, type LibrarySite } from './library-site';
import { measureVisit } from './measure-page';

const CHANGE = 'build again, one report changed: longer than with nothing changed';
const PAGE = 'library page: HTML';
/** Figures that have a budget or, those of the search, a goal: at every size of the library, and of its growth. */
export const LIBRARY_PROMISES = [CHANGE, PAGE, ...SEARCH_PROMISES, ...GROWTH_PROMISES];

type Note = (name: string, value: number, unit: string) => void;

function noteBuild(note: Note, name: string, { seconds, work, memory, steps }: Built): void {
  note(name, seconds, 's');
  note(`${name}: time of all processors`, work, 's');
  note(`${name}: most memory of all processes`, memory, 'MB');
  for (const [step, time] of Object.entries(steps)) note(`${name}: ${step}`, time, 's');
}

async function measureAgain(site: LibrarySite, note: Note): Promise<void> {
  const unchanged = await site.build();
  noteBuild(note, 'build again, nothing changed', unchanged);
  site.changeOne();
  const changed = await site.build();
  noteBuild(note, 'build again, one report changed', changed);
  note(CHANGE, changed.seconds - unchanged.seconds, 's');
}

/** What the built site weighs. */
async function measureSite(out: string, note: Note): Promise<void> {
  const kilobytes = (...path: string[]) => statSync(join(out, ...path)).size / 1000;
  const files = filesIn(out);
  note('site', files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6, 'MB');
  note('site: files', files.length, 'files');
  note(PAGE, kilobytes('en', 'index.html'), 'KB');
  note('library page: HTML, packed', kilobytes('en', 'index.html.br'), 'KB brotli');
  if (existsSync(join(out, 'data', '_library.json')))
    note('index of the search', kilobytes('data', '_library.json.br'), 'KB brotli');
  const list = JSON.parse(readFileSync(join(out, 'offline.json'), 'utf8')) as OfflineList;
  note('kept by a first visit', weightOf(automaticFiles(list, 'en')).wire / 1000, 'KB brotli');
  note('list for work without network', kilobytes('offline.json.br'), 'KB brotli');
  for (const page of ['words', 'dictionary', 'teach', 'print', 'exercises'])
    note(`${page} page: HTML`, kilobytes('en', page, 'index.html'), 'KB');
  note('report page: whole first visit', await weighReport(out), 'KB brotli');
}

/** The longer one of the two that the generated reports are made of. */
const weighReport = (out: string): Promise<number> =>
  withSite(out, async (origin) => {
    const { bytes } = await measureVisit(`${origin}/en/reports/r0003/`, ensureBrowser());
    return Object.values(bytes).reduce((sum, part) => sum + part, 0) / 1000;
  });

/** What can be measured by itself, in this order. */
const PARTS = {
  /** From nothing. */
  first: async (site: LibrarySite, note: Note) => noteBuild(note, 'build from nothing', await site.build()),
  again: measureAgain,
  site: ({ out }: LibrarySite, note: Note) => measureSite(out, note),
  search: async ({ out }: LibrarySite, note: Note) => {
    for (const { name, value, unit } of await measureSearch(out)) note(name, value, unit);
  },
};

type Part = keyof typeof PARTS;

const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name);

/** @throws RangeError for a part that there is not: it would be left out in silence */
function partsOf(list: string): readonly Part[] {
  return list.split(',').map((name) => {
    if (isPart(name)) return name;
    throw new RangeError(`--parts: there is no "${name}"; there are ${Object.keys(PARTS).join(', ')}`);
  });
}

/** @throws Error if there is no built site of so many reports; other reports are not put in its place, since that takes a build away */
function ensureBuilt(site: LibrarySite, reports: number): void {
  if (site.countReports() === reports && site.isBuilt()) return;
  throw new Error(`there is no built site of ${reports} reports to measure: --parts first --folder DIR builds it`);
}

interface Plan {
  readonly sizes: readonly number[];
  readonly parts: readonly Part[];
  /** Where the site is kept; undefined, a folder that goes at the end. */
  readonly folder: string | undefined;
}

async function measure({ sizes, parts, folder }: Plan): Promise<LibraryFigure[]> {
  const site = await createLibrarySite(folder);
  const figures: LibraryFigure[] = [];
  try {
    for (const reports of sizes) {
      const note: Note = (name, value, unit) => {
        const figure = { reports, ...judge({ name, value, unit }) };
        console.log(JSON.stringify(figure));
        figures.push(figure);
      };
      if (parts.includes('first')) site.setReports(reports);
      else ensureBuilt(site, reports);
      for (const name of Object.keys(PARTS).filter(isPart)) if (parts.includes(name)) await PARTS[name](site, note);
    }
  } finally {
    if (folder === undefined) site.remove();
  }
  return figures;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      reports: { type: 'string', default: '10,100' },
      draw: { type: 'string' },
      from: { type: 'string' },
      folder: { type: 'string' },
      parts: { type: 'string', default: Object.keys(PARTS).join() },
    },
  });
  const { from, folder } = values;
  const sizes = values.reports.split(',').map(Number);
  const figures =
    from === undefined
      ? await measure({ sizes, parts: partsOf(values.parts), folder })
      : readFigures(readFileSync(from, 'utf8'));
  const growth = growthOf(figures).map((figure) => judge(figure));
  for (const figure of growth) console.log(JSON.stringify(figure));
  if (values.draw !== undefined) writeFileSync(values.draw, drawCurves(figures));
  const judged = [...growth, ...figures.map((figure) => judge(figure))];
  process.exitCode = judged.some(({ within }) => within === false) ? 1 : 0;
}
