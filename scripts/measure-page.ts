import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';

/** One cold visit to a page and 30 taps in it. Times in ms, sizes in bytes as received, heap in MiB. */
export interface PageFigures {
  /** By kind of request: document, script, stylesheet, fetch, image … */
  readonly bytes: Readonly<Record<string, number>>;
  readonly lcp: number;
  readonly cls: number;
  /** Sum of what each long task takes beyond 50 ms. */
  readonly blocking: number;
  readonly elements: number;
  readonly heap: number;
  /** From the touch to the next frame painted, as Event Timing reports it (in steps of 8 ms). */
  readonly tapP50: number;
  readonly tapP95: number;
}

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true } as const;
const CPU_SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const TAPS = 30;
/** Words of the text; those of its lesson are put away at first. */
const WORDS = '[data-sentence] [data-word]';
/** Event Timing is silent about events under 16 ms; they count as one step. */
const SHORTEST_MS = 8;

/** What watch-page.js notes in the page. */
interface Seen {
  lcp: number;
  cls: number;
  blocking: number;
  taps: number[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

const quantile = (list: readonly number[], q: number): number => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
};

/** Measures `url` in a fresh browser with nothing cached. */
export async function measurePage(url: string, executablePath: string): Promise<PageFigures> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const page = await browser.newPage(PHONE);
    await page.addInitScript({ path: fileURLToPath(new URL('watch-page.js', import.meta.url)) });
    const bytes: Record<string, number> = {};
    const counted: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      counted.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
          bytes[request.resourceType()] = (bytes[request.resourceType()] ?? 0) + responseBodySize + responseHeadersSize;
        }),
      );
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(url, { waitUntil: 'networkidle' });
    await Promise.all(counted);
    const received = { ...bytes }; // before the taps, which may ask for more
    const { lcp, cls, blocking } = await page.evaluate(() => window.seen);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const taps = await tapAround(page);
    return {
      bytes: received,
      lcp,
      cls,
      blocking,
      elements,
      heap: usedSize / 2 ** 20,
      tapP50: quantile(taps, 0.5),
      tapP95: quantile(taps, 0.95),
    };
  } finally {
    await browser.close();
  }
}

/** Taps words spread over the whole text; each tap's longest event. */
async function tapAround(page: Page): Promise<number[]> {
  const count = await page.locator(WORDS).count();
  const durations: number[] = [];
  for (let tap = 0; tap < TAPS; tap++) {
    const [x, y] = await page.evaluate(
      async ([index, selector]) => {
        const word = document.querySelectorAll(selector)[index] as HTMLElement;
        word.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((done) => setTimeout(done, 150));
        window.seen.taps = [];
        const { left, top, width, height } = word.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      },
      [Math.floor((tap * count) / TAPS), WORDS] as const,
    );
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(300); // the entry comes some frames after the paint that it tells of
    durations.push(await page.evaluate((shortest) => Math.max(shortest, ...window.seen.taps), SHORTEST_MS));
  }
  return durations;
}
