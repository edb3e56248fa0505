import type { Page } from '@playwright/test';
import { openWords, saveAs, takeOut } from '../e2e/exchange-stories';
import { whenKept } from '../e2e/own-server';
import { ARTICLE, card, openShelf, PATIENCE_MS, readPasted, tapFor } from '../e2e/own-texts';
import { openReport, expect as plainExpect, test as story, tapWord } from '../e2e/story';
import { type Base, BELOW, type RunningServer, SERVERS } from './servers';

// The site in a browser, through the servers that docs/hosting.md is about, at the root of its host and in a folder of it.

const expect = plainExpect.configure({ timeout: PATIENCE_MS });

interface Hosted {
  readonly serve: keyof typeof SERVERS;
  readonly base: Base;
  readonly server: RunningServer & { gone: boolean };
}

/** A story whose site is on a server of its own, which can go. Whatever is asked for must be of the site (story.ts), and be there. */
const test = story.extend<Hosted>({
  serve: ['nginx', { option: true }],
  base: ['', { option: true }],
  server: async ({ serve, base }, use) => {
    const running = await SERVERS[serve](base);
    const server = {
      ...running,
      gone: false,
      stop: async () => {
        if (!server.gone) await running.stop();
        server.gone = true;
      },
    };
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server, base }, use) => use(server.origin + base),
  page: async ({ page, baseURL, server }, use) => {
    const goto = page.goto.bind(page);
    page.goto = (path, options) => goto(path.startsWith('/') ? baseURL + path : path, options);
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400 && !server.gone) missing.push(`${response.status()} ${response.url()}`);
    });
    await use(page);
    expect(missing).toEqual([]);
  },
});
test.describe.configure({ timeout: 180_000 });
test.use({ serviceWorkers: 'allow', actionTimeout: PATIENCE_MS });

for (const serve of ['nginx', 'caddy', 'own', 'pages'] as const)
  for (const base of ['', BELOW] as const)
    test.describe(`${serve}, the site at ${base}/`, () => {
      test.use({ serve, base });

      test('a learner reads, comes back without network, and reads on', async ({ page, server }) => {
        await page.goto('/');
        await expect(page).toHaveURL(`${server.origin}${base}/en/`);
        await whenKept(page);
        await openReport(page, 'lusong');
        await tapWord(page, 's1', '确诊');
        await server.stop();
        await page.goto('/en/reports/shifeng/');
        await tapWord(page, 's5', '居民');
        await page.keyboard.press('Escape');
        await page.goto('/en/words/');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      });
    });

