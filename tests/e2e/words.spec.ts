import { expect, openReport, stored, tapWord, test, wordIn } from './story';

test('a learner saves a word, meets it in both reports, and finds it after a reload', async ({ page }) => {
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's5', '居民');
  await sheet.getByRole('button', { name: 'Save word' }).tap();
  await expect(sheet.getByRole('button', { name: 'New', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await sheet.getByRole('button', { name: 'Learning' }).tap();
  await expect(wordIn(page, 's5', '居民')).toHaveAttribute('data-status', 'learning');
  await expect(wordIn(page, 's35', '居民')).toHaveAttribute('data-status', 'learning');
  await openReport(page, 'lusong');
  await expect(wordIn(page, 's13', '居民')).toHaveAttribute('data-status', 'learning');

  await page.getByRole('link', { name: 'Words' }).click();
  const row = page.getByRole('listitem').filter({ hasText: '居民' });
  await expect(row).toContainText('jūmín');
  await expect(row).toContainText('resident');
  await expect(row).toContainText(
    '8月16日0时，石峰区翰林府小区内，刚从封控管理中走出的居民，迫不及待地挥舞起五星红旗。',
  );
  await row.getByRole('link', { name: 'Read it in “石峰山下守民安”' }).click();
  await expect(page.locator('#s5')).toBeInViewport();
  await page.reload();
  await expect(wordIn(page, 's5', '居民')).toHaveAttribute('data-status', 'learning');
  await page.goto('/en/');
  await expect(page.getByRole('article').filter({ hasText: '石峰山下守民安' })).toContainText(
    /Words saved: .* words you don’t know yet: \d+/,
  );
});

test('为 wéi and 为 wèi are two words', async ({ page }) => {
  await openReport(page, 'shifeng', '#s104');
  const sheet = await tapWord(page, 's104', '为');
  await expect(sheet).toContainText('wèi');
  await sheet.getByRole('button', { name: 'Save word' }).tap();
  await expect(wordIn(page, 's104', '为')).toHaveAttribute('data-status', 'new');
  await expect(page.locator('#s104 [data-word]').filter({ hasText: /^为$/ }).last()).not.toHaveAttribute('data-status');
  await page.goto('/en/words/');
  await expect(page.getByRole('listitem')).toHaveCount(1);
});

test('she takes a saved word out again in the sheet', async ({ page }) => {
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's5', '居民');
  await sheet.getByRole('button', { name: 'Save word' }).tap();
  await sheet.getByRole('button', { name: 'Saved' }).tap();
  await expect(sheet.getByRole('button', { name: 'Save word' })).toBeVisible();
  await expect(wordIn(page, 's5', '居民')).not.toHaveAttribute('data-status');
});

test.describe('with words saved', () => {
  const word = (
    characters: string,
    reading: string,
    spelling: string,
    gloss: string,
    status: string,
    savedAt: string,
    slug = 'shifeng',
  ) => ({
    [`${characters}|${reading}`]: {
      characters,
      traditional: characters,
      reading,
      spelling,
      gloss,
      status,
      savedAt,
      examples: [
        { zh: `例：${characters}。`, en: `Example: ${gloss}.`, slug, sentence: 's5', title: '石峰山下守民安' },
      ],
    },
  });
  const data = {
    ...word('行', 'xing2', 'xíng', 'all right', 'new', '2026-01-01T00:00:00.000Z'),
    ...word('行', 'hang2', 'háng', 'a row', 'known', '2026-01-02T00:00:00.000Z', 'lusong'),
    ...word('绿', 'lv4', 'lǜ', 'green', 'learning', '2026-01-03T00:00:00.000Z'),
  };
  test.beforeEach(async ({ page }) => {
    await page.goto('/en/words/');
    await page.evaluate((shards) => {
      for (const [key, value] of Object.entries(shards)) localStorage.setItem(key, value);
    }, shardsOf(data));
    await page.reload();
  });
  const names = (page: import('@playwright/test').Page) =>
    page.locator('.word-head [lang="zh-Latn-pinyin"]').allTextContents();

  test('行 háng and 行 xíng stand apart; she sorts, filters and searches', async ({ page }) => {
    await expect(page.getByRole('status')).toHaveText('3 words');
    expect(await names(page)).toEqual(['lǜ', 'háng', 'xíng']);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('By pinyin');
    expect(await names(page)).toEqual(['háng', 'lǜ', 'xíng']);
    await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('Known');
    expect(await names(page)).toEqual(['háng']);
    await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('All');
    await page.getByRole('combobox', { name: 'Text', exact: true }).selectOption('石峰山下守民安');
    expect(await names(page)).toEqual(['lǜ', 'xíng']);
    await page.getByRole('combobox', { name: 'Text', exact: true }).selectOption('All');
    for (const [query, found] of [
      ['lv', ['lǜ']],
      ['lü', ['lǜ']],
      ['hang', ['háng']],
      ['行', ['háng', 'xíng']],
      ['GREEN', ['lǜ']],
      ['zzz', []],
    ] as const) {
      await page.getByRole('searchbox').fill(query);
      await expect.poll(() => names(page)).toEqual(found);
    }
    await expect(page.getByText('No saved word fits.')).toBeVisible();
  });

  test('she deletes a word, and thinks better of it', async ({ page }) => {
    const before = await stored(page);
    await page.getByRole('button', { name: 'Delete 绿' }).click();
    await expect(page.getByRole('listitem')).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('listitem')).toHaveCount(3);
    expect(await stored(page)).toMatchObject(before);
  });

  test('a status changed on the words page is kept', async ({ page }) => {
    await page.getByLabel('Status of 绿').selectOption('Known');
    await page.reload();
    await expect(page.getByLabel('Status of 绿')).toHaveValue('known');
  });
});

/** Words as they are stored: 16 shards by first character (lib/storage/words.ts). */
function shardsOf(words: Record<string, unknown>): Record<string, string> {
  const shards: Record<string, Record<string, unknown>> = {};
  for (const [key, word] of Object.entries(words)) {
    const name = `duizhao:words:${((key.codePointAt(0) ?? 0) % 16).toString(16)}`;
    shards[name] = { ...shards[name], [key]: word };
  }
  return Object.fromEntries(Object.entries(shards).map(([name, data]) => [name, JSON.stringify({ version: 1, data })]));
}
