import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, keep, openReport, shownText, stored, test } from './story';

const SETTINGS = 'duizhao:settings';

async function openShare(page: Page) {
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await page.getByRole('button', { name: 'Share' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Share a link' });
  await expect(dialog).toBeVisible();
  return dialog;
}

const linkIn = async (page: Page): Promise<string> =>
  (await page.getByRole('dialog', { name: 'Share a link' }).locator('.share-address').first().textContent()) ?? '';

/** What the code says: the modules are drawn as they would be for this text. */
async function qrSays(page: Page): Promise<string | null> {
  return page.getByRole('dialog', { name: 'Share a link' }).locator('svg path').getAttribute('d');
}

/** Another phone of the class. */
async function phone(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
    serviceWorkers: 'block',
    ...options,
  });
  return [context, await context.newPage()];
}

test('nothing chosen is the short link; each choice is in it; the code follows', async ({ page }) => {
  await openReport(page, 'shifeng', '#s12');
  await openShare(page);
  await expect.poll(() => linkIn(page)).toMatch(/\/en\/reports\/shifeng\/#s12$/);
  const short = await qrSays(page);
  await page.getByRole('radio', { name: 'the beginning' }).check();
  await expect.poll(() => linkIn(page)).toMatch(/\/en\/reports\/shifeng\/$/);
  await page.getByRole('radio', { name: 'this sentence (12)' }).check();
  await page.getByText('What the phone shows').tap();
  await page.getByRole('combobox', { name: 'View' }).selectOption('By sentence');
  await page.getByRole('combobox', { name: 'Pinyin above the words' }).selectOption('All words');
  await page.getByRole('combobox', { name: 'Characters' }).selectOption('Traditional');
  await expect
    .poll(() => linkIn(page))
    .toMatch(/\/en\/reports\/shifeng\/\?view=sentence&pinyin=all&script=traditional#s12$/);
  expect(await qrSays(page)).not.toBe(short);
  await page.getByRole('combobox', { name: 'Pinyin above the words' }).selectOption('as set on the phone');
  await expect.poll(() => linkIn(page)).not.toContain('pinyin');
});

test('a teacher’s link shows a student what the teacher chose, and leaves her own settings alone', async ({
  page,
  browser,
}) => {
  await openReport(page, 'shifeng', '#s12');
  await openShare(page);
  await page.getByText('What the phone shows').tap();
  await page.getByRole('combobox', { name: 'View' }).selectOption('By sentence');
  await page.getByRole('combobox', { name: 'Pinyin above the words' }).selectOption('All words');
  await page.getByRole('combobox', { name: 'Word-by-word line' }).selectOption('On');
  await expect.poll(() => linkIn(page)).toContain('glosses=on');
  const link = await linkIn(page);

  const [context, student] = await phone(browser);
  const own = { version: 2, data: { view: 'text', pinyin: 'never', size: 'l' } };
  await keep(student, { [SETTINGS]: own });
  await student.goto(link);
  await expect(student.locator('#s12')).toBeVisible();
  await expect(student.locator('#s11')).toBeHidden();
  await expect.poll(() => shownText(student, 's12')).toMatch(/\(.+\)\[.+\]/);
  await expect(student.locator('html')).toHaveAttribute('data-size', 'l'); // what the link says nothing of is hers
  await expect(student.getByText('Your own settings have not changed.')).toBeVisible();
  expect(JSON.parse((await stored(student))[SETTINGS] ?? '')).toEqual(own);
  // Without the link everything is as it was.
  await student.goto('/en/reports/lusong/'.replace(/^/, new URL(link).origin));
  await expect(student.locator('html')).toHaveAttribute('data-view', 'text');
  await expect(student.locator('#s2')).toBeVisible();
  await expect(student.locator('#s1 rt')).toHaveCount(0);
  expect(JSON.parse((await stored(student))[SETTINGS] ?? '')).toEqual(own);
  await context.close();
});

test('a student takes her own settings back, and a reload keeps them', async ({ page }) => {
  await openReport(page, 'shifeng', '?view=sentence&pinyin=all#s5');
  await expect(page.locator('#s4')).toBeHidden();
  await page.getByRole('button', { name: 'Use my own' }).tap();
  await expect(page.locator('#s4')).toBeVisible();
  await expect(page.locator('#s5')).toBeInViewport();
  await expect(page.locator('#s5 rt')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Use my own' })).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/reports\/shifeng\/#s5$/);
  await page.reload();
  await expect(page.locator('#s4')).toBeVisible();
  expect((await stored(page))[SETTINGS]).toBeUndefined();
});

test('what a student changes herself during the visit is kept, the rest of the link is not', async ({ page }) => {
  await openReport(page, 'shifeng', '?pinyin=all&english=on#s5');
  await expect.poll(() => shownText(page, 's5')).toContain('(');
  await page.getByRole('button', { name: 'Settings' }).tap();
  await page.getByRole('group', { name: 'Pinyin above the words' }).getByLabel('Never').check();
  await page.getByRole('button', { name: 'Close settings' }).tap();
  await expect.poll(() => shownText(page, 's5')).not.toContain('(');
  await expect(page).toHaveURL(/\?english=on#s5$/);
  const kept = JSON.parse((await stored(page))[SETTINGS] ?? '').data;
  expect(kept).toMatchObject({ pinyin: 'never', english: 'off' });
});

test('key words go along with the link, and open as a lesson', async ({ page }) => {
  await openReport(page, 'shifeng');
  await openShare(page);
  await page.getByText('What the phone shows').tap();
  await page.getByRole('checkbox', { name: /^Teach the \d+ key words first/ }).check();
  await expect.poll(() => linkIn(page)).toMatch(/#lesson=1\.[\w-]+$/);
  const link = await linkIn(page);
  await page.goto('/en/');
  await page.goto(link);
  await expect(page.locator('#s1')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'The lesson in the link' })).toHaveCount(0);
});

for (const [what, lesson, says] of [
  ['cut short', '1.q1YqSy0qzszPAwA', 'damaged'],
  ['of a newer version', '7.q1YqSy0qzszPAwA', 'newer version'],
] as const)
  test(`a lesson ${what} says so, and the report is there`, async ({ page }) => {
    await openReport(page, 'shifeng', `#s3&lesson=${lesson}`);
    const line = page.getByRole('complementary', { name: 'The lesson in the link' });
    await expect(line).toContainText(says);
    await expect(page.locator('#s3')).toBeVisible();
    await line.getByRole('button', { name: 'Close' }).tap();
    await expect(line).toHaveCount(0);
  });

test('values that no phone knows are left out', async ({ page }) => {
  await openReport(page, 'shifeng', '?pinyin=%3Cscript%3E&view=upside-down&english=1#s2');
  await expect(page.locator('#s2')).toBeVisible();
  await expect(page.locator('#s1')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use my own' })).toHaveCount(0);
});

test('the code fills the screen for the projector, in the dark theme on white, and goes back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openReport(page, 'shifeng', '#s2');
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Fill the screen' }).tap();
  const large = page.getByRole('dialog', { name: 'QR code: 石峰山下守民安' });
  const code = large.getByRole('img', { name: 'QR code: 石峰山下守民安' });
  const box = await code.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(350);
  await expect(code.locator('rect')).toHaveAttribute('fill', '#fff');
  await expect(large).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.keyboard.press('Escape');
  await expect(large).toHaveCount(0);
  await expect(dialog).toBeVisible();
});

test('the link is copied, and the code saved as a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReport(page, 'shifeng', '#s7');
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy link' }).tap();
  await expect(dialog.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await linkIn(page));
  for (const [button, file] of [
    ['Save as SVG', 'shifeng-s7.svg'],
    ['Save as PNG', 'shifeng-s7.png'],
  ] as const) {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: button }).tap();
    expect((await download).suggestedFilename()).toBe(file);
  }
});

