import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { quantile } from './bench/figure';

/** One cold visit to a page, as a phone makes it. Times in ms, sizes in bytes as received, heap in MiB. */
export interface VisitFigures {
  /** By kind of request: document, script, stylesheet, fetch, image … */
  readonly bytes: Readonly<Record<string, number>>;
  readonly lcp: number;
  readonly cls: number;
  /** Sum of what each long task takes beyond 50 ms. */
  readonly blocking: number;
  /** The longest task that began after the page's `load`, until nothing more is fetched or done; 0 = none over 50 ms. */
  readonly longestAfterLoad: number;
  readonly elements: number;
  readonly heap: number;
}

/** 30 taps spread over the text: from the touch to the next frame painted, as Event Timing reports it (in steps of 8 ms). */
export interface TapFigures {
  readonly tapP50: number;
  readonly tapP95: number;
}

/** What 200 taps leave behind: growth after a forced collection of what nothing holds. */
export interface Growth {
  readonly heapMiB: number;
  /** Nodes of the document and nodes that are out of it and still held. */
  readonly nodes: number;
}

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true } as const;
export const CPU_SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const TAPS = 30;
const GROWTH_WORDS = 20;
const GROWTH_ROUNDS = 10;
/** Compiled code is kept as long as the page is, and grows with use: the heap is of interest without it. */
const NOT_COMPILED = '--js-flags=--jitless';
/** What is loaded and laid out once is, by then. */
const WARM_ROUNDS = 3;
/** Words of the text; those of its lesson are put away at first. */
const WORDS = '[data-sentence] [data-word]';
/** Event Timing is silent about events under 16 ms; they count as one step. */
const SHORTEST_MS = 8;
const LONG_MS = 50;
/** The page's own work when it has nothing better to do comes within this time. */
const IDLE_MS = 1500;

/** What watch-page.js notes in the page. */
interface Seen {
  lcp: number;
  cls: number;
  tasks: [start: number, duration: number][];
  taps: number[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** A page on a phone: slow processor, slow network, nothing cached. */
export async function withPhone<T>(
  executablePath: string,
  work: (page: Page, session: CDPSession) => Promise<T>,
  ...flags: readonly string[]
): Promise<T> {
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', ...flags],
  });
  try {
    const page = await browser.newPage(PHONE);
    await page.addInitScript({ path: fileURLToPath(new URL('watch-page.js', import.meta.url)) });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return await work(page, session);
  } finally {
    await browser.close();
  }
}

/** Visits `url` in a fresh browser with nothing cached. */
export const measureVisit = (url: string, executablePath: string): Promise<VisitFigures> =>
  withPhone(executablePath, visit(url));

/** The same, and taps after it. */
export const measureReader = (url: string, executablePath: string): Promise<VisitFigures & TapFigures> =>
  withPhone(executablePath, async (page, session) => {
    const figures = await visit(url)(page, session);
    const taps = await tapAround(page);
    return { ...figures, tapP50: quantile(taps, 0.5), tapP95: quantile(taps, 0.95) };
  });

const visit =
  (url: string) =>
  async (page: Page, session: CDPSession): Promise<VisitFigures> => {
    const bytes: Record<string, number> = {};
    const counted: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      counted.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
          bytes[request.resourceType()] = (bytes[request.resourceType()] ?? 0) + responseBodySize + responseHeadersSize;
        }),
      );
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(IDLE_MS);
    await Promise.all(counted);
    const received = { ...bytes }; // before the taps, which may ask for more
    const { lcp, cls, tasks, loaded } = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return { ...window.seen, loaded: navigation?.loadEventEnd ?? 0 };
    });
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    return {
      bytes: received,
      lcp,
      cls,
      blocking: tasks.reduce((sum, [, duration]) => sum + duration - LONG_MS, 0),
      longestAfterLoad: Math.max(0, ...tasks.filter(([start]) => start >= loaded).map(([, duration]) => duration)),
      elements,
      heap: await heapOf(session),
    };
  };

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

/** Puts the `index`th word into the middle of the window. @returns where it is then */
const toWord = (page: Page, index: number): Promise<readonly [x: number, y: number]> =>
  page.evaluate(
    async ([at, selector]) => {
      const word = document.querySelectorAll(selector)[at] as HTMLElement;
      word.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((done) => setTimeout(done, 150));
      window.seen.taps = [];
      const { left, top, width, height } = word.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    },
    [index, WORDS] as const,
  );

/** Taps words spread over the whole text; each tap's longest event. */
async function tapAround(page: Page): Promise<number[]> {
  const count = await page.locator(WORDS).count();
  const durations: number[] = [];
  for (let tap = 0; tap < TAPS; tap++) {
    const [x, y] = await toWord(page, Math.floor((tap * count) / TAPS));
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(300); // the entry comes some frames after the paint that it tells of
    durations.push(await page.evaluate((shortest) => Math.max(shortest, ...window.seen.taps), SHORTEST_MS));
  }
  return durations;
}

/** What the page holds after 200 taps that it did not hold before them; each of the 20 words was tapped three times by then. */
export const measureGrowth = (url: string, executablePath: string): Promise<Growth> =>
  withPhone(
    executablePath,
    async (page, session) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 }); // what is held does not depend on it
      await page.goto(url, { waitUntil: 'networkidle' });
      const count = await page.locator(WORDS).count();
      const round = async () => {
        for (let tap = 0; tap < GROWTH_WORDS; tap++) {
          const [x, y] = await toWord(page, Math.floor((tap * count) / GROWTH_WORDS));
          await page.touchscreen.tap(x, y);
          await page.locator('[data-selected] rt').waitFor();
        }
      };
      const held = async () => {
        await page.evaluate(() => {
          performance.clearMarks(); // the observers' own notes are no part of the page
          window.seen.taps = [];
          window.seen.tasks = [];
        });
        const heapMiB = await heapOf(session);
        return { heapMiB, nodes: (await session.send('Memory.getDOMCounters')).nodes };
      };
      for (let i = 0; i < WARM_ROUNDS; i++) await round();
      const before = await held();
      for (let i = 0; i < GROWTH_ROUNDS; i++) await round();
      const after = await held();
      return { heapMiB: after.heapMiB - before.heapMiB, nodes: after.nodes - before.nodes };
    },
    NOT_COMPILED,
  );
