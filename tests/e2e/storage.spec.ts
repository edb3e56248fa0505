import { expect, keep, openReport, stored, tapWord, test, wordIn } from './story';

const save = async (page: import('@playwright/test').Page, sentence: string, word: string) =>
  (await tapWord(page, sentence, word)).getByRole('button', { name: 'Save word' }).tap();

test('two open tabs stay in step, and neither undoes the other', async ({ page, context }) => {
  await openReport(page, 'shifeng');
  const other = await context.newPage();
  await openReport(other, 'shifeng');
  await save(page, 's5', '居民');
  await expect(wordIn(other, 's5', '居民')).toHaveAttribute('data-status', 'new');
  await save(other, 's4', '胜利');
  await expect(wordIn(page, 's4', '胜利')).toHaveAttribute('data-status', 'new');
  await expect(wordIn(page, 's5', '居民')).toHaveAttribute('data-status', 'new');
});

test('a full device: the word is kept as soon as there is room, and nothing else is lost', async ({ page }) => {
  await openReport(page, 'shifeng');
  await save(page, 's5', '居民');
  await page.evaluate(() => {
    const write = Storage.prototype.setItem;
    Object.assign(window, { makeRoom: () => Object.assign(Storage.prototype, { setItem: write }) });
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.keyboard.press('Escape');
  await save(page, 's4', '胜利');
  await expect(page.getByText('The space on this device is used up.')).toBeVisible();
  await expect(wordIn(page, 's4', '胜利')).toHaveAttribute('data-status', 'new');
  expect(JSON.stringify(await stored(page))).toContain('居民|ju1 min2');
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await page.keyboard.press('Escape');
  await (await tapWord(page, 's4', '胜利')).getByRole('button', { name: 'Known' }).tap();
  await expect(page.getByText('The space on this device is used up.')).toBeHidden();
  await page.reload();
  await expect(wordIn(page, 's4', '胜利')).toHaveAttribute('data-status', 'known');
  await expect(wordIn(page, 's5', '居民')).toHaveAttribute('data-status', 'new');
});

test('blocked storage: reading and saving go on for the visit, and she is told', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await openReport(page, 'shifeng');
  await save(page, 's5', '居民');
  await expect(wordIn(page, 's5', '居民')).toHaveAttribute('data-status', 'new');
  await expect(page.getByText('does not let the site keep anything')).toBeVisible();
});

const SHARD = `duizhao:words:${(('居'.codePointAt(0) ?? 0) % 16).toString(16)}`;

test('what can’t be read is left as it is, can be downloaded, and set aside', async ({ page }) => {
  const broken = '{"version":1,"data":{"居民|ju1 min2":{"char';
  await keep(page, { [SHARD]: broken });
  await openReport(page, 'shifeng');
  await expect(page.getByText('can’t be read')).toBeVisible();
  await save(page, 's5', '居民');
  await expect(wordIn(page, 's5', '居民')).toHaveAttribute('data-status', 'new');
  expect((await stored(page))[SHARD]).toBe(broken);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what is there' }).tap();
  const file = await (await download).createReadStream();
  let text = '';
  for await (const chunk of file) text += String(chunk);
  expect(JSON.parse(text)).toEqual({ [SHARD]: broken });
});

test('set aside, the unreadable is kept word for word and the page goes on', async ({ page }) => {
  const broken = 'not json';
  await page.goto('/en/about/');
  await page.evaluate(([key, raw]) => localStorage.setItem(key ?? '', raw ?? ''), [SHARD, broken]);
  await openReport(page, 'shifeng');
  await page.getByRole('button', { name: 'Set it aside and go on' }).tap();
  await expect(page.getByText('can’t be read')).toBeHidden();
  await save(page, 's5', '居民');
  const now = await stored(page);
  expect(now[SHARD]).toContain('居民');
  const aside = Object.entries(now).find(([key]) => key.startsWith('duizhao:aside:words:'));
  expect(JSON.parse(aside?.[1] ?? '{}')).toEqual({ version: 1, data: broken });
});

test('words of a newer version are safe from an old page', async ({ page }) => {
  const newer = JSON.stringify({ version: 99, data: { anything: true } });
  await keep(page, { [SHARD]: newer });
  await openReport(page, 'shifeng');
  await save(page, 's5', '居民');
  await expect(page.getByText('saved by a newer version')).toBeVisible();
  expect((await stored(page))[SHARD]).toBe(newer);
});
