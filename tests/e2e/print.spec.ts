import { inflateSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { pasteAndRead, expect as patient } from './own-texts';
import { storedWords, word } from './saved-words';
import { expect, keep, stored, test } from './story';

const sheets = (page: Page): Locator => page.locator('.paper-slot .paper-sheet');

/** Opens a worksheet and waits until its sheets stand. */
async function openSheets(page: Page, query: string, locale = 'en'): Promise<void> {
  await page.goto(`/${locale}/print/?${query}`);
  await sheetsStand(page);
}

async function sheetsStand(page: Page): Promise<void> {
  await patient(page.locator('.paper-sheets[aria-busy="false"]')).toBeVisible();
  await patient(sheets(page).first()).toBeVisible();
}

/** A PDF as the printer gets it: how many pages it has, and how large the first is, in points. */
async function printed(
  page: Page,
): Promise<{ readonly pages: number; readonly width: number; readonly height: number }> {
  const file = await page.pdf({ preferCSSPageSize: true });
  const raw = file.toString('latin1');
  const unpacked = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) =>
    inflated(file.subarray(index + length)),
  );
  const text = raw + unpacked.join('\n');
  const [, width = 0, height = 0] = (/\/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? []).map(Number);
  return { pages: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, width, height };
}

/** What a stream holds; '' if it is not packed. */
function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

/** What stands too far down or too far out on its sheet: nothing, or its sheet and text. */
const overflowing = (page: Page): Promise<string[]> =>
  sheets(page).evaluateAll((all) =>
    all.flatMap((sheet, i) => {
      const body = sheet.querySelector('.paper-body') ?? sheet;
      const { left, right, bottom } = body.getBoundingClientRect();
      const out = [...body.querySelectorAll('*:not(wbr)')].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.right > right + 1 || box.left < left - 1 || box.bottom > bottom + 1;
      });
      const tall = body.scrollHeight > body.clientHeight + 1 ? [`sheet ${i + 1} is too full`] : [];
      return [
        ...tall,
        ...out.map((element) => `sheet ${i + 1}: ${element.tagName} ${element.textContent?.slice(0, 20)}`),
      ];
    }),
  );

const EVERYTHING = 'parts=text,interlinear,words,writing,match,cloze,order,questions,talk,notes,answers';

test.describe('what is seen is what is printed', () => {
  const LOOKS = [
    ['shifeng', `${EVERYTHING}&paper=a4`],
    [
      'lusong',
      `${EVERYTHING}&paper=letter&size=l&font=kai&english=sentence&numbers=on&words=all&items=16&trace=5&side=18`,
    ],
    [
      'shifeng',
      `${EVERYTHING}&script=traditional&notation=zhuyin&english=block&lines=wide&blank=pinyin&forms=on&squares=mi`,
    ],
    ['lusong', 'parts=text&pinyin=none&size=s'],
  ] as const;
  for (const [slug, look] of LOOKS)
    test(`the whole of ${slug} with ${look.replace(EVERYTHING, 'everything')}`, async ({ page }) => {
      test.setTimeout(90_000);
      await openSheets(page, `report=${slug}&${look}`);
      expect(await overflowing(page)).toEqual([]);
      const { pages, width, height } = await printed(page);
      expect(pages).toBe(await sheets(page).count());
      const [wide, high] = look.includes('letter') ? [612, 792] : [595, 842];
      expect(Math.abs(width - wide)).toBeLessThan(1);
      expect(Math.abs(height - high)).toBeLessThan(1);
    });
});

test('every sheet says where the text is and which sheet it is', async ({ page, baseURL }) => {
  await openSheets(page, 'report=shifeng&from=3&to=20');
  const count = await sheets(page).count();
  expect(count).toBeGreaterThan(1);
  for (const [i, foot] of (await sheets(page).locator('footer').all()).entries()) {
    await expect(foot).toContainText(`${baseURL?.replace('http://', '')}/en/reports/shifeng/#s3`);
    await expect(foot).toContainText(`${i + 1} / ${count}`);
    await expect(foot.getByRole('img', { name: 'QR code' })).toBeVisible();
  }
});

