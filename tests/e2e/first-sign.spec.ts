import type { Page } from '@playwright/test';
import { expect, keep, sheetOf, stored, test, wordIn } from './story';

// A report’s text needs no code. What makes it a reader comes when somebody does something with the page.

const REPORT = '/en/reports/shifeng/';

/** Scripts that a page asks for after those it names. */
async function opened(page: Page, address = REPORT): Promise<string[]> {
  const glosses = page.waitForResponse((response) => response.url().includes('/data/shifeng.words.json'));
  await page.goto(address);
  await glosses; // asked for by the page’s own code
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(request.url());
  });
  return asked;
}

const readingOf = (page: Page) => wordIn(page, 's4', '胜利').locator('rt');

test('who looks at a report and touches nothing loads no reader; who scrolls has it before the first tap', async ({
  page,
}) => {
  const asked = await opened(page);
  await expect(page.getByText('石峰山下守民安').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await wordIn(page, 's4', '胜利').tap();
  await expect(sheetOf(page, '胜利')).toContainText('shènglì');
});

test('a first tap is answered, and a second one puts the sheet away', async ({ page }) => {
  await opened(page);
  const word = wordIn(page, 's4', '胜利');
  await word.tap();
  await expect(sheetOf(page, '胜利')).toContainText('shènglì');
  await expect(readingOf(page)).toHaveText('shènglì');
  await word.tap();
  await expect(sheetOf(page, '胜利')).toBeHidden();
});

test('a first key does what it says', async ({ page }) => {
  await opened(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog.sheet')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.sheet')).toBeHidden();
});

test('a first press of a button does what it says', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: 'By sentence' }).tap();
  await expect(page.getByRole('button', { name: 'By sentence' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Next sentence' })).toBeVisible();
});

test('the settings open at the first press, the focus in them', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('English that was opened first stays open, and the reader knows it', async ({ page }) => {
  await opened(page);
  const english = page.locator('#s4 details');
  await english.locator('summary').tap();
  await expect(english).toHaveAttribute('open');
  await wordIn(page, 's4', '胜利').tap();
  const tool = sheetOf(page, '胜利').getByRole('button', { name: 'English' });
  await expect(tool).toHaveAttribute('aria-pressed', 'true');
  await tool.tap();
  await expect(english).not.toHaveAttribute('open');
});

test('what is kept on the device is shown without a touch', async ({ page }) => {
  await keep(page, { 'duizhao:settings': { version: 1, data: { pinyin: 'all' } } });
  await opened(page);
  await expect(readingOf(page)).toHaveText('shènglì');
});

test('a link to a place is followed without a touch', async ({ page }) => {
  await opened(page, `${REPORT}?view=sentence#s5`);
  await expect(page.getByRole('button', { name: 'Next sentence' })).toBeVisible();
  await expect(page.locator('#s5')).toBeInViewport();
});

test('a word saved in another tab is marked in one that nobody has touched', async ({ page, context }) => {
  await opened(page);
  const other = await context.newPage();
  await other.goto(REPORT);
  await wordIn(other, 's4', '胜利').tap();
  await sheetOf(other, '胜利').getByRole('button', { name: 'Save word' }).tap();
  await expect(sheetOf(other, '胜利').getByRole('button', { name: 'Saved' })).toBeVisible();
  expect(Object.keys(await stored(page)).some((key) => key.startsWith('duizhao:words'))).toBe(true);
  await expect(wordIn(page, 's4', '胜利')).toHaveAttribute('data-status', 'new');
});

test('an element that something has put between keeps neither text nor answers away', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await opened(page);
  await page.evaluate(() => {
    document.querySelector('.reader-tools')?.after(document.createElement('aside'));
  });
  await wordIn(page, 's4', '胜利').tap();
  await expect(sheetOf(page, '胜利')).toContainText('shènglì');
  await expect(page.locator('#s120')).toBeAttached();
});

test('no network at the first touch: the text stays, she is told, and the reader comes when it can', async ({
  page,
}) => {
  await opened(page);
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await wordIn(page, 's4', '胜利').tap();
  await expect(page.getByText('This could not be loaded.')).toBeVisible();
  await expect(page.locator('#s4')).toBeVisible();
  await page.unroute('**/_next/static/**/*.js');
  await expect(sheetOf(page, '胜利')).toContainText('shènglì', { timeout: 20_000 });
  await expect(page.getByText('This could not be loaded.')).toBeHidden();
});
