/**
 * What a class does beside reading, as on a phone (CPU 4× slower): to open the board, a lesson's link, exercises and a worksheet, and
 * what each of them weighs; a part of `npm run bench`. The site must be built. Alone: npx tsx scripts/bench-classroom.ts
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { packLesson } from '../lib/classroom/lesson';
import { TEXT_EXERCISES } from '../lib/exercises/types';
import { type Figure, median, printFigures } from './bench/figure';
import { withSite } from './bench/serve-site';
import { ensureBrowser } from './browser';

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true } as const;
const SLOWDOWN = 4;
const RUNS = 3;

const LESSON = packLesson({
  slug: 'shifeng',
  from: 's5',
  to: 's16',
  words: [],
  held: ['english'],
  show: {},
  exercises: [...TEXT_EXERCISES],
  message: '',
});

/** What is opened, and what is seen when it is there. */
const OPENED: readonly { readonly name: string; readonly path: string; readonly seen: string }[] = [
  { name: 'a report at the board', path: 'reports/shifeng/?view=board#s5', seen: '.board-stage' },
  { name: 'a lesson from its link', path: `reports/shifeng/#s5&lesson=${LESSON}`, seen: '.lesson-bar' },
  { name: 'exercises of a report', path: 'exercises/?report=shifeng', seen: 'input[type="checkbox"]' },
  { name: 'a worksheet of 12 sentences', path: 'print/?report=shifeng&from=5&to=16', seen: '.paper-sheet' },
  { name: 'the teacher’s page', path: 'teach/?report=shifeng&from=5&to=16', seen: 'textarea' },
];

/** Opens an address as a first visit. @returns ms to what was to be seen, and all bytes until then */
async function open(browser: Browser, address: string, seen: string): Promise<{ ms: number; bytes: number }> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  try {
    const page: Page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const start = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator(seen).first().waitFor();
    return { ms: performance.now() - start, bytes };
  } finally {
    await context.close();
  }
}

export const measureClassroom = (): Promise<Figure[]> =>
  withSite('out', async (origin) => {
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
    try {
      const figures: Figure[] = [];
      for (const { name, path, seen } of OPENED) {
        const runs: { ms: number; bytes: number }[] = [];
        for (let run = 0; run < RUNS; run++) runs.push(await open(browser, `${origin}/en/${path}`, seen));
        figures.push(
          { name: `open ${name}, CPU 4× slower`, value: median(runs.map(({ ms }) => ms)), unit: 'ms' },
          { name: `open ${name}, first visit`, value: median(runs.map(({ bytes }) => bytes)) / 1000, unit: 'KB' },
        );
      }
      return figures;
    } finally {
      await browser.close();
    }
  });

if (process.argv[1] === import.meta.filename) printFigures(await measureClassroom());
