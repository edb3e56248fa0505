import type { Locator, Page } from '@playwright/test';
import { storedWords, word } from './saved-words';
import { expect, holdScripts, keep, test } from './story';

// A page says what it is for before its code has come: on weak wifi that takes seconds.

/** Opens a page whose scripts are on their way until they are let through. */
async function openSlowly(page: Page, address: string): Promise<() => void> {
  const letThrough = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  return letThrough;
}

/** The style that it is drawn with has come. */
const styled = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('link[rel=stylesheet]')].every((link) => (link as HTMLLinkElement).sheet),
  );

const topOf = async (place: Locator): Promise<number> => Math.round((await place.boundingBox())?.y ?? -1);

for (const [address, says, comes] of [
  ['/en/words/', 'You have not saved any words yet.', 'Add a word'],
  ['/en/review/', 'There are no words to review yet.', null],
  ['/en/exercises/', 'Choose a text', null],
] as const)
  test(`${address} says what it is for before its code has come, and nothing moves when it does`, async ({ page }) => {
    const letThrough = await openSlowly(page, address);
    const text = page.getByText(says);
    await expect(text).toBeVisible();
    await styled(page);
    const before = await topOf(text);
    if (comes !== null) await expect(page.getByRole('button', { name: comes })).toBeDisabled();
    letThrough();
    await expect(page.locator('.first-paint')).toHaveCount(0);
    await expect(text).toBeVisible();
    expect(await topOf(text)).toBe(before);
    if (comes !== null) await expect(page.getByRole('button', { name: comes })).toBeEnabled();
  });

test('who has saved words is never told that there are none', async ({ page }) => {
  await keep(page, storedWords([word('居民', 'ju1 min2', 'jūmín', 'resident', 1)]));
  for (const [address, says] of [
    ['/en/words/', 'You have not saved any words yet.'],
    ['/en/review/', 'There are no words to review yet.'],
  ] as const) {
    const letThrough = await openSlowly(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(says)).toBeHidden();
    letThrough();
    await expect(page.locator('.first-paint')).toHaveCount(0);
    await expect(page.getByText(says)).toHaveCount(0);
    await page.unroute('**/_next/static/**/*.js');
  }
});

test('who comes for the exercises of one text is shown no choice of texts', async ({ page }) => {
  const letThrough = await openSlowly(page, '/en/exercises/?report=lusong');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Choose a text' })).toBeHidden();
  letThrough();
  await expect(page.getByRole('group', { name: 'Which exercises' })).toBeVisible();
});