test.describe(`in a folder of its host`, () => {
  test.use({ base: BELOW });

  /** Every address in the page that is of this origin. */
  const addresses = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[href], [src], [action]')]
        .flatMap((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name)))
        .filter((address) => address !== null)
        .map((address) => new URL(address, document.baseURI))
        .filter(({ origin }) => origin === window.location.origin)
        .map(({ pathname }) => pathname),
    );

  test('no page has an address outside of it', async ({ page }) => {
    for (const path of [
      ...['/en/', '/zh-Hans/texts/', '/en/dictionary/?q=山', '/en/words/', '/en/review/', '/zh-Hant/exercises/'],
      ...['/en/print/', '/en/teach/', '/en/about/', '/en/offline/', '/en/reports/shifeng/', '/404.html'],
    ]) {
      await page.goto(path);
      await expect(page.locator('main')).toBeVisible();
      const found = await addresses(page);
      expect(found.length, path).toBeGreaterThan(2);
      expect(
        found.filter((address) => !address.startsWith(`${BELOW}/`)),
        path,
      ).toEqual([]);
    }
  });

  test('she changes the language, and the folder’s address remembers', async ({ page, server }) => {
    await page.goto('/en/words/');
    await page.getByLabel('Language').selectOption('繁體中文');
    await expect(page).toHaveURL(`${server.origin}${BELOW}/zh-Hant/words/`);
    await page.goto('/');
    await expect(page).toHaveURL(`${server.origin}${BELOW}/zh-Hant/`);
  });

  test('a word has its strokes, an own text its analyser, a deck its database', async ({ page }) => {
    await page.goto('/en/dictionary/?word=重');
    await page.getByRole('button', { name: 'Stroke order of 重', exact: true }).click();
    await expect(page.locator('.stroke-panel')).toContainText('9 strokes');
    await openShelf(page);
    await readPasted(page, ARTICLE.text);
    await tapFor(page, 's2', '昨天', 'zuótiān', 'yesterday');
    await openWords(page);
    const { name } = await saveAs(page, await takeOut(page), /^Anki \.apkg/);
    expect(name).toMatch(/\.apkg$/);
  });

  test('a link to a sentence leads into the folder', async ({ page, server }) => {
    await openReport(page, 'shifeng', '#s4');
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('button', { name: 'Share' }).tap();
    const link = `${server.origin}${BELOW}/en/reports/shifeng/#s4`;
    await expect(page.getByText(link)).toBeVisible();
    await page.goto(link);
    await expect(page.locator('#s4')).toBeInViewport();
  });

  test('it is an app of its own: scope, start, icons, what other apps share', async ({ page, request, server }) => {
    await openShelf(page);
    await whenKept(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(
      `${server.origin}${BELOW}/`,
    );
    const manifest = await (await request.get(`${server.origin}${BELOW}/manifest/en.webmanifest`)).json();
    expect([manifest.id, manifest.scope, manifest.start_url]).toEqual(Array(3).fill(`${BELOW}/`));
    for (const { src } of [...manifest.icons, ...manifest.screenshots])
      expect((await request.get(server.origin + src)).status(), src).toBe(200);

    await page.evaluate(
      ([action, text]) => {
        const form = document.createElement('form');
        form.method = 'POST';
        form.enctype = 'multipart/form-data';
        form.action = action;
        const field = document.createElement('textarea');
        field.name = 'text';
        field.value = text;
        form.append(field);
        document.body.append(form);
        form.submit();
      },
      [manifest.share_target.action as string, ARTICLE.text] as const,
    );
    await expect(page.locator('#s2')).toContainText('停业三年以后');
    await openShelf(page);
    await expect(card(page, ARTICLE.title)).toBeVisible();
  });

  test('without network, a page that is not on the device says so', async ({ page, server }) => {
    await page.goto('/en/');
    await whenKept(page);
    await server.stop();
    await page.goto('/zh-Hant/reports/lusong/');
    await expect(page.getByRole('heading', { name: 'This page is not on this device yet' })).toBeVisible();
  });
});

test('two sites on one origin: neither clears away what the other has kept, and the words are one learner’s', async ({
  browser,
}) => {
  const server = await SERVERS.pages(BELOW, '');
  const context = await browser.newContext({ baseURL: server.origin, serviceWorkers: 'allow', locale: 'en-GB' });
  const page = await context.newPage();
  const visits: string[] = [];
  page.on('request', (request) => request.isNavigationRequest() && visits.push(request.url()));
  for (const base of ['', BELOW, '', BELOW]) {
    await page.goto(`${server.origin}${base}/en/`);
    await page.waitForFunction(
      (sw) =>
        navigator.serviceWorker.controller?.scriptURL.endsWith(sw) &&
        navigator.serviceWorker.controller.state === 'activated',
      `:${new URL(server.origin).port}${base}/sw.js`,
      { timeout: 60_000 },
    );
  }
  expect(visits, 'the first visit below is not loaded twice').toHaveLength(4);
  // What a version before it has left each site clears away with these visits; what the other has kept is there all the same.
  const report = (base: string) => `${server.origin}${base}/en/reports/shifeng/`;
  const kept = (address: string) =>
    page.evaluate(async (url) => (await caches.match(url, { ignoreSearch: true })) !== undefined, address);
  for (const base of ['', BELOW]) expect(await kept(report(base)), report(base)).toBe(true);
  await server.stop();
  for (const base of ['', BELOW]) {
    await page.goto(report(base));
    await page.locator('#s5 [data-word]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    if (base === '') await page.getByRole('button', { name: 'Save word' }).click();
  }
  await page.goto(`${server.origin}${BELOW}/en/words/`);
  await expect(page.locator('.word-list > li')).toHaveCount(1);
  await context.close();
});
