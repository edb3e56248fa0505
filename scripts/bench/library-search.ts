import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type LibraryLine, type PackedLibrary, unpackLibrary } from '../../lib/dictionary/library-index';
import { ensureBrowser } from '../browser';
import { CPU_SLOWDOWN, withPhone } from '../measure-page';
import { type Figure, median, quantile } from './figure';
import { withSite } from './serve-site';

// The search of a large library, as somebody on a phone meets it: she touches the field, types at once, and reads on as she types.

const FIRST = `library search: touch to first results, CPU ${CPU_SLOWDOWN}× slower`;
const KEYSTROKE = `library search: keystroke to results p95, CPU ${CPU_SLOWDOWN}× slower`;
/** Figures that have a goal. */
export const SEARCH_PROMISES = [FIRST, KEYSTROKE];

const VISITS = 3;
/** Reports that are looked for, spread over the library, each in every way. */
const WANTED = 3;
const FIELD = 'search input';

declare global {
  interface Window {
    /** What watch-search.js notes. Times in ms. */
    search: { painted: { sinceFocus: number; sinceTyped: number }[] };
  }
}

/** How a report can be asked for; each beginning of these finds it. */
const queriesFor = ({ zh, pinyin, en, date }: LibraryLine): string[] => [
  zh.replace(/[^\p{Script=Han}].*$/u, '').slice(0, 4),
  pinyin.replace(/[- ]/g, '').slice(0, 8),
  en.split(' ')[0] ?? '',
  date.slice(0, 4),
];

/** Types a query letter by letter, each once the results of the one before are painted. @returns ms from each letter to its results */
async function type(page: Page, query: string): Promise<number[]> {
  await page.locator(FIELD).fill('');
  await page.evaluate(() => {
    window.search.painted = [];
  });
  for (const [i, letter] of [...query].entries()) {
    await page.keyboard.insertText(letter);
    await page.waitForFunction((count) => window.search.painted.length > count, i);
  }
  return page.evaluate(() => window.search.painted.map(({ sinceTyped }) => sinceTyped));
}

const visit = (origin: string, queries: readonly string[]) =>
  withPhone(ensureBrowser(), async (page) => {
    await page.addInitScript({ path: fileURLToPath(new URL('watch-search.js', import.meta.url)) });
    await page.goto(`${origin}/en/`, { waitUntil: 'networkidle' });
    await page.locator(FIELD).tap();
    await page.keyboard.insertText(queries[0]?.slice(0, 1) ?? '');
    await page.waitForFunction(() => window.search.painted.length > 0);
    const first = await page.evaluate(() => window.search.painted[0]?.sinceFocus ?? Number.NaN);
    const letters: number[] = [];
    for (const query of queries) letters.push(...(await type(page, query)));
    return { first, letters };
  });

/** The search of a built site; a small library has none. @param out its folder */
export function measureSearch(out: string): Promise<Figure[]> {
  const index = join(out, 'data', '_library.json');
  if (!existsSync(index)) return Promise.resolve([]);
  const lines = unpackLibrary(JSON.parse(readFileSync(index, 'utf8')) as PackedLibrary);
  const wanted = Array.from({ length: WANTED }, (_, i) => lines[Math.floor(((i + 0.5) * lines.length) / WANTED)]);
  const queries = wanted.flatMap((line) => (line === undefined ? [] : queriesFor(line)));
  return withSite(out, async (origin) => {
    const visits: Awaited<ReturnType<typeof visit>>[] = [];
    for (let i = 0; i < VISITS; i++) visits.push(await visit(origin, queries));
    const letters = visits.flatMap((seen) => seen.letters);
    return [
      { name: FIRST, value: median(visits.map(({ first }) => first)), unit: 'ms' },
      { name: KEYSTROKE.replace('p95', 'p50'), value: quantile(letters, 0.5), unit: 'ms' },
      { name: KEYSTROKE, value: quantile(letters, 0.95), unit: 'ms' },
    ];
  });
}