test('every sentence of the range is on paper once, and no other', async ({ page }) => {
  await openSheets(page, 'report=shifeng&from=5&to=40&parts=text&pinyin=none');
  const { blocks } = await (await page.request.get('/data/shifeng.text.json')).json();
  const wanted = blocks
    .flatMap(([, ...lines]: [string, ...[string, string][]]) => lines)
    .filter(([id]: [string]) => Number(id.slice(1)) >= 5 && Number(id.slice(1)) <= 40)
    .map(([, zh]: [string, string]) => zh);
  expect((await sheets(page).locator('.paper-text').allTextContents()).join('')).toBe(wanted.join(''));
});

test('answers are on a sheet of their own', async ({ page }) => {
  await openSheets(page, 'report=shifeng&parts=match,cloze,order,questions,answers');
  const texts = await sheets(page).locator('.paper-body').allTextContents();
  const first = texts.findIndex((text) => text.startsWith('Answers'));
  expect(first).toBeGreaterThan(0);
  await expect(sheets(page).nth(first)).toContainText('五星红旗');
  for (const text of texts.slice(0, first)) expect(text).not.toContain('Answers');
  await page.getByRole('checkbox', { name: 'Answers' }).uncheck();
  await sheetsStand(page);
  await expect(sheets(page)).toHaveCount(first);
});

test('the same set is the same exercises, another set and version B are others', async ({ page }) => {
  const query = 'report=shifeng&parts=cloze,order';
  const content = async () => (await sheets(page).locator('.paper-body').allTextContents()).join('');
  await openSheets(page, query);
  const first = await content();
  await page.getByRole('button', { name: 'Another set' }).click();
  await expect(page).toHaveURL(/set=2/);
  await expect(sheets(page).first()).toContainText('Set 2 · A');
  await sheetsStand(page);
  const second = await content();
  expect(second).not.toBe(first);
  await page.getByLabel('Version').selectOption('B');
  await expect(sheets(page).first()).toContainText('Set 2 · B');
  await sheetsStand(page);
  expect(await content()).not.toBe(second);
  await page.getByLabel('Version').selectOption('A');
  await expect(sheets(page).first()).toContainText('Set 2 · A');
  await page.reload();
  await sheetsStand(page);
  expect(await content()).toBe(second);
});

test('choices are remembered, and the address carries them to another device', async ({ page, browser, baseURL }) => {
  await openSheets(page, 'report=shifeng&from=1&to=10');
  await page.getByLabel('Size of characters').selectOption('Large');
  await page.getByRole('checkbox', { name: 'Writing squares' }).check();
  await page.getByLabel('Paper', { exact: true }).selectOption('US Letter');
  await expect(page.getByText(/sheets, US Letter/)).toBeVisible();
  expect(JSON.parse((await stored(page))['duizhao:print'] ?? '').data).toMatchObject({ size: 'l', paper: 'letter' });
  const address = page.url();
  await openSheets(page, 'report=lusong&from=1&to=5');
  await expect(page.getByLabel('Size of characters')).toHaveValue('l');

  const other = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  const theirs = await other.newPage();
  await theirs.goto(address);
  await sheetsStand(theirs);
  await expect(theirs.getByLabel('Size of characters')).toHaveValue('l');
  await expect(theirs.getByText(/sheets, US Letter/)).toBeVisible();
  expect((await stored(theirs))['duizhao:print']).toBeUndefined(); // somebody else's worksheet is not her choice
  await other.close();
});

test('pinyin only above words that are not known', async ({ page }) => {
  await keep(page, storedWords([word('疫情', 'yi4 qing2', 'yìqíng', 'epidemic', 1, { status: 'known' })]));
  await openSheets(page, 'report=shifeng&from=1&to=12&parts=text&pinyin=unknown');
  const read = page.locator('.paper-slot ruby');
  await expect(read.filter({ hasText: /^领导/ }).first()).toBeVisible();
  await expect(read.filter({ hasText: /^疫情/ })).toHaveCount(0);
});

