import { expect, test } from '@playwright/test';

for (const path of ['/en/reports/shifeng/', '/en/', '/en/words/']) {
  test(`a phone that opens ${path} asks once for each script and style, and for nothing that is not there`, async ({
    page,
  }) => {
    const asked: string[] = [];
    const missing: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (/\.(?:js|css)$/.test(pathname) && !response.fromServiceWorker()) asked.push(pathname);
      if (response.status() >= 400) missing.push(pathname);
    });
    await page.goto(path);
    await page.waitForFunction(() => window.duizhaoRuns === true); // what the page's code names by itself has been asked for
    await page.waitForLoadState('networkidle');
    expect(missing).toEqual([]);
    expect(asked.length).toBeGreaterThan(1);
    expect([...new Set(asked)]).toEqual(asked);
  });
}
