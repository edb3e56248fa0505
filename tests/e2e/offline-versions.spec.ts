import type { Page } from '@playwright/test';
import { MARK, otherVersion } from './other-version';
import { keptFiles, test, whenKept, wronglyKept } from './own-server';
import { expectAccessible, openReport, expect as plainExpect, tapWord } from './story';

// A new version is put on the server while pages of the old one are open.

const expect = plainExpect.configure({ timeout: 30_000 });
test.describe.configure({ timeout: 180_000 });
test.use({ serviceWorkers: 'allow' });

const mark = (page: Page) => page.getByRole('link', { name: MARK });
const line = (page: Page) => page.getByRole('region', { name: 'New version' });

/** What the browser does by itself when a page is opened after a while. */
const lookForNewVersion = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

const versionsOf = async (page: Page, path: string): Promise<number> =>
  (await keptFiles(page)).filter(([kept]) => kept === path).length;

async function readFirstVersion(page: Page): Promise<void> {
  await page.goto('/en/');
  await whenKept(page);
  await openReport(page, 'lusong');
}

test('a page stays as it was while a new version waits; “Use it now” changes over every page', async ({
  page,
  context,
  site,
}) => {
  await readFirstVersion(page);
  const other = await context.newPage();
  await other.goto('/en/');
  const changes = otherVersion();
  site.deploy(changes);
  await lookForNewVersion(page);

  await expect(line(page)).toBeVisible();
  await expect(line(other)).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  // Scripts that were not loaded yet are the old version's, which the server has no more.
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Exercises' })).toBeVisible();
  await page.keyboard.press('Escape');
  await tapWord(page, 's1', '确诊');
  await page.keyboard.press('Escape');
  await expect(mark(page)).toHaveCount(0);
  // A page that is opened now is of the old version too, whole.
  await other.reload();
  await expect(mark(other)).toHaveCount(0);
  await expect(line(other)).toBeVisible();

  await line(page).getByRole('button', { name: 'Use it now' }).click();
  await expect(mark(page)).toBeVisible();
  await expect(mark(other)).toBeVisible();
  await expect(page.locator('#s1')).toBeVisible();
  await expect(line(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Exercises' })).toBeVisible();

  // Nothing of the old version is left, and everything is what its list says.
  const gone = [...changes].filter(([, content]) => content === null).map(([path]) => `/${path}`);
  const left = async () => (await keptFiles(page)).map(([path]) => path).filter((path) => gone.includes(path));
  await expect.poll(left).toEqual([]);
  expect(await versionsOf(page, '/data/lusong.words.json')).toBe(1);
  expect(await wronglyKept(page)).toEqual([]);
  await site.become('gone');
  await other.goto('/en/reports/lusong/');
  await expect(mark(other)).toBeVisible();
});

test('“Later” is kept to, and the new version takes over by itself once no page is open', async ({
  page,
  context,
  site,
}) => {
  await readFirstVersion(page);
  site.deploy(otherVersion());
  await lookForNewVersion(page);
  await line(page).getByRole('button', { name: 'Later' }).click();
  await expect(line(page)).toHaveCount(0);
  await page.goto('/en/words/');
  await whenKept(page);
  await page.goto('/en/');
  await expect(mark(page)).toHaveCount(0);
  await page.close();
  const later = await context.newPage();
  await expect
    .poll(async () => {
      await later.goto('about:blank');
      await later.goto('/en/');
      return mark(later).count();
    })
    .toBe(1);
});

test('a new version that can’t come whole is not used, and nothing of the old one is lost', async ({ page, site }) => {
  await readFirstVersion(page);
  site.deploy(otherVersion());
  site.spoil(/lusong\.entries/, 'missing');
  site.spoil(/reports\/lusong\/$/, 'half');
  await lookForNewVersion(page).catch(() => {}); // it fails
  await expect
    .poll(() => site.asked.filter((question) => question.includes('reports/lusong/')).length)
    .toBeGreaterThan(1);
  await page.reload();
  await expect(page.locator('#s1')).toBeVisible();
  await expect(mark(page)).toHaveCount(0);
  await expect(line(page)).toHaveCount(0);
  site.mend();
  await lookForNewVersion(page);
  await expect(line(page)).toBeVisible();
});

test('the server has a new version and this device does not have the page yet: the new page comes whole', async ({
  page,
  site,
}) => {
  await page.goto('/en/');
  await whenKept(page);
  site.deploy(otherVersion());
  await page.goto('/zh-Hant/reports/lusong/');
  await expect(mark(page)).toBeVisible();
  await page.locator('#s1 [data-word]').first().tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await wronglyKept(page)).toEqual([]);
  await page.goto('/en/');
  await expect(mark(page)).toHaveCount(0);
});
