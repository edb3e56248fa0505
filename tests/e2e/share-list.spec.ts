import type { Page } from '@playwright/test';
import { pack } from '../../lib/classroom/pack';
import { kept, openWords, readings, rows, undo, WORDS, word } from './saved-words';
import { expect, test } from './story';

/** A list as another phone's link carries it. */
const linkOf = (name: string, words: readonly (readonly string[])[]): string => `#list=${pack(1, [name, words])}`;

const LESSON = linkOf('第三课', [
  ['行', 'hang2', 'a row'],
  ['居民', 'ju1 min2', 'a resident'],
  ['绿色', 'lv4 se4', '<b>green</b>', '綠色'],
]);

const received = (page: Page, name = '第三课') => page.getByRole('dialog', { name });

test('a teacher shares a list, and a student keeps it', async ({ page, browser, baseURL }) => {
  await openWords(page, WORDS);
  await page.getByRole('button', { name: 'Share list' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Share words as a link' });
  await dialog.getByRole('textbox', { name: 'Name of the list' }).fill('第三课');
  await expect(dialog.getByRole('img', { name: 'QR code: 第三课' })).toBeVisible();
  const link = (await dialog.locator('.share-address').textContent()) ?? '';
  expect(link).toMatch(/\/en\/words\/#list=1\.[\w-]+$/);

  const context = await browser.newContext({ baseURL, locale: 'en-GB', hasTouch: true, serviceWorkers: 'block' });
  const student = await context.newPage();
  await student.goto(link);
  await expect(received(student)).toContainText('3 words are new');
  expect(await kept(student)).toEqual({});
  await student.getByRole('button', { name: 'Keep these words' }).tap();
  await expect(student.getByText('3 words are on the list “第三课”.')).toBeVisible();
  await expect(rows(student)).toHaveCount(3);
  expect((await readings(student)).sort()).toEqual(['háng', 'lǜ', 'xíng']);
  await expect(student).toHaveURL(/\/en\/words\/\?list=own/);
  await undo(student);
  await expect(student.getByText('3 words are on the list')).toHaveCount(0);
  expect(JSON.stringify(await kept(student))).not.toMatch(/hang2|第三课/);
  await context.close();
});

test('what she has already is said, stays as it is, and joins the list', async ({ page }) => {
  await openWords(
    page,
    [word('行', 'hang2', 'háng', 'my own words for it', 2, { status: 'known' })],
    {},
    `/en/words/${LESSON}`,
  );
  const dialog = received(page);
  await expect(dialog).toContainText('2 words are new');
  await expect(dialog).toContainText('1 word is here already (1 of them is known)');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'háng' })).toContainText('known');
  await expect(dialog).toContainText('<b>green</b>'); // foreign markup is text
  await page.getByRole('button', { name: 'Keep these words' }).tap();
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).filter({ hasText: 'háng' })).toContainText('my own words for it');
});

test('closed, nothing is kept, and the address is clean', async ({ page }) => {
  await openWords(page, WORDS, {}, `/en/words/${LESSON}`);
  const before = await kept(page);
  await received(page).getByRole('button', { name: 'Close' }).last().tap();
  await expect(received(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/words\/$/);
  expect(await kept(page)).toEqual(before);
});

test('a link followed while the page is open shows its words', async ({ page }) => {
  await openWords(page, WORDS);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, LESSON);
  await expect(received(page)).toContainText('2 words are new');
});

for (const [what, hash, says] of [
  ['cut short', LESSON.slice(0, -10), 'damaged'],
  ['of a newer version', '#list=9.abc', 'newer version'],
  ['with nothing of a word in it', linkOf('x', [['hello', '', '']]), 'damaged'],
] as const)
  test(`a list ${what} says so and changes nothing`, async ({ page }) => {
    await openWords(page, WORDS, {}, `/en/words/${hash}`);
    const before = await kept(page);
    await expect(received(page, 'Words from a link').getByRole('alert')).toContainText(says);
    await expect(page.getByRole('button', { name: 'Keep these words' })).toHaveCount(0);
    expect(await kept(page)).toEqual(before);
  });

test('too many words for a link go as a file', async ({ page }) => {
  const many = Array.from({ length: 1001 }, (_, i) =>
    word(String.fromCodePoint(0x4e00 + i), 'ce4', 'cè', `meaning ${i}`, 1),
  );
  await openWords(page, many);
  await page.getByRole('button', { name: 'Share list' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Share words as a link' });
  await expect(dialog.getByRole('alert')).toContainText('1,001 words');
  await dialog.getByRole('button', { name: 'Export a file' }).tap();
  await expect(page.getByRole('dialog', { name: 'Export words' })).toBeVisible();
});
