/**
 * Own texts in Chromium: a novel of a million characters, opened and scrolled; a part of `npm run bench`. The site must be built.
 * Alone: npx tsx scripts/bench-texts.ts
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { listSlugs, loadReport } from '../lib/content/reports';
import { type Figure, printFigures, quantile } from './bench/figure';
import { withSite } from './bench/serve-site';
import { ensureBrowser } from './browser';

const LENGTH = 1_000_000;
const RUNS = 3;
const STEPS = 120;
const STEP_PX = 120;
/** A phone for the scrolling; the opening is measured as on a desktop. */
const SLOWDOWN = 4;

/** The reports' sentences again and again, each time in another order, in paragraphs and chapters. */
function novel(): string {
  const sentences = listSlugs().flatMap((slug) =>
    loadReport(slug).text.blocks.flatMap((block) => block.sentences.map(({ zh }) => zh)),
  );
  let text = '';
  for (let n = 0; text.length < LENGTH; n++) {
    if (n % 300 === 0) text += `第${n / 300 + 1}章\n`;
    text += `${sentences[n % sentences.length]}${sentences[(n * 7 + 3) % sentences.length]}\n`;
  }
  return text;
}

interface Scrolling {
  readonly frames: readonly number[];
  readonly elements: number;
}

const scroll = (page: Page): Promise<Scrolling> =>
  page.evaluate(
    async ([steps, by]) => {
      const frames: number[] = [];
      let last = performance.now();
      for (let i = 0; i < steps; i++) {
        window.scrollBy(0, by);
        await new Promise(requestAnimationFrame);
        frames.push(performance.now() - last);
        last = performance.now();
      }
      return { frames, elements: document.querySelectorAll('*').length };
    },
    [STEPS, STEP_PX] as const,
  );

/** How long each task was that took more than 50 ms, from now on. */
const watchLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const long: number[] = [];
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, { long });
  });
const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as typeof window & { long: number[] }).long);

async function measureNovel(browser: Browser, origin: string): Promise<Figure[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'duizhao-bench-')), 'novel.txt');
  writeFileSync(file, novel());
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${origin}/en/texts/`, { waitUntil: 'networkidle' });
  await watchLongTasks(page);
  const start = performance.now();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('[data-sentence]').first().waitFor();
  const opened = performance.now() - start;
  await page.locator('.notice').waitFor({ state: 'detached' }); // meanings are there, words are counted
  const tasks = await longTasks(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const { frames, elements } = await scroll(page);
  await context.close();
  return [
    {
      name: 'novel of 1,000,000 characters: file to first page, data fetched',
      value: opened,
      unit: 'ms',
    },
    { name: 'novel: longest task of the page while it opens', value: Math.max(0, ...tasks), unit: 'ms' },
    { name: 'novel: elements in the page', value: elements, unit: 'elements' },
    { name: `novel: frame while scrolling p50, CPU ${SLOWDOWN}× slower`, value: quantile(frames, 0.5), unit: 'ms' },
    { name: `novel: frame while scrolling p95, CPU ${SLOWDOWN}× slower`, value: quantile(frames, 0.95), unit: 'ms' },
  ];
}

const medians = ([first = [], ...others]: readonly (readonly Figure[])[]): Figure[] =>
  first.map((figure, i) => ({
    ...figure,
    value: quantile([figure.value, ...others.map((run) => run[i]?.value ?? Number.NaN)], 0.5),
  }));

/** The figures of own texts. */
export async function measureTexts(): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: ensureBrowser() });
  try {
    return await withSite('out', async (origin) => {
      const runs: Figure[][] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await measureNovel(browser, origin));
      return medians(runs);
    });
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === import.meta.filename) printFigures(await measureTexts());
