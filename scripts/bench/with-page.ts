import type { Browser, Page } from '@playwright/test';
import type { BenchServer } from './serve-bench';

/** Where a measurement runs: the bundle that the page loads, and how much slower than this machine. */
interface Place {
  readonly script: string;
  readonly slowdown: number;
}

/** A page of its own, so that nothing of another measurement is in its cache or memory. */
export async function withPage<T>(
  browser: Browser,
  server: BenchServer,
  { script, slowdown }: Place,
  work: (page: Page, heap: () => Promise<number>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/`);
    await page.addScriptTag({ type: 'module', url: `/${script}.js` });
    await page.waitForFunction(() => 'bench' in globalThis || 'peers' in globalThis);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, ...more } = (await session.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        backingStorageSize?: number;
      };
      return (usedSize + (more.backingStorageSize ?? 0)) / 2 ** 20;
    };
    return await work(page, heap);
  } finally {
    await context.close();
  }
}
