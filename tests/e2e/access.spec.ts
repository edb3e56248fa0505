import { expect, openReport, sheetOf, shownText, test } from './story';

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
