import type { Page } from '@playwright/test';
import {
  ARTICLE,
  backToShelf,
  card,
  expect,
  openShelf,
  PATIENCE_MS,
  pasteField,
  readPasted,
  tapFor,
} from './own-texts';
import { expectAccessible, setTextSize, sheetOf, shownText, test } from './story';

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

for (const theme of ['light', 'dark'] as const) {
  test(`own texts break no rule of accessibility (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await openShelf(page);
    await expectAccessible(page);
    await pasteField(page).fill(ARTICLE.text);
    await expect(page.getByRole('button', { name: 'Read', exact: true })).toBeVisible();
    await expectAccessible(page);
    await readPasted(page, ARTICLE.text);
    const sheet = await tapFor(page, 's2', '昨天', 'yesterday');
    await sheet.getByText('Dictionary and parts').click();
    await sheet.getByText('Correct this word').click();
    await expect(sheet.getByRole('group', { name: 'Meaning here' })).toBeVisible();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: /^Join/ }).first().click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await backToShelf(page);
    await card(page, ARTICLE.title).getByRole('button', { name: 'Rename' }).click();
    await expectAccessible(page);
  });
}

test('nothing is lost at 320 pixels and with text at 200 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const tooWide = async (): Promise<number[]> => {
    const widths: number[] = [];
    for (const size of ['100%', '200%']) {
      await setTextSize(page, size);
      widths.push(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)));
      await setTextSize(page, '');
    }
    return widths;
  };
  await openShelf(page);
  await pasteField(page).fill(ARTICLE.text);
  await expect(page.getByRole('button', { name: 'Read', exact: true })).toBeVisible();
  expect(await tooWide()).toEqual([0, 0]);
  await readPasted(page, ARTICLE.text);
  expect(await tooWide()).toEqual([0, 0]);
  const sheet = await tapFor(page, 's2', '昨天', 'yesterday');
  await sheet.getByText('Correct this word').click();
  await expect(sheet.getByRole('group', { name: 'Meaning here' })).toBeVisible();
  expect(await tooWide()).toEqual([0, 0]);
  const inSheet = await sheet.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(inSheet).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await backToShelf(page);
  await expect(card(page, ARTICLE.title)).toBeVisible();
  expect(await tooWide()).toEqual([0, 0]);
  await card(page, ARTICLE.title).getByRole('button', { name: 'Rename' }).click();
  expect(await tooWide()).toEqual([0, 0]);
});
