import type { Browser, Page } from '@playwright/test';
import { openWords, WORDS } from './saved-words';
import { expect, openReport, stored, tapWord, test, wordIn } from './story';

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

for (const [app, userAgent] of [
  [
    'WeChat',
    `${ANDROID} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47.2560(0x28002F30) WeChat/arm64`,
  ],
  ['QQ', `${ANDROID} Version/4.0 MQQBrowser/6.2 TBS/045130 Mobile Safari/537.36 V1_AND_SQ_8.3.9_0 QQ/8.3.9.4635`],
  ['Weibo', `${IPHONE} Mobile/15E148 Weibo (iPhone14,5__weibo__14.6.0__iphone__os17.5)`],
] as const)
  test.describe(`inside ${app}`, () => {
    test.use({ userAgent });

    test('words are read and saved, and one line says where they stay', async ({ page }) => {
      await openReport(page, 'shifeng');
      const line = page.getByRole('complementary', { name: app });
      await expect(line).toContainText(`words saved here stay in ${app}`);
      const sheet = await tapWord(page, 's1', '守');
      await sheet.getByRole('button', { name: 'Save word' }).tap();
      await expect(sheet.getByRole('button', { name: 'Saved' })).toBeVisible();
      await sheet.getByRole('button', { name: 'Close' }).tap();
      await line.getByRole('button', { name: 'Copy link' }).tap();
      await expect(line).toContainText('Paste it into your browser.');
      // Put away, it stays away, on every page.
      await line.getByRole('button', { name: 'Close' }).tap();
      await expect(line).toHaveCount(0);
      await page.goto('/en/words/');
      await expect(page.locator('.word-list > li')).toHaveCount(1);
      await expect(line).toHaveCount(0);
    });
  });

test('a browser of its own is told nothing, and loads nothing for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openReport(page, 'shifeng');
  await tapWord(page, 's1', '守');
  expect(asked.filter((url) => url.includes('_tools-'))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the text, its English and the key words are there, and a line says what is not', async ({ page }) => {
    await page.goto('/en/reports/shifeng/?view=sentence#s12');
    await expect(page.locator('#no-scripts .storage-notice')).toBeVisible();
    await expect(page.getByRole('button', { name: 'By sentence' })).toBeHidden();
    const first = page.locator('#s3');
    await first.scrollIntoViewIfNeeded();
    await expect(first.locator('[lang="en"]')).toBeHidden();
    await first.locator('summary').tap();
    await expect(first.locator('[lang="en"]')).toBeVisible();
    await page.locator('.lesson > summary').first().tap();
    await expect(page.locator('.keywords li').first()).toBeVisible();
    await expectEverySentence(page);
  });

  for (const path of ['/en/', '/en/words/', '/en/review/', '/en/texts/', '/en/dictionary/'])
    test(`${path} says why it is empty`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('#no-scripts .storage-notice')).toBeVisible();
    });
});

/** Every sentence of the report has its place on the page, within its width. */
async function expectEverySentence(page: Page): Promise<void> {
  const lost = await page.locator('[data-sentence] > :first-child').evaluateAll((lines) =>
    lines
      .filter((line) => {
        const { width, height, left, right } = line.getBoundingClientRect();
        return width === 0 || height === 0 || left < -1 || right > document.documentElement.clientWidth + 1;
      })
      .map((line) => line.textContent),
  );
  expect(lost).toEqual([]);
}

/** A page of an engine that can't read our scripts; not the watched one, since here the errors are the story. */
async function openTooOld(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.route(/\/_next\/static\/.*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'let newer = than ?¿ this;' }),
  );
  return page;
}

test('an engine that can’t read the scripts says so, though they failed before the style sheet was there', async ({
  browser,
  baseURL,
}) => {
  const page = await openTooOld(browser, baseURL);
  const failed = page.waitForEvent('pageerror');
  await page.route(/\.css$/, async (route) => {
    await failed;
    await route.continue();
  });
  await page.goto('/en/reports/shifeng/');
  await expect(page.locator('#no-scripts .storage-notice')).toBeVisible({ timeout: 30_000 });
  await page.context().close();
});

test('an engine that can’t read the scripts shows the whole text, even by a link to one sentence', async ({
  browser,
  baseURL,
}) => {
  const page = await openTooOld(browser, baseURL);
  await page.goto('/en/reports/shifeng/?view=sentence#s12');
  await expect(page.locator('#no-scripts .storage-notice')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('#s1')).toBeVisible();
  await expectEverySentence(page);
  await page.locator('#s3 summary').tap();
  await expect(page.locator('#s3 [lang="en"]')).toBeVisible();
  await page.context().close();
});

/** What Chrome 69 (a WebView of 2018) does not know, as it reads a style sheet: it drops the rule or the declaration. */
function asOf2018(css: string): string {
  return css
    .replace(/[^{}]*:(?:is|where|has|focus-visible)\([^{}]*\{[^{}]*\}/g, '')
    .replace(/@media[^{]*[<>]=?[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(/[\w-]+\s*:[^;{}]*(?:\b(?:min|max|clamp|color-mix|env)\(|\d(?:dvh|svh|lvh|cqw)\b)[^;{}]*(?=[;}])/g, '')
    .replace(
      /(?<=[;{])(?:inset(?:-[\w-]+)?|translate|gap|content-visibility|contain-intrinsic-size|aspect-ratio|margin-inline|padding-inline|margin-block|padding-block|[\w-]+-inline-(?:start|end)|place-items):[^;{}]*/g,
      '',
    );
}

test('style sheets as an engine of 2018 reads them hide no text', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 360, height: 640 },
    javaScriptEnabled: false,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.route(/\.css(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: asOf2018(await response.text()) });
  });
  await page.goto('/en/reports/shifeng/');
  await expectEverySentence(page);
  await expect(page.locator('.sheet')).toBeHidden();
  await page.locator('#s3 summary').tap();
  await expect(page.locator('#s3 [lang="en"]')).toBeVisible();
  const main = await page
    .locator('main')
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).paddingLeft));
  expect(main).toBeGreaterThan(8);
  await context.close();
});

test.describe('a phone on its side', () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test('the tapped word is seen above its sheet', async ({ page }) => {
    await openReport(page, 'shifeng');
    const sheet = await tapWord(page, 's5', '石峰区');
    const word = wordIn(page, 's5', '石峰区');
    await expect(word).toBeInViewport();
    const [above, below] = [await word.boundingBox(), await sheet.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    expect(below?.y).toBeGreaterThan(390 * 0.4); // two lines of text stay
  });
});

const SCREENS = [
  '/en/',
  '/en/reports/shifeng/',
  '/en/words/',
  '/en/review/',
  '/en/texts/',
  '/en/dictionary/?q=xue',
  '/en/teach/',
];

test.describe('on its side', () => {
  test.use({ viewport: { width: 844, height: 390 } });
  for (const path of SCREENS)
    test(`${path} fits its window`, async ({ page }) => {
      await openWords(page, WORDS);
      await page.goto(path);
      await expect(page.locator('main')).toBeVisible();
      await page.waitForLoadState('load');
      const [wide, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide).toBeLessThanOrEqual(window ?? 0);
    });
});

test('what she has put away is no part of what is lost: her words stay hers', async ({ page }) => {
  await openWords(page, WORDS);
  await page.evaluate(() => localStorage.setItem('duizhao:notices', '{"version":1,"data":"broken"}'));
  await page.reload();
  await expect(page.locator('.word-list > li')).toHaveCount(3);
  expect((await stored(page))['duizhao:notices']).toContain('broken');
});
