import type { Locator, Page } from '@playwright/test';

import { expect, keep, openReport, sheetOf, tapWord, test, wordIn } from './story';

const field = (page: Page): Locator => page.getByRole('searchbox', { name: 'Characters, pinyin or English' });
const results = (page: Page): Locator => page.getByRole('region', { name: 'Results' });

/** A result: its characters, its reading. */
const hit = (page: Page, word: string, reading: string): Locator =>
  results(page)
    .getByRole('link')
    .filter({ hasText: new RegExp(`^${word} (\\p{Script=Han}+ )?${reading}`, 'u') });

/** The whole dictionary has come and been indexed: what is shown stays as it is. */
const whenWhole = (page: Page): Promise<void> =>
  expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 25_000 });

/** Opens a word's page, and waits until it says all there is. */
async function openEntry(page: Page, word: string): Promise<void> {
  await page.goto(`/en/dictionary/?word=${encodeURIComponent(word)}`);
  await expect(page.getByRole('heading', { level: 1, name: word, exact: true })).toBeVisible();
}

for (const [query, readings] of [
  ['chong', ['chóng']],
  ['zhong4', ['zhòng']],
  ['重', ['zhòng', 'chóng']],
  ['heavy', ['zhòng']],
] as const) {
  test(`a learner finds 重 by ${query}`, async ({ page }) => {
    await page.goto('/en/dictionary/');
    await field(page).fill(query);
    for (const reading of readings) await expect(hit(page, '重', reading).first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(query)}$`));
  });
}

test('she opens 重: two words, saves one of them, and finds it among her words and marked in the results', async ({
  page,
}) => {
  await page.goto('/en/dictionary/');
  await field(page).fill('重');
  await hit(page, '重', 'chóng').first().click();
  await expect(page).toHaveURL(/\?word=%E9%87%8D$/);
  await expect(page.getByRole('heading', { level: 1, name: '重', exact: true })).toBeFocused();
  await expect(page).toHaveTitle(/^重 · Dictionary/);
  const group = (reading: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: reading, exact: true }) });
  await expect(group('zhòng')).toContainText('heavy');
  await expect(group('chóng')).toContainText('to repeat');
  await group('chóng').getByRole('button', { name: 'Save word' }).click();
  await expect(group('chóng').getByRole('button', { name: 'Saved' })).toBeVisible();
  await expect(group('zhòng').getByRole('button', { name: 'Save word' })).toBeVisible();
  await page.goBack();
  await expect(hit(page, '重', 'chóng').first()).toContainText('New');
  await expect(hit(page, '重', 'zhòng').first()).not.toContainText('New');
  await page.getByRole('link', { name: 'Words', exact: true }).click();
  const row = page.getByRole('listitem').filter({ hasText: '重' });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('chóng');
  await expect(row).toContainText('to repeat');
});

test('Back leads to the results, at the place where she left them; a reload and a shared link show the same', async ({
  page,
}) => {
  await page.goto('/en/dictionary/?q=zhong');
  const links = results(page).getByRole('link');
  await expect(links.nth(20)).toBeAttached();
  await whenWhole(page);
  const left = links.nth(20);
  await left.scrollIntoViewIfNeeded();
  const [name, top] = [await left.textContent(), await page.evaluate(() => window.scrollY)];
  expect(top).toBeGreaterThan(0);
  await left.click();
  await expect(page.getByRole('button', { name: 'Results for “zhong”' })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const shared = page.url();
  await page.goBack();
  await expect(links.filter({ hasText: name ?? '' }).first()).toBeFocused();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - top)).toBeLessThan(2);
  await page.goForward();
  await page.getByRole('button', { name: 'Results for “zhong”' }).click();
  await expect(page).toHaveURL(/\?q=zhong$/);
  await page.reload();
  await expect(field(page)).toHaveValue('zhong');
  await expect(links.first()).toBeVisible();
  await whenWhole(page);
  await expect(links.filter({ hasText: name ?? '' }).first()).toBeInViewport();
  await page.goto(shared);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('id', 'dictionary-word');
  await expect(page).toHaveTitle(/^\p{Script=Han}+ · Dictionary · Duizhao$/u);
});

test('everything from the keyboard: into the results, back, the first by Enter, Esc clears', async ({ page }) => {
  await page.goto('/en/dictionary/');
  await field(page).pressSequentially('zhongguo');
  await expect(hit(page, '中国', 'Zhōngguó').first()).toBeVisible();
  await field(page).press('ArrowDown');
  await expect(results(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).getByRole('link').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page.getByRole('button', { name: 'to drink' })).toBeVisible();
  await page.keyboard.type('zhongguo');
  await page.keyboard.press('Enter'); // before the results are there, or after: the first one
  await expect(page.getByRole('heading', { level: 1, name: '中国', exact: true })).toBeVisible();
});

test('what can’t be found is answered with advice', async ({ page }) => {
  await page.goto('/en/dictionary/');
  await page.getByRole('button', { name: 'zhongguo' }).click();
  await expect(hit(page, '中国', 'Zhōngguó').first()).toBeVisible();
  await whenWhole(page);
  await field(page).fill('qqqzzz');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found for “qqqzzz”.' })).toBeVisible();
  await field(page).fill('?!');
  await expect(page.getByRole('main')).toContainText('Type some of these.');
});

test('an entry has every sentence of the reports with the word, and leads to its place', async ({ page }) => {
  await openEntry(page, '居民');
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: 'In the reports' }) });
  await section.getByRole('button', { name: /Show all/ }).click();
  const sentence = section.locator('blockquote').filter({ hasText: '8月16日0时，石峰区翰林府小区内' });
  await expect(sentence.locator('mark')).toHaveText('居民');
  await expect(sentence.locator('[lang="en"]')).toBeHidden();
  await sentence.getByText('English').click();
  await expect(sentence.locator('[lang="en"]')).toBeVisible();
  await sentence.getByRole('link', { name: 'Read it in “石峰山下守民安”' }).click();
  await expect(page).toHaveURL(/\/en\/reports\/shifeng\/#s5$/);
  await expect(page.locator('#s5')).toBeInViewport();
});

test('the way from the reader: a tapped word leads to its entry', async ({ page }) => {
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's5', '居民');
  await sheet.getByText('Dictionary and parts').tap();
  await sheet.getByRole('link', { name: 'In the dictionary' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '居民', exact: true })).toBeVisible();
  await page.goBack();
  await expect(wordIn(page, 's5', '居民')).toBeVisible();
  await expect(sheetOf(page, '居民')).toBeHidden();
});

test('an entry is in her script and notation, and its references can be followed', async ({ page }) => {
  await keep(page, {
    'duizhao:settings': { version: 1, data: { script: 'traditional', notation: 'zhuyin' } },
  });
  await page.goto('/en/dictionary/?word=%E5%8F%91');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('發、髮');
  await expect(page.getByRole('heading', { level: 2, name: 'ㄈㄚˋ', exact: true })).toBeVisible();
  await page.goto('/en/dictionary/?word=%E7%9F%B3%E5%B3%B0');
  await page.getByRole('listitem').filter({ hasText: 'see' }).getByRole('link', { name: '石峰區' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '石峰區' })).toBeVisible();
});

test.describe('stroke order', () => {
  const panel = (page: Page): Locator => page.locator('.stroke-panel');

  test('of one character of 重要 is drawn; no other is fetched', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/strokes/')) fetched.push(new URL(request.url()).pathname);
    });
    await openEntry(page, '重要');
    await page.getByRole('button', { name: 'Stroke order of 重', exact: true }).click();
    await expect(panel(page)).toContainText('9 strokes');
    const drawing = page.getByRole('img', { name: 'Stroke order of 重' });
    await expect(drawing.locator('svg path').first()).toBeAttached();
    await page.getByRole('button', { name: 'Next stroke' }).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toContainText('Stroke 1 of 9');
    await page.keyboard.press('Enter');
    await expect(panel(page)).toContainText('Stroke 2 of 9');
    expect(fetched).toEqual(['/strokes/91cd.json']);
  });

  const STEPS = 8;

  test('is practised: a miss, a hint, the end in words', async ({ page }) => {
    await openEntry(page, '一');
    await page.getByRole('button', { name: 'Stroke order of 一', exact: true }).click();
    await page.getByRole('button', { name: 'Practise' }).click();
    await expect(panel(page)).toContainText('Write 1 stroke');
    const drawing = page.getByRole('img', { name: 'Stroke order of 一' });
    await expect(drawing.locator('svg')).toBeVisible();
    const draw = async (from: readonly [number, number], to: readonly [number, number]) => {
      const box = await drawing.boundingBox();
      if (box === null) throw new Error('the drawing has no box');
      await page.mouse.move(box.x + from[0] * box.width, box.y + from[1] * box.height);
      await page.mouse.down();
      for (let step = 1; step <= STEPS; step++) {
        const at = (axis: 0 | 1) => from[axis] + ((to[axis] - from[axis]) * step) / STEPS;
        await page.mouse.move(box.x + at(0) * box.width, box.y + at(1) * box.height);
        // A busy browser makes one move of all that come within a frame, and a stroke of two points is none.
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      await page.mouse.up();
    };
    await draw([0.5, 0.1], [0.5, 0.9]);
    await expect(panel(page)).toContainText('Try this stroke again.');
    await draw([0.5, 0.1], [0.5, 0.9]);
    await expect(panel(page)).toContainText('Look where it goes');
    // While the hint is drawn nothing is taken down, so she writes it until it is.
    await expect(async () => {
      await draw([0.15, 0.53], [0.88, 0.5]);
      await expect(panel(page)).toContainText(/Done with \d mistakes\./, { timeout: 1000 });
    }).toPass();
  });

  test('that the data lacks is said', async ({ page }) => {
    await openEntry(page, '㐺');
    await page.getByRole('button', { name: 'Stroke order of 㐺', exact: true }).click();
    await expect(panel(page)).toContainText('There is no stroke order for 㐺 in the data.');
  });
});

test('the first answer does not wait for the whole dictionary, and says that it is one of a part', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/dictionary\/(lexicon|senses)\./, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/dictionary/');
  await field(page).fill('chong');
  await expect(hit(page, '重', 'chóng').first()).toBeVisible();
  await expect(page.getByText('From the commonest words so far.')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'The whole dictionary' })).toBeVisible();
  const few = await results(page).getByRole('link').count();
  release();
  await whenWhole(page);
  await expect(page.getByText('From the commonest words so far.')).toBeHidden();
  await expect.poll(() => results(page).getByRole('link').count()).toBeGreaterThan(few);
  await expect(hit(page, '重', 'chóng').first()).toBeVisible();
});

test('without a network and without the dictionary the page says so, and tries again', async ({ page }) => {
  await page.goto('/en/dictionary/');
  await page.route('**/dictionary/**', (route) => route.abort());
  await field(page).fill('heavy');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await page.unroute('**/dictionary/**');
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(hit(page, '重', 'zhòng').first()).toBeVisible();
});
