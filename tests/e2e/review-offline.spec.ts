import { test, whenKept } from './own-server';
import { expect, keep } from './story';

test.describe.configure({ timeout: 120_000 });
test.use({ serviceWorkers: 'allow' });

const WORD = {
  ...{ characters: '居民', traditional: '居民', reading: 'ju1 min2', spelling: 'jūmín', gloss: 'resident' },
  ...{ status: 'new', savedAt: '2026-01-01T00:00:00.000Z', examples: [] },
};

test('the network is gone: she reviews, and her answer is there when she opens the page again', async ({
  page,
  site,
}) => {
  const shard = ('居'.codePointAt(0) ?? 0) % 16;
  await keep(page, { [`duizhao:words:${shard.toString(16)}`]: { version: 1, data: { '居民|ju1 min2': WORD } } });
  await page.goto('/en/');
  await whenKept(page);
  await site.become('gone');
  await page.goto('/en/review/');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await page.locator('[data-reveal]').click();
  await expect(page.locator('[data-card]')).toContainText('resident');
  await page.locator('[data-rating="easy"]').click();
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  await page.goto('/en/review/');
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
});
