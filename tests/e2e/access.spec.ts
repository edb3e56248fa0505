import { expect, expectAccessible, openReport, setTextSize, sheetOf, shownText, tapWord, test } from './story';

test('everything from the keyboard: open a word, move, save, close, go on', async ({ page }) => {
  await openReport(page, 'shifeng', '#s4');
  await page.getByRole('article', { name: 'The text' }).focus();
  await page.keyboard.press('Enter');
  await expect(sheetOf(page, '我们')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(sheetOf(page, '胜利')).toContainText('shènglì');
  await page.keyboard.press('s');
  await expect(sheetOf(page, '胜利').getByRole('button', { name: 'New', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article', { name: 'The text' })).toBeFocused();
  await page.keyboard.press('p');
  await expect.poll(() => shownText(page, 's4')).toContain('(wǒmen)');
  await page.keyboard.press('t');
  await expect(page.locator('#s4 [lang="en"]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#s5$/);
});

test('single keys can be turned off', async ({ page }) => {
  await openReport(page, 'shifeng', '#s4');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('group', { name: 'Keyboard shortcuts' }).getByLabel('Off').check();
  await page.getByRole('button', { name: 'Close settings' }).click();
  await page.keyboard.press('p');
  expect(await shownText(page, 's4')).toBe('“我们胜利了。”');
});

for (const theme of ['light', 'dark'] as const) {
  test(`no page breaks the rules of accessibility (${theme})`, async ({ page }) => {
    test.slow(); // seven pages, each looked at whole
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const check = () => expectAccessible(page);
    for (const path of ['/en/', '/zh-Hans/', '/zh-Hant/words/', '/en/about/']) {
      await page.goto(path);
      await check();
    }
    await openReport(page, 'shifeng', '#s94');
    await tapWord(page, 's94', '橙香正汽水');
    await expect(sheetOf(page, '橙香正汽水')).toContainText('As printed');
    await check();
    await page.goto('/en/reports/lusong/?view=sentence#s5');
    await page.keyboard.press('p');
    await page.keyboard.press('g');
    await expect.poll(() => shownText(page, 's5')).toContain('[');
    await check();
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
    await check();
  });
}

test('languages are marked: Chinese, pinyin and English', async ({ page }) => {
  await openReport(page, 'lusong');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#s3 > :first-child')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('#s3 details p')).toHaveAttribute('lang', 'en');
});

test('nothing is lost at 320 pixels and with text at 200 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    '/en/',
    '/en/reports/shifeng/',
    '/en/reports/shifeng/?view=sentence#s23',
    '/en/words/',
    '/en/about/',
    '/zh-Hans/',
  ]) {
    for (const size of ['100%', '200%']) {
      await page.goto(path);
      await setTextSize(page, size);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(`${path} at ${size}: ${over} px too wide`).toBe(`${path} at ${size}: ${Math.min(0, over)} px too wide`);
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the Chinese can be read, and the English opened', async ({ page }) => {
    await page.goto('/en/reports/shifeng/');
    await expect(page.locator('#s4')).toContainText('我们胜利了。');
    await expect(page.locator('#s124')).toContainText('铜鼓小区');
    await expect(page.locator('#s4 [lang="en"]')).toBeHidden();
    await page.locator('#s4 summary').click();
    await expect(page.locator('#s4 [lang="en"]')).toHaveText(/We’ve won/);
  });
});