test('writing squares: one line for each character, with its strokes', async ({ page }) => {
  await keep(
    page,
    storedWords(
      [
        word('银行', 'yin2 hang2', 'yínháng', 'bank', 1, { traditional: '銀行', lists: ['a'] }),
        word('行', 'xing2', 'xíng', 'all right', 2, { lists: ['a'] }),
      ],
      { a: 'Week 1' },
    ),
  );
  await page.goto('/en/print/');
  await page.getByRole('link', { name: 'Week 1' }).click();
  await sheetsStand(page);
  await expect(sheets(page).first().getByRole('heading', { name: 'Week 1' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Writing squares' }).check();
  await expect(page.getByRole('img', { name: 'Squares to write 银 in' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Squares to write 行 in' })).toHaveCount(1);
  await expect(page.getByRole('img', { name: 'Stroke order of 行: 6 strokes' })).toBeVisible();
  await page.getByLabel('Characters', { exact: true }).selectOption('Traditional');
  await expect(page.getByRole('img', { name: 'Squares to write 銀 in' })).toBeVisible();
  await expect(sheets(page).first().getByRole('cell', { name: '銀行' })).toBeVisible();
});

test('a dark phone prints black on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSheets(page, 'report=shifeng&from=1&to=6');
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const colours = await sheets(page)
    .first()
    .evaluate((sheet) =>
      [document.body, sheet, ...sheet.querySelectorAll('p, rt, h2, td')].map((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return element === document.body
          ? backgroundColor
          : `${color} ${element === sheet ? backgroundColor : ''}`.trim();
      }),
    );
  expect(new Set(colours)).toEqual(new Set(['rgb(255, 255, 255)', 'rgb(0, 0, 0) rgb(255, 255, 255)', 'rgb(0, 0, 0)']));
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('navigation').first()).toBeHidden();
});

test('a text of her own is printed too, without an address that nobody could open', async ({ page }) => {
  test.setTimeout(60_000);
  await pasteAndRead(page, '书店重新开门\n\n书店昨天重新开门。孩子们都来了。');
  await page.goto('/en/print/');
  await page.getByRole('link', { name: '书店重新开门' }).click();
  await sheetsStand(page);
  await expect(sheets(page).first()).toContainText('chóngxīn');
  await expect(sheets(page).first().getByRole('img', { name: 'QR code' })).toHaveCount(0);
});

test('of a novel a range has to be chosen, and it says how much paper the whole would be', async ({ page }) => {
  test.setTimeout(90_000);
  const novel = Array.from({ length: 120 }, (_, i) => `第${i}天他又来了。天气很好，孩子们都在外面玩。谁也没有说话。`);
  await pasteAndRead(page, `长长的故事\n\n${novel.join('\n\n')}`);
  await page.goto('/en/print/');
  await page.getByRole('link', { name: '长长的故事' }).click();
  await patient(page.getByText(/This text has 361 sentences: about \d+ sheets/)).toBeVisible();
  await page.getByLabel('To', { exact: true }).fill('9999');
  await page.getByLabel('To', { exact: true }).blur();
  await expect(page.getByRole('alert').filter({ hasText: 'from 1 to 361' })).toBeVisible();
  await page.getByLabel('From', { exact: true }).fill('350');
  await page.getByLabel('To', { exact: true }).fill('361');
  await page.getByLabel('To', { exact: true }).blur();
  await sheetsStand(page);
  await expect(sheets(page).first()).toContainText('第116');
  await expect(sheets(page).first()).not.toContainText('第115');
  await expect(page).toHaveURL(/from=350/);
});

test('what is not there is said', async ({ page }) => {
  await page.goto('/en/print/?report=nowhere');
  await expect(page.getByRole('alert').filter({ hasText: 'no report with this name' })).toBeVisible();
  await openSheets(page, 'report=shifeng&from=1&to=2&parts=questions,text');
  await expect(page.getByText('none for these sentences')).toBeVisible();
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('sheets are made small, and nothing is wider than the window', async ({ page }) => {
    await openSheets(page, 'report=shifeng&from=1&to=6');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await sheets(page).first().boundingBox())?.width).toBeLessThan(320);
    expect((await printed(page)).pages).toBe(await sheets(page).count());
  });
});
