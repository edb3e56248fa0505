import type { Page } from '@playwright/test';
import { keptFiles, test, whenKept } from './own-server';
import { expectAccessible, keep, expect as plainExpect, stored } from './story';

const expect = plainExpect.configure({ timeout: 30_000 });
test.describe.configure({ timeout: 120_000 });
test.use({ serviceWorkers: 'allow' });

async function openPanel(page: Page): Promise<void> {
  await page.goto('/en/');
  await page.getByRole('link', { name: 'Read without network' }).click();
  await expect(page.getByText(/To download: about \d+\.?\d* MB/)).toBeVisible({ timeout: 60_000 });
}

const get = (page: Page) => page.getByRole('button', { name: 'Make everything available offline' });
const hasSenses = async (page: Page): Promise<boolean> => String(await keptFiles(page)).includes('/dictionary/senses.');

test('everything is made available: said before, seen while it comes, stopped, gone on, used without network', async ({
  page,
  site,
}) => {
  await openPanel(page);
  await expectAccessible(page);
  site.spoil(/senses/, 'slow');
  await get(page).click();
  const progress = page.getByRole('progressbar', { name: 'Download' });
  await expect(progress).toBeVisible();
  await expect(page.getByText(/^\d+\.?\d* MB of \d+\.?\d* MB$/)).toBeVisible();
  await expectAccessible(page);
  // It goes on from page to page.
  await page.goto('/en/words/');
  await page.goto('/en/about/#offline');
  await expect(progress).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/Stopped: \d+\.?\d* MB of/)).toBeVisible();
  site.mend();
  await page.reload();
  await expect(page.getByText(/Stopped/)).toBeVisible(); // and stays so
  expect(await hasSenses(page)).toBe(false);
  const before = site.asked.length;
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/Everything is here, since/)).toBeVisible();
  expect(site.asked.slice(before).filter((question) => question.includes('lexicon'))).toEqual([]);

  await site.become('gone');
  await page.reload();
  await expect(page.getByText(/Everything is here, since/)).toBeVisible();
  await page.goto('/en/dictionary/');
  await page.getByRole('searchbox', { name: 'Characters, pinyin or English' }).fill('lighthouse');
  await expect(page.getByRole('region', { name: 'Results' }).getByRole('link', { name: /灯塔/ }).first()).toBeVisible();
});

test('a line that breaks says so, and what she asked for goes on by itself with the next page', async ({
  page,
  site,
}) => {
  await openPanel(page);
  site.spoil(/senses/, 'half');
  await get(page).click();
  await expect(page.getByText(/The network broke off|Something else came/)).toBeVisible();
  expect(await hasSenses(page)).toBe(false);
  site.mend();
  await page.goto('/en/words/');
  await expect.poll(() => hasSenses(page)).toBe(true);
});

test('a full device says so, and keeps what it has', async ({ page, context }) => {
  await openPanel(page);
  const session = await context.newCDPSession(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    quotaSize: used + 1_500_000,
  });
  await get(page).click();
  await expect(page.getByText(/There is no more room on this device/)).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin });
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/Everything is here, since/)).toBeVisible();
});

test('what was downloaded can be removed; her words stay, and the site still opens without network', async ({
  page,
  site,
}) => {
  const word = { characters: '居民', traditional: '居民', reading: 'ju1 min2', spelling: 'jūmín', gloss: 'resident' };
  const saved = { ...word, status: 'new', savedAt: '2026-01-01T00:00:00.000Z', examples: [] };
  const shard = `duizhao:words:${(('居'.codePointAt(0) ?? 0) % 16).toString(16)}`;
  await keep(page, { [shard]: { version: 1, data: { '居民|ju1 min2': saved } } });
  await openPanel(page);
  await expect(page.getByRole('button', { name: 'Remove what was downloaded' })).toHaveCount(0);
  await get(page).click();
  await expect(page.getByText(/Everything is here, since/)).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove what was downloaded' }).click();
  await expect(get(page)).toBeVisible();
  expect(await hasSenses(page)).toBe(false);
  expect((await stored(page))[shard]).toContain('居民');
  await site.become('gone');
  await page.goto('/en/words/');
  await expect(page.getByText('居民').first()).toBeVisible();
});

test('a device that saves data fetches nothing ahead, and keeps what she opens', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('/en/');
  await whenKept(page);
  expect(site.asked.filter((question) => /shifeng|lusong|en\/words/.test(question))).toEqual([]);
  await page.goto('/en/about/');
  await expect(page.getByText(/asks to save data/)).toBeVisible();
  await page.goto('/en/words/');
  await expect.poll(async () => String(await keptFiles(page))).toContain('/en/words/');
  await page.goto('/en/reports/lusong/');
  await expect.poll(async () => String(await keptFiles(page))).toContain('/en/reports/lusong/');
});

test('the site can be installed: its manifest is whole, and the button is there once the browser offers it', async ({
  page,
}) => {
  await page.goto('/zh-Hant/about/');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await page.request.get(address ?? '')).json();
  expect(manifest).toMatchObject({ id: '/', lang: 'zh-Hant', start_url: '/', scope: '/', short_name: '對照' });
  const images = [
    ...manifest.icons,
    ...manifest.screenshots,
    ...manifest.shortcuts.flatMap(({ icons }: never) => icons),
  ];
  for (const { src, sizes } of images as { src: string; sizes: string }[]) {
    const size = await page.evaluate(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) expect((await page.request.get(url)).status()).toBe(200);
  expect(await page.locator('link[rel="apple-touch-icon"]').getAttribute('sizes')).toBe('180x180');

  await page.goto('/en/about/');
  await expect(page.getByRole('button', { name: 'Install' })).toHaveCount(0);
  await page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => void window.dispatchEvent(new Event('appinstalled')),
    });
    window.dispatchEvent(offer);
  });
  await page.getByRole('button', { name: 'Install' }).click();
  await expect(page.getByRole('button', { name: 'Install' })).toHaveCount(0);
});
