import type { Page } from '@playwright/test';
import { keptFiles, test, whenKept } from './own-server';
import { ARTICLE, backToShelf, card, expect, openShelf, PATIENCE_MS, readPasted, tapFor } from './own-texts';
import { openWord } from './saved-words';
import { expectAccessible, openReport } from './story';

test.describe.configure({ timeout: 180_000 });
test.use({ serviceWorkers: 'allow', actionTimeout: PATIENCE_MS });

/** Reads a text once with network: the analyser and the dictionary come with it. */
async function readOnce(page: Page): Promise<void> {
  await openShelf(page);
  await whenKept(page);
  await readPasted(page, ARTICLE.text);
  await tapFor(page, 's2', '昨天', 'zuótiān', 'yesterday');
  await page.keyboard.press('Escape');
  // Large files are shown while they come, and kept when they are whole.
  await expect.poll(async () => String(await keptFiles(page))).toMatch(/lexicon.*senses|senses.*lexicon/);
}

for (const state of ['gone', 'silent'] as const) {
  test(`the network is ${state}: her text opens with pinyin and meanings; her words and the dictionary are there`, async ({
    page,
    site,
  }) => {
    await readOnce(page);
    const text = page.url().replace(/#.*/, '');
    await site.become(state);
    await page.reload();
    await expect(page.locator('#s2')).toContainText('停业三年以后');
    const sheet = await tapFor(page, 's5', '邻居', 'línjū', 'neighbor');
    await sheet.getByText('Correct this word').click();
    await expect(sheet.getByRole('group', { name: 'Meaning here' })).toBeVisible();
    await sheet.getByRole('button', { name: 'Save word' }).click();
    await page.goto('/en/words/');
    const opened = await openWord(page, '邻居 línjū');
    await opened.getByRole('link', { name: `Read it in “${ARTICLE.title}”` }).click();
    await expect(page.locator('#s5')).toBeInViewport();
    expect(page.url()).toBe(`${text}#s5`);

    await page.goto('/en/dictionary/');
    await page.getByRole('searchbox', { name: 'Characters, pinyin or English' }).fill('lighthouse');
    await expect(
      page.getByRole('region', { name: 'Results' }).getByRole('link', { name: /灯塔/ }).first(),
    ).toBeVisible();
  });
}

test('a new text can be pasted and read without network', async ({ page, site }) => {
  await readOnce(page);
  await site.become('gone');
  await openShelf(page);
  await readPasted(page, '海边的灯塔已经一百年了。');
  await tapFor(page, 's1', '灯塔', 'dēngtǎ', 'lighthouse');
  await openShelf(page);
  await expect(card(page, ARTICLE.title)).toBeVisible();
});

test('without network and without what it needs, a text says so, and is read once the dictionary has come', async ({
  page,
  context,
}) => {
  await context.route(/\/dictionary\/.*/, (route) => route.abort());
  await openShelf(page);
  await page.getByRole('textbox', { name: 'Paste Chinese text' }).fill(ARTICLE.text);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.getByText('What is needed to read Chinese could not be loaded.')).toBeVisible();
  await context.unroute(/\/dictionary\/.*/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await tapFor(page, 's2', '昨天', 'zuótiān', 'yesterday');
});

/** What another app does with the site’s share target (manifest.webmanifest): a form sent to /share/. */
async function share(page: Page, fields: Record<string, string>, files: Record<string, string> = {}): Promise<boolean> {
  const landing = page.waitForResponse((response) => new URL(response.url()).pathname === '/share/');
  await page.evaluate(
    ([texts, named]) => {
      const form = document.createElement('form');
      form.method = 'POST';
      form.enctype = 'multipart/form-data';
      form.action = '/share/';
      for (const [name, value] of Object.entries(texts)) {
        const field = document.createElement('textarea');
        field.name = name;
        field.value = value;
        form.append(field);
      }
      const chosen = new DataTransfer();
      for (const [name, content] of Object.entries(named)) chosen.items.add(new File([content], name));
      const field = document.createElement('input');
      field.type = 'file';
      field.name = 'files';
      field.multiple = true;
      field.files = chosen.files;
      if (chosen.files.length > 0) form.append(field);
      document.body.append(form);
      form.submit();
    },
    [fields, files] as const,
  );
  return (await landing).fromServiceWorker();
}

test('a text that another app shares opens here, is on the shelf once when she comes back, and never leaves the device', async ({
  page,
  site,
}) => {
  await openShelf(page);
  await whenKept(page);
  expect(await share(page, { title: '', text: ARTICLE.text, url: '' })).toBe(true);
  await expect(page.locator('#s2')).toContainText('停业三年以后');
  await backToShelf(page);
  await expect(card(page, ARTICLE.title)).toHaveCount(1);
  expect(site.asked.filter((question) => !question.startsWith('GET '))).toEqual([]);
});

test('files that another app shares, without network', async ({ page, site }) => {
  await readOnce(page);
  await site.become('gone');
  await share(page, {}, { '一.txt': '小船\n\n小船在河上。', '二.md': '# 大山\n\n大山在北边。' });
  await expect(card(page, '小船')).toBeVisible();
  await expect(card(page, '大山')).toBeVisible();
  await page.reload();
  await expect(card(page, '小船')).toHaveCount(1); // taken once, not again at each visit
  expect(new URL(page.url()).search).toBe('');
});

test('of fourteen files that another app shares ten come in, and the page says that four were left out', async ({
  page,
}) => {
  await openShelf(page);
  await whenKept(page);
  const files = Array.from({ length: 14 }, (_, i) => [`${i + 1}.txt`, `第${i + 1}课\n\n小船在河上。`] as const);
  await share(page, {}, Object.fromEntries(files));
  await expect(page.getByText('4 files were left out: up to 10 can be shared at once.')).toBeVisible();
  await expect(card(page, '第10课')).toBeVisible();
  await expect(card(page, '第11课')).toHaveCount(0);
  await page.reload();
  await expect(card(page, '第10课')).toBeVisible();
  await expect(page.getByText('were left out')).toHaveCount(0);
});

test('after one visit both reports, the dictionary and every screen open without network', async ({ page, site }) => {
  await page.goto('/en/');
  await whenKept(page);
  await site.become('gone');
  for (const slug of ['shifeng', 'lusong'] as const) {
    await openReport(page, slug);
    const word = page.locator('#s5 [data-word]').first();
    await word.tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Dictionary and parts').click();
    await expect(sheet.locator('details[open]').last()).toContainText(/[a-z]{3}/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More' }).click();
    await expect(page.getByRole('dialog').getByRole('link', { name: 'Exercises' })).toBeVisible();
  }
  for (const screen of ['texts', 'dictionary', 'words', 'review', 'about', 'exercises', 'print', 'teach']) {
    await page.goto(`/en/${screen}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/en/words'); // as somebody types it
  expect(new URL(page.url()).pathname).toBe('/en/words/');
});

test('a page that is not on the device says so, leads to what is, and opens once the network is back', async ({
  page,
  site,
}) => {
  await page.goto('/en/');
  await whenKept(page);
  await site.become('gone');
  await page.goto('/zh-Hant/reports/lusong/');
  await expect(page.getByRole('heading', { name: 'This page is not on this device yet' })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('main').getByRole('link', { name: 'Library' })).toBeVisible();
  await site.become('there');
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.locator('#s5')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
});

test('her other language is kept with the first page that she opens in it', async ({ page, site }) => {
  await page.goto('/en/');
  await whenKept(page);
  await page.goto('/zh-Hans/');
  await expect.poll(async () => String(await keptFiles(page))).toContain('/zh-Hans/words/');
  await expect.poll(async () => String(await keptFiles(page))).toContain('/zh-Hans/reports/lusong/');
  await site.become('gone');
  await page.goto('/zh-Hans/reports/lusong/');
  await expect(page.locator('#s5')).toBeVisible();
});
