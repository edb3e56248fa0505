/**
 * Saved words in Chromium as on a phone: to save one, to open their page, to answer a card, with 100, 1,000 and 10,000 of them; a
 * part of `npm run bench`. The site must be built. Alone: npx tsx scripts/bench-words.ts
 */
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { listSlugs, loadReport } from '../lib/content/reports';
import { encode } from '../lib/storage/decode';
import { REVIEW_SETTINGS_KEY, WORDS_PREFIX } from '../lib/storage/keys';
import { reviewSettingsFormat } from '../lib/storage/review-settings';
import { vocabularyFormat } from '../lib/storage/words';
import { keyOf, type SavedWord } from '../lib/vocabulary/word';
import { type Figure, printFigures, quantile } from './bench/figure';
import { withSite } from './bench/serve-site';
import { ensureBrowser } from './browser';

const COUNTS = [100, 1_000, 10_000];
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true } as const;
const SLOWDOWN = 4;
const TAPS = 12;
const OPENINGS = 3;
const DAY_MS = 86_400_000;
/** Event Timing is silent about events under 16 ms; they count as one step. */
const SHORTEST_MS = 8;
const SETTLE_MS = 300;

/** The markup that is measured. */
const WORD = '[data-sentence] [data-word]';
const SAVE = 'dialog[open] [data-save]';
const ROW = '.word-row';
const CARD = '[data-card]';
const REVEAL = '[data-reveal]';
const GOOD = '[data-rating="good"]';

declare global {
  interface Window {
    /** What bench/watch-words.js notes. Times in ms since the navigation. */
    words: { firstRow: number; lastTask: number; longest: number; taps: number[] };
  }
}

/** Different words of two characters that no report has, each with a sentence of the reports. */
function someWords(count: number): SavedWord[] {
  const sentences = listSlugs().flatMap((slug) =>
    loadReport(slug).text.blocks.flatMap((block) => block.sentences.map(({ id, zh, en }) => ({ slug, id, zh, en }))),
  );
  return Array.from({ length: count }, (_, i) => {
    const characters = String.fromCodePoint(0x4e00 + (i % 5000), 0x9000 + Math.floor(i / 5000));
    const { slug, id, zh, en } = sentences[i % sentences.length] ?? { slug: '', id: '', zh: '', en: null };
    return {
      characters,
      traditional: characters,
      reading: 'lei3 ji4',
      spelling: 'lěijì',
      gloss: 'to accumulate; in all',
      status: i % 3 === 0 ? 'learning' : 'new',
      savedAt: new Date(Date.now() - DAY_MS - i * 60_000).toISOString(),
      examples: [{ zh, en, slug, sentence: id, title: '题' }],
    };
  });
}

/** The words as the device keeps them: over 16 shards, by their first character. */
function stored(words: readonly SavedWord[]): Record<string, string> {
  const shards: Record<string, Record<string, SavedWord>> = {};
  for (const word of words) {
    const key = WORDS_PREFIX + ((word.characters.codePointAt(0) ?? 0) % 16).toString(16);
    const shard = shards[key] ?? {};
    shards[key] = shard;
    shard[keyOf(word)] = word;
  }
  const settings = { ...reviewSettingsFormat.initial, newPerDay: 500 };
  return {
    ...Object.fromEntries(Object.entries(shards).map(([key, data]) => [key, encode(data, vocabularyFormat)])),
    [REVIEW_SETTINGS_KEY]: encode(settings, reviewSettingsFormat),
  };
}

