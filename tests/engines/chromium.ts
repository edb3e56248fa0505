import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser';
import { type Engine, newFolder, PHONE } from './engine';

/** Chromium, driven by Playwright as in tests/e2e: what the others are compared with. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: PHONE, hasTouch: true, isMobile: true, locale: 'en-GB' });
  const downloads = newFolder('downloads');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('download', (download) => download.saveAs(join(downloads, download.suggestedFilename())));
  return {
    name: `Chromium ${browser.version()}`,
    downloads,
    goto: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    run: (expression) => page.evaluate(expression),
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    type: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot(),
    takeErrors: () => errors.splice(0),
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
