import { type Fault, keptFiles, test, whenKept, wronglyKept } from './own-server';
import { expect, openReport } from './story';

test.describe.configure({ timeout: 120_000 });
test.use({ serviceWorkers: 'allow' });

for (const fault of ['half', 'short', 'portal', 'missing'] as const satisfies readonly Fault[]) {
  test(`a file that comes ${fault} is not kept, and is fetched again by the next visit`, async ({ page, site }) => {
    site.spoil(/shifeng\.entries\.json/, fault);
    await page.goto('/en/');
    const asks = () => site.asked.filter((question) => question.includes('shifeng.entries')).length;
    await expect.poll(asks, { timeout: 60_000 }).toBeGreaterThan(1);
    expect((await keptFiles(page)).filter(([path]) => path.includes('shifeng.entries'))).toEqual([]);
    expect(await wronglyKept(page)).toEqual([]);
    site.mend();
    const before = site.asked.length;
    await page.goto('/en/words/');
    await whenKept(page);
    expect((await keptFiles(page)).filter(([path]) => path.includes('shifeng.entries'))).toHaveLength(1);
    // What was whole has not been asked for again.
    const again = site.asked.slice(before).filter((question) => question.includes('/data/_levels'));
    expect(again).toEqual([]);
  });
}

test('a file that is cut off once is asked for again at once', async ({ page, site }) => {
  site.spoil(/shifeng\.text\.json/, 'half', 1);
  await page.goto('/en/');
  await whenKept(page);
  expect((await keptFiles(page)).filter(([path]) => path.includes('shifeng.text'))).toHaveLength(1);
});

test('behind the log-in page of a wifi nothing is kept, and what was kept goes on', async ({ page, site }) => {
  await page.goto('/en/');
  await whenKept(page);
  site.spoil(/./, 'portal');
  await openReport(page, 'lusong');
  await expect(page.locator('#s1')).toContainText('从确诊病例');
  await page.goto('/zh-Hans/reports/lusong/'); // not kept: the log-in page is shown, so that she can log in
  await expect(page.getByRole('heading', { name: 'Please log in' })).toBeVisible();
  await page.goto('/en/');
  expect(await wronglyKept(page)).toEqual([]);
  expect((await keptFiles(page)).filter(([path]) => path.startsWith('/zh-Hans/'))).toEqual([]);
});

test('stroke order that comes as a log-in page is not kept', async ({ page, site }) => {
  await page.goto('/en/');
  await whenKept(page);
  site.spoil(/strokes/, 'portal');
  const fetched = () => page.evaluate(async () => (await fetch('/strokes/4e2d.json')).text());
  expect(await fetched()).toContain('log in');
  site.mend();
  expect(await fetched()).toContain('strokes');
  await site.become('gone');
  expect(await fetched()).toContain('strokes');
});