/** A phone that has been to the site before, with so many words. */
async function phoneWith(browser: Browser, origin: string, count: number): Promise<BrowserContext> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${origin}/en/about/`);
  await page.evaluate(
    (items) => {
      for (const [key, raw] of items) localStorage.setItem(key, raw);
    },
    Object.entries(stored(someWords(count))),
  );
  await page.close();
  return context;
}

async function openSlow(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript({ path: fileURLToPath(new URL('bench/watch-words.js', import.meta.url)) });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
}

/** ms from the touch on what `selector` finds to the next frame painted. */
async function tapTime(page: Page, selector: string): Promise<number> {
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(() => {
    window.words.taps = [];
  });
  await page.locator(selector).first().tap();
  await page.waitForTimeout(SETTLE_MS); // the entry comes some frames after the paint that it tells of
  return page.evaluate((shortest) => Math.max(shortest, ...window.words.taps), SHORTEST_MS);
}

interface Saving {
  /** The longest task of the report's page while it opens and marks the words. */
  readonly longest: number;
  readonly times: number[];
}

async function timesToSave(context: BrowserContext, origin: string): Promise<Saving> {
  const page = await openSlow(context, `${origin}/en/reports/shifeng/`);
  const { longest } = await page.evaluate(() => window.words);
  const count = await page.locator(WORD).count();
  const times: number[] = [];
  for (let i = 0; times.length < TAPS && i < count; i += Math.floor(count / (3 * TAPS))) {
    await page.locator(WORD).nth(i).tap();
    const button = page.locator(SAVE);
    if (await button.filter({ hasText: '✓' }).count()) continue; // saved already, at another place
    times.push(await tapTime(page, SAVE));
    await button.filter({ hasText: '✓' }).waitFor();
    await page.keyboard.press('Escape');
  }
  await page.close();
  return { longest, times };
}

async function timesToOpen(context: BrowserContext, origin: string) {
  const page = await openSlow(context, `${origin}/en/words/`);
  await page.locator(ROW).first().waitFor();
  const { firstRow, lastTask, longest } = await page.evaluate(() => window.words);
  await page.close();
  return { firstRow, done: Math.max(firstRow, lastTask), longest };
}

async function timesToAnswer(context: BrowserContext, origin: string): Promise<number[]> {
  const page = await openSlow(context, `${origin}/en/review/?words=all`);
  const times: number[] = [];
  while (times.length < TAPS) {
    await page.locator(CARD).waitFor();
    await page.locator(REVEAL).tap();
    times.push(await tapTime(page, GOOD));
  }
  await page.close();
  return times;
}

const figure = (name: string, count: number, value: number): Figure => ({
  name: `${count.toLocaleString('en')} words: ${name}, CPU ${SLOWDOWN}× slower`,
  value,
  unit: 'ms',
});

async function measureWith(browser: Browser, origin: string, count: number): Promise<Figure[]> {
  const context = await phoneWith(browser, origin, count);
  const save = await timesToSave(context, origin);
  const openings: Awaited<ReturnType<typeof timesToOpen>>[] = [];
  for (let n = 0; n < OPENINGS; n++) openings.push(await timesToOpen(context, origin));
  const answer = await timesToAnswer(context, origin);
  await context.close();
  const opened = (part: 'firstRow' | 'done' | 'longest') =>
    quantile(
      openings.map((opening) => opening[part]),
      0.5,
    );
  return [
    figure('open a report, longest task', count, save.longest),
    figure('save a word, tap to paint p50', count, quantile(save.times, 0.5)),
    figure('save a word, tap to paint p95', count, quantile(save.times, 0.95)),
    figure('open the words page, to the first rows', count, opened('firstRow')),
    figure('open the words page, to its last long task', count, opened('done')),
    figure('open the words page, longest task', count, opened('longest')),
    figure('answer a card, tap to paint p50', count, quantile(answer, 0.5)),
    figure('answer a card, tap to paint p95', count, quantile(answer, 0.95)),
  ];
}

/** The figures of saved words. */
export async function measureWords(): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  try {
    return await withSite('out', async (origin) => {
      const figures: Figure[] = [];
      for (const count of COUNTS) figures.push(...(await measureWith(browser, origin, count)));
      return figures;
    });
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === import.meta.filename) printFigures(await measureWords());
