import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type LibraryLine, unpackLibrary } from '@/lib/dictionary/library-index';
import { FIRST_REPORTS } from '@/lib/dictionary/library-pages';
import { createLibrarySite } from '../../scripts/library-site';
import { type OwnServer, serveSite, whenKept } from './own-server';
import { expect, expectAccessible, test as story } from './story';

// The site has two reports. These stories are of one that has more than its first page shows: it is built from generated reports, once.

const REPORTS = 16;
const BUILD_MS = 600_000;

interface Large extends OwnServer {
  /** Every report, the newest first. */
  readonly reports: readonly LibraryLine[];
}

const test = story.extend<Record<never, never>, { large: Large }>({
  large: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no other fixture is needed
    async ({}, use) => {
      const site = await createLibrarySite();
      site.setReports(REPORTS);
      await site.build();
      const server = await serveSite({ out: site.out });
      const index = JSON.parse(readFileSync(join(site.out, 'data', '_library.json'), 'utf8'));
      await use({ ...server, reports: unpackLibrary(index) });
      server.stop();
      site.remove();
    },
    { scope: 'worker', timeout: BUILD_MS },
  ],
  baseURL: async ({ large }, use) => use(large.origin),
});
test.describe.configure({ mode: 'default' });

const FIELD = 'Find a report: Chinese, pinyin, English, topic or year';
const field = (page: Page) => page.getByRole('searchbox', { name: FIELD });
const titles = (page: Page) => page.locator('main .report-rows a').allTextContents();
const reportAt = (reports: readonly LibraryLine[], index: number): LibraryLine => {
  const report = reports.at(index);
  if (report === undefined) throw new RangeError(`no report ${index}`);
  return report;
};

test('a learner finds an old report by characters, pinyin, English and topic, reads it, and comes back to what she found', async ({
  page,
  large,
}) => {
  const wanted = reportAt(large.reports, -1);
  await page.goto('/en/');
  await expect(page.getByRole('article')).toHaveCount(FIRST_REPORTS);
  await expect(page.getByText(wanted.zh)).toHaveCount(0);
  const topic = wanted.topics[0]?.simplified ?? '';
  const number = wanted.zh.split(' ').at(-1) ?? ''; // no two titles have the same
  for (const words of [
    wanted.zh.slice(0, 6),
    wanted.pinyin.split(' ').slice(0, 2).join(''),
    wanted.en.split(' ')[0],
    topic,
  ]) {
    await field(page).fill(`${words} ${number}`);
    await expect.poll(() => titles(page)).toContain(wanted.zh);
  }
  await field(page).fill(`${topic} ${number} ${wanted.date}`);
  await expect(page.getByRole('status').getByText('Reports found: 1')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expectAccessible(page);

  await field(page).press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/en/reports/${wanted.slug}/$`));
  await page.goBack();
  await expect(field(page)).toHaveValue(`${topic} ${number} ${wanted.date}`);
  await expect.poll(() => titles(page)).toEqual([wanted.zh]);

  await field(page).fill('没有这样的报道');
  await expect(page.getByText('No report has all of this. Try fewer words or fewer letters.')).toBeVisible();
  await field(page).fill('');
  await expect(page.getByRole('article')).toHaveCount(FIRST_REPORTS);
  await expect(page).toHaveURL(/\/en\/$/);
});

test('a list that can’t be fetched is said, and asked for again', async ({ page, large }) => {
  large.spoil(/_library\.json/, 'missing', 1);
  await page.goto('/en/');
  await field(page).fill('2');
  await expect(page.getByText('The list of reports could not be fetched.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/^Reports found: \d+$/)).toBeVisible();
});

test('the search speaks the language of the page', async ({ page }) => {
  await page.goto('/zh-Hans/');
  await page.getByRole('searchbox', { name: '查找报道：中文、拼音、英文、主题或年份' }).fill('没有这样的报道');
  await expect(page.getByText('没有符合全部条件的报道。请减少词语或字母。')).toBeVisible();
  await page.goto('/zh-Hant/');
  await page.getByRole('searchbox', { name: '查找報導：中文、拼音、英文、主題或年份' }).fill('没有这样的报道');
  await expect(page.getByText('沒有符合全部條件的報導。請減少詞語或字母。')).toBeVisible();
});

test('a teacher finds the report of her lesson', async ({ page, large }) => {
  const wanted = reportAt(large.reports, -1);
  await page.goto('/en/teach/');
  await expect(page.getByRole('button', { name: wanted.zh })).toHaveCount(0);
  await field(page).fill(wanted.zh);
  await page.getByRole('button', { name: wanted.zh }).click();
  await expect(page.getByPlaceholder(wanted.zh)).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every report is reached by plain links', async ({ page, large }) => {
    await page.goto('/en/');
    await expect(page.getByRole('article')).toHaveCount(FIRST_REPORTS);
    await expect(field(page)).toBeHidden();
    const pages = await page.getByRole('navigation', { name: 'All reports by year' }).getByRole('link').all();
    const addresses = await Promise.all(pages.map((link) => link.getAttribute('href')));
    const found: string[] = [];
    for (const address of addresses) {
      await page.goto(address ?? '');
      found.push(...(await titles(page)));
    }
    expect(found).toEqual(large.reports.map(({ zh }) => zh));
  });
});

test.describe('without network', () => {
  test.use({ serviceWorkers: 'allow' });
  test('what she searches for is found', async ({ page, large }) => {
    const wanted = reportAt(large.reports, -1);
    await page.goto('/en/');
    await whenKept(page);
    await large.become('gone');
    await page.reload();
    await field(page).fill(wanted.zh);
    await expect.poll(() => titles(page)).toEqual([wanted.zh]);
    await large.become('there');
  });
});
