import type { Locator, Page } from '@playwright/test';

import { expect, keep, test } from './story';
import { keepWeeks, NOON, openProgress, saved } from './weeks-of-use';

const table = (page: Page, caption: string): Locator => page.getByRole('table', { name: caption });
/** The cells of a table's row, its head first, as a screen reader says them. */
const rowOf = (within: Locator, head: string | RegExp): Promise<string[]> =>
  within
    .getByRole('row')
    .filter({ has: within.page().getByRole('rowheader', { name: head }) })
    .locator('th, td')
    .allInnerTexts();

test('after some weeks she looks at what she has done, and at what is to come', async ({ page }) => {
  await keepWeeks(page);
  await openProgress(page);
  const facts = page.locator('dl').filter({ hasText: 'In a row' });
  await expect(facts).toContainText('Today2 answers, 1 min');
  await expect(facts).toContainText('Last 30 days5 answers, 3 min');
  await expect(facts).toContainText('In a row4 days'); // three with answers, and the 18th with reading
  expect(await rowOf(table(page, 'Words'), 'Learning')).toEqual(['Learning', '2']);
  expect(await rowOf(table(page, 'Words'), 'Known')).toEqual(['Known', '1']);
  expect(await rowOf(table(page, 'Memories'), /^Mature/)).toEqual(['Mature: 3 weeks or more', '1']);
  const retention = table(page, 'Remembered in reviews');
  expect((await rowOf(retention, /^Young/))[1]).toBe('67% (2 of 3)');
  expect((await rowOf(retention, 'All'))[1]).toBe('75% (3 of 4)');
  await expect(
    table(page, 'Days read').getByRole('cell', { name: 'Nov 19: 60 sentences read, 1 answer' }),
  ).toBeVisible();
  await expect(table(page, 'Days read').getByRole('cell', { name: 'Nov 16: nothing read, no answers' })).toBeVisible();
});

test('a chart is a table: what is drawn is what is said, and can be shown as written', async ({ page }) => {
  await keepWeeks(page);
  await openProgress(page);
  const answers = table(page, 'Answers a day');
  const remembered = await rowOf(answers, 'Remembered');
  expect(remembered).toHaveLength(31);
  expect(remembered.slice(-5)).toEqual(['0', '1', '0', '1', '1']);
  expect((await rowOf(answers, 'Forgotten')).slice(-5)).toEqual(['0', '1', '0', '0', '1']);
  const bars = answers.getByRole('row').filter({ hasText: 'Remembered' }).locator('.bar');
  const heights = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().height));
  expect(heights.slice(-4).map((height) => height > 0)).toEqual([true, false, true, true]);

  await page.getByRole('button', { name: 'Tables' }).tap();
  expect(await rowOf(answers, /Nov 17/)).toEqual([expect.stringContaining('Nov 17'), '1', '1']);
  const forecast = table(page, 'Reviews due');
  expect(await rowOf(forecast, /Nov 20/)).toEqual([expect.stringContaining('Nov 20'), '2']); // overdue, and a step
  const weeks = table(page, 'Days read');
  expect(await rowOf(weeks, 'Nov 16')).toEqual(['Nov 16', '2', '63', '5', '3']);
  await page.getByRole('button', { name: 'Charts' }).tap();
  await expect(answers.getByRole('rowheader', { name: 'Remembered' })).toBeVisible();
});

test('who has done nothing yet is told so, and not scolded', async ({ page }) => {
  await page.clock.setFixedTime(NOON);
  const data = { '居民|ju1 min2': saved('居民', 'ju1 min2', 'new') };
  await keep(page, { [`duizhao:words:${(('居'.codePointAt(0) ?? 0) % 16).toString(16)}`]: { version: 1, data } });
  await openProgress(page);
  expect(await rowOf(table(page, 'Words'), 'New')).toEqual(['New', '1']);
  await expect(table(page, 'Remembered in reviews')).toContainText('no reviews yet');
  await expect(table(page, 'Answers a day')).toContainText('None');
});
