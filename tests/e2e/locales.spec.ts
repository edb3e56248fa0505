import { expect, test } from './story';

for (const [browser, wanted] of [
  ['en-GB', 'en'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['fr-FR', 'en'],
] as const) {
  test.describe(() => {
    test.use({ locale: browser });
    test(`“/” opens ${wanted} for a browser in ${browser}`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(new RegExp(`/${wanted}/$`));
      await expect(page.locator('html')).toHaveAttribute('lang', wanted);
    });
  });
}

test('she changes the language, stays on the page, and “/” remembers', async ({ page }) => {
  await page.goto('/en/words/');
  await page.getByLabel('Language').selectOption('繁體中文');
  await expect(page).toHaveURL(/\/zh-Hant\/words\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('你的生詞');
  await page.goto('/');
  await expect(page).toHaveURL(/\/zh-Hant\/$/);
});

test('the about page names its sources and promises that nothing leaves the device', async ({ page }) => {
  await page.goto('/en/about/');
  await expect(page.getByRole('main')).toContainText('CC-CEDICT');
  await expect(page.getByRole('main')).toContainText('CC BY-SA 4.0');
  await expect(page.getByRole('main')).toContainText('124,263');
  await expect(page.getByRole('main')).toContainText('Zhuzhou Daily');
  await expect(page.getByRole('heading', { name: 'Nothing leaves your device' })).toBeVisible();
});
