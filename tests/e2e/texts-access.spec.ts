import type { Page } from '@playwright/test';

import { ARTICLE, card, expect, openShelf, PATIENCE_MS } from './own-texts';
import { sheetOf, shownText, test } from './story';

test.describe.configure({ timeout: 120_000 });
test.use({ actionTimeout: PATIENCE_MS });

/** Tabs on until a control has the focus. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'article' | 'link', name: string): Promise<void> {
  const control = page.getByRole(role, { name, exact: true });
  for (let i = 0; i < 40; i++) {
    if (await control.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

test('everything from the keyboard: paste, read, open a word, correct it, close, back to the shelf', async ({
  page,
}) => {
  await openShelf(page);
  await tabTo(page, 'textbox', 'Paste Chinese text');
  await page.keyboard.insertText(ARTICLE.text);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(ARTICLE.title);
  await tabTo(page, 'textbox', 'Title');
  await tabTo(page, 'button', 'Read');
  await page.keyboard.press('Enter');
  await expect(page.locator('#s1 [data-word]').first()).toBeVisible();
  await tabTo(page, 'article', 'The text');
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowLeft'); // to the beginning: the focus may have scrolled on
  await page.keyboard.press('Enter');
  await expect(sheetOf(page, '老街')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(sheetOf(page, '书店')).toContainText('shūdiàn');
  await expect(sheetOf(page, '书店')).toContainText('bookstore');
  const summary = sheetOf(page, '书店').getByText('Correct this word');
  for (let i = 0; i < 20 && !(await summary.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Join 老街+书店');
  await page.keyboard.press('Enter');
  const joined = sheetOf(page, '老街书店');
  await expect(joined).toBeVisible();
  await expect.poll(() => joined.evaluate((sheet) => sheet.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(joined).toBeHidden();
  await expect(page.getByRole('article', { name: 'The text' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#s2$/);
  await page.keyboard.press('p');
  await expect.poll(() => shownText(page, 's2')).toContain('书店(shūdiàn)');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, 'link', 'All texts');
  await page.keyboard.press('Enter');
  await expect(card(page, ARTICLE.title)).toBeVisible();
});