test('where the page may not copy, the link is selected to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await openReport(page, 'shifeng', '#s7');
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy link' }).tap();
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(/#s7$/);
  expect(await page.evaluate(() => String(window.getSelection()))).toContain('/reports/shifeng/#s7');
});

test('a link in another language than the phone’s offers hers, at the same place', async ({ browser, baseURL }) => {
  const [context, page] = await phone(browser, { locale: 'zh-TW', baseURL });
  await page.goto('/en/reports/shifeng/?view=sentence#s5');
  await page.getByRole('button', { name: '繁體中文' }).tap();
  await expect(page).toHaveURL(/\/zh-Hant\/reports\/shifeng\/\?view=sentence#s5$/);
  await expect(page.locator('#s5')).toBeVisible();
  await expect(page.locator('#s4')).toBeHidden();
  await expect(page.getByRole('complementary', { name: '也有你的語言：' })).toHaveCount(0);
  await context.close();
});

test('who puts the offer away is not asked again', async ({ browser, baseURL }) => {
  const [context, page] = await phone(browser, { locale: 'zh-CN', baseURL });
  await page.goto('/en/reports/shifeng/#s5');
  const line = page.getByRole('complementary', { name: 'Also in your language:' });
  await line.getByRole('button', { name: 'Close' }).tap();
  await expect(line).toHaveCount(0);
  await page.reload();
  await expect(page.locator('#s5')).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).tap(); // the page runs
  await expect(page.getByRole('dialog', { name: 'More with this text' })).toBeVisible();
  await expect(line).toHaveCount(0);
  await context.close();
});
