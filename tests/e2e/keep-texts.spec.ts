import type { Page } from '@playwright/test';
import {
  ARTICLE,
  backToShelf,
  card,
  expect,
  openFiles,
  openShelf,
  PATIENCE_MS,
  pasteField,
  readPasted,
  shelf,
  tapFor,
} from './own-texts';
import { test } from './story';

test.describe.configure({ timeout: 120_000 });
test.use({ actionTimeout: PATIENCE_MS });

/** As in a private window of some browsers: the database of the site can't be opened. */
const block = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });

const paste = async (page: Page): Promise<void> => {
  await pasteField(page).fill(ARTICLE.text);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
};

test('a browser that keeps nothing: the text can be read and gone back to, and she is told that it will be gone', async ({
  page,
}) => {
  await block(page);
  await openShelf(page);
  await paste(page);
  await expect(page.getByText('This browser does not let the site keep texts.').first()).toBeVisible();
  await card(page, ARTICLE.title).getByRole('link').click();
  await tapFor(page, 's2', '昨天', 'zuótiān', 'yesterday');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'By sentence' }).click();
  await page.getByRole('button', { name: 'Next sentence' }).click();
  await expect(page.locator('#s3')).toBeVisible();
  await backToShelf(page);
  await expect(card(page, ARTICLE.title)).toContainText('at sentence 3');
  await card(page, ARTICLE.title).getByRole('link').click();
  await expect(page.locator('#s3')).toBeVisible();
  await backToShelf(page);
  await card(page, ARTICLE.title).getByRole('button', { name: 'Delete' }).click();
  await expect(shelf(page)).toHaveCount(0);
});

test('a full device: she is told, nothing that was kept is lost, and the new text can be read', async ({
  page,
  context,
}) => {
  await openShelf(page);
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 500_000 });
  await readPasted(page, '天黑了。外面下着小雨。', '雨');
  await backToShelf(page);
  await openFiles(page, { name: 'long.txt', content: `长长的故事\n\n${'那一年的雨下了很久。\n'.repeat(100_000)}` });
  await expect(page.getByText('The space on this device is used up. You can read this text now')).toBeVisible();
  await expect(card(page, '雨')).toBeVisible();
  await card(page, '长长的故事').getByRole('link').click();
  await expect(page.locator('#s2')).toContainText('那一年的雨下了很久。');
  await openShelf(page);
  await expect(card(page, '雨')).toBeVisible();
  await expect(card(page, '长长的故事')).toHaveCount(0);
});

test('a text added in one tab is there in the other; so are its new name and its end', async ({ page, context }) => {
  await openShelf(page);
  const other = await context.newPage();
  await openShelf(other);
  await readPasted(other, ARTICLE.text);
  await expect(card(page, ARTICLE.title)).toBeVisible();
  await backToShelf(other);
  await card(other, ARTICLE.title).getByRole('button', { name: 'Rename' }).click();
  await other.getByRole('textbox', { name: 'Title' }).fill('书店的灯');
  await other.getByRole('button', { name: 'Keep' }).click();
  await expect(card(page, '书店的灯')).toBeVisible();
  await card(other, '书店的灯').getByRole('button', { name: 'Delete' }).click();
  await expect(shelf(page)).toHaveCount(0);
});

test('an address of a text that is not on this device says so and leads to the shelf', async ({ page }) => {
  await page.goto('/en/texts/?id=0123456789abcdef#s3');
  await expect(page.getByText('There is no such text on this device.')).toBeVisible();
  await page.getByRole('link', { name: 'All texts' }).click();
  await expect(pasteField(page)).toBeVisible();
});
