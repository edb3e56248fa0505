import type { Page } from '@playwright/test';
import { giveVoices, spokenTexts, TINGTING } from './fake-voices';

import { expect, keep, setTextSize, stored, test } from './story';

// She has saved a few words from a report, and reviews them. The clock stands at noon in Shanghai unless a story moves it.
const NOON = new Date('2026-03-02T12:00:00+08:00');
const MINUTE = 60_000;

const SENTENCE = '刚从封控管理中走出的居民，迫不及待地挥舞起五星红旗。';
const ENGLISH = 'Residents just out of lockdown could not wait to wave the red flag with five stars.';

const word = (characters: string, reading: string, spelling: string, gloss: string, day: number, more = {}) => ({
  [`${characters}|${reading}`]: {
    characters,
    traditional: characters,
    reading,
    spelling,
    gloss,
    status: 'new',
    savedAt: `2026-01-0${day}T00:00:00.000Z`,
    examples: [{ zh: SENTENCE, en: ENGLISH, slug: 'shifeng', sentence: 's5', title: '石峰山下守民安' }],
    ...more,
  },
});
const RESIDENT = word('居民', 'ju1 min2', 'jūmín', 'resident', 1);
const IMPATIENT = word('迫不及待', 'po4 bu4 ji2 dai4', 'pòbùjídài', 'too impatient to wait', 2);
const WAVE = word('挥舞', 'hui1 wu3', 'huīwǔ', 'to wave', 3, { traditional: '揮舞' });

/** Words as they are stored: 16 shards by first character (lib/storage/words.ts). */
function shardsOf(words: Record<string, unknown>): Record<string, unknown> {
  const shards: Record<string, { version: 1; data: Record<string, unknown> }> = {};
  for (const [key, saved] of Object.entries(words)) {
    const name = `duizhao:words:${((key.codePointAt(0) ?? 0) % 16).toString(16)}`;
    shards[name] ??= { version: 1, data: {} };
    shards[name].data[key] = saved;
  }
  return shards;
}

/** Opens the review with these words saved, and these settings chosen. */
async function openReview(page: Page, words: Record<string, unknown>, settings = {}): Promise<void> {
  await page.clock.setFixedTime(NOON);
  await keep(page, { ...shardsOf(words), 'duizhao:review-settings': { version: 1, data: settings } });
  await page.goto('/en/review/');
}

const card = (page: Page) => page.locator('[data-card]');
const begin = (page: Page) => page.getByRole('button', { name: 'Review', exact: true }).click();
const reveal = (page: Page) => page.locator('[data-reveal]').click();
const rate = (page: Page, rating: string) => page.locator(`[data-rating="${rating}"]`).click();
const statusOf = async (page: Page, characters: string): Promise<string | undefined> => {
  const shards = Object.entries(await stored(page)).filter(([key]) => key.startsWith('duizhao:words:'));
  const words = shards.flatMap(([, value]) => Object.values(JSON.parse(value).data as Record<string, unknown>));
  return (words as { characters: string; status: string }[]).find((saved) => saved.characters === characters)?.status;
};

test('she looks at a word, then at the answer with its sentence, and each button says when it comes again', async ({
  page,
}) => {
  await openReview(page, { ...RESIDENT, ...WAVE });
  await expect(page.getByText('2 new')).toBeVisible();
  await begin(page);
  await expect(card(page)).toContainText('居民');
  await expect(card(page)).not.toContainText('resident');
  await reveal(page);
  await expect(card(page)).toContainText('jūmín');
  await expect(card(page)).toContainText('resident');
  await expect(card(page).getByText(ENGLISH)).toBeVisible();
  await expect(page.locator('mark')).toHaveText('居民');
  await expect(page.locator('[data-rating]')).toHaveText([
    'Again 1 min',
    'Hard 6 min',
    'Good 10 min',
    /^Easy \d+ days$/,
  ]);
  await rate(page, 'easy');
  await expect(card(page)).toContainText('挥舞');
  await expect(page.getByRole('status').filter({ hasText: /^Easy: next in \d+ days\.$/ })).toBeVisible();
  await expect.poll(() => statusOf(page, '居民')).toBe('learning');
  await reveal(page);
  await page.getByRole('link', { name: 'Read it in “石峰山下守民安”' }).click();
  await expect(page.locator('#s5')).toBeInViewport();
  await page.goBack();
  await expect(card(page)).toContainText('挥舞');
});

test('from the keyboard alone: show, rate, take back, leave', async ({ page }) => {
  await openReview(page, { ...RESIDENT, ...WAVE });
  await page.getByRole('button', { name: 'Review', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('居民');
  await page.keyboard.press('Space');
  await expect(card(page)).toContainText('jūmín');
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'Good: next in 10 minutes.' })).toBeVisible();
  await expect(card(page)).toContainText('挥舞');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('huīwǔ');
  await page.keyboard.press('4');
  await expect(card(page)).toContainText('居民');
  await expect(card(page)).not.toContainText('jūmín');
  await page.keyboard.press('u');
  await expect(card(page)).toContainText('挥舞');
  await page.keyboard.press('Control+z');
  await expect(card(page)).toContainText('居民');
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 new')).toBeVisible();
});

test('she prefers two buttons', async ({ page }) => {
  await openReview(page, RESIDENT);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Two: wrong, right').check();
  await page.getByRole('button', { name: 'Close settings' }).click();
  await begin(page);
  await reveal(page);
  await expect(page.locator('[data-rating]')).toHaveText(['Wrong 1 min', 'Right 10 min']);
  await page.keyboard.press('2');
  await expect(page.getByRole('status').filter({ hasText: 'next in 10 minutes.' })).toBeVisible();
});

test('she types the reading: letters alone are asked again, a wrong tone is shown where it is', async ({ page }) => {
  await openReview(page, WAVE, { exercises: ['reading'] });
  await begin(page);
  const field = page.getByRole('textbox', { name: 'Reading' });
  await expect(field).toBeFocused();
  await page.keyboard.type('huiwu');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The letters are right. Now add the tones.')).toBeVisible();
  await field.fill('hui1wu2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The letters are right, a tone is not.')).toBeVisible();
  await expect(page.locator('[data-verdict]')).toHaveText([/^huī/, 'wǔ you: wú']);
  await expect(page.locator('[data-verdict="tone"]')).toHaveText(/wǔ/);
  await expect(page.locator('[data-rating="again"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await field.fill('huī wǔ');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('[data-rating="good"]')).toBeFocused();
});

test('a gap in her own sentence; its English helps when she asks for it', async ({ page }) => {
  await openReview(page, RESIDENT, { exercises: ['cloze'] });
  await begin(page);
  await expect(card(page)).toContainText('刚从封控管理中走出的missing word，迫不及待地');
  await expect(card(page)).not.toContainText('居民');
  await expect(card(page).getByText(ENGLISH)).toBeHidden();
  await card(page).getByText('EN', { exact: true }).click();
  await expect(card(page).getByText(ENGLISH)).toBeVisible();
  await reveal(page);
  await expect(page.locator('mark')).toHaveText('居民');
});

test('she chooses the tones: a wrong choice shows hers beside the right one', async ({ page }) => {
  await openReview(page, WAVE, { exercises: ['tone'] });
  await begin(page);
  await expect(page.getByRole('button', { name: 'huīwǔ', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'huīwú', exact: true }).click();
  await expect(page.getByText('You chose huīwú.')).toBeVisible();
  await expect(card(page)).toContainText('huīwǔ');
  await expect(page.locator('[data-rating="again"]')).toBeFocused();
});

test('she hears the word, where the device has a Chinese voice', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING] });
  await openReview(page, RESIDENT, { exercises: ['listening'] });
  await begin(page);
  await expect(card(page)).not.toContainText('居民');
  await expect.poll(() => spokenTexts(page)).toContain('居民');
  await reveal(page);
  await expect(card(page)).toContainText('居民');
  await expect(card(page)).toContainText('resident');
});

test('she writes the word, stroke by stroke, or says that she can’t', async ({ page }) => {
  await openReview(page, word('一', 'yi1', 'yī', 'one', 1), { exercises: ['writing'] });
  await begin(page);
  const box = page.getByRole('img', { name: 'Box to write the character in' });
  await expect(page.getByText('Write it from memory, stroke by stroke.')).toBeVisible();
  const { x, y, width, height } = (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width * 0.12, y + height * 0.5);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y + height * 0.49, { steps: 8 });
  await page.mouse.move(x + width * 0.88, y + height * 0.47, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByText('Written without a mistake.')).toBeVisible();
  await expect(page.locator('[data-rating="good"]')).toBeFocused();
});

test('an answer is taken back, and with it that the word is being learned', async ({ page }) => {
  await openReview(page, { ...RESIDENT, ...WAVE });
  await begin(page);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await reveal(page);
  await rate(page, 'easy');
  await expect(card(page)).toContainText('挥舞');
  await expect.poll(() => statusOf(page, '居民')).toBe('learning');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page)).toContainText('居民');
  await expect(page.getByText('2 left')).toBeVisible();
  await expect.poll(() => statusOf(page, '居民')).toBe('new');
  await page.reload();
  await expect(card(page)).toContainText('居民');
});

test('no more than she wants a day, unless she asks for more', async ({ page }) => {
  await openReview(page, { ...RESIDENT, ...IMPATIENT, ...WAVE }, { newPerDay: 1 });
  await expect(page.getByText('1 new')).toBeVisible();
  await begin(page);
  await reveal(page);
  await rate(page, 'easy');
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeFocused();
  await expect(page.getByText('1 answer, 1 of them right.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  await page.getByRole('button', { name: '2 more new words' }).click();
  await expect(card(page)).toContainText('迫不及待');
});

test('when all is done she may review ahead', async ({ page }) => {
  await openReview(page, RESIDENT);
  await begin(page);
  await reveal(page);
  await rate(page, 'easy');
  await expect(page.getByText(/^The next word comes (in \d+ days|next week)\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Review ahead' }).click();
  await expect(card(page)).toContainText('居民');
  await reveal(page);
  await rate(page, 'good');
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
});

test('a tab that was closed goes on at the same card; a card answered in another tab is not asked again', async ({
  page,
  context,
}) => {
  await openReview(page, { ...RESIDENT, ...IMPATIENT, ...WAVE });
  await begin(page);
  await reveal(page);
  await rate(page, 'easy');
  await expect(card(page)).toContainText('迫不及待');
  const address = page.url();
  await page.close();
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const tab of [first, second]) {
    await tab.clock.setFixedTime(NOON);
    await tab.goto(address);
    await expect(card(tab)).toContainText('迫不及待');
  }
  await reveal(second);
  await rate(second, 'easy');
  await expect(card(second)).toContainText('挥舞');
  await expect(card(first)).toContainText('挥舞');
});

test('a browser that refuses its database once is asked again: no card is begun anew', async ({ page, context }) => {
  await openReview(page, { ...RESIDENT, ...WAVE });
  await begin(page);
  await reveal(page);
  await rate(page, 'easy');
  await expect(card(page)).toContainText('挥舞');
  const later = await context.newPage();
  await later.clock.setFixedTime(NOON);
  await later.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    let refused = false;
    IDBFactory.prototype.open = function (name, version) {
      if (version === undefined || refused) return open.call(this, name, version);
      refused = true;
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    };
  });
  await later.goto(page.url());
  await expect(card(later)).toContainText('挥舞');
});

test('what is due shows on every page, and goes when it is done', async ({ page }) => {
  await openReview(page, RESIDENT);
  await begin(page);
  await reveal(page);
  await rate(page, 'good');
  await expect(page.getByRole('status').filter({ hasText: 'Good' })).toBeVisible();
  await page.goto('/en/');
  await expect(page.getByRole('link', { name: 'Review', exact: true })).toBeVisible();
  await page.clock.setFixedTime(NOON.getTime() + 11 * MINUTE);
  await page.goto('/en/about/');
  await page.getByRole('link', { name: 'Review, 1 due' }).click();
  await expect(page.getByText('1 word due')).toBeVisible();
  await begin(page);
  await reveal(page);
  await rate(page, 'good');
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('link', { name: 'Review', exact: true })).toBeVisible();
});

test('a word that she knows already is not asked again, and that can be taken back', async ({ page }) => {
  await openReview(page, { ...RESIDENT, ...WAVE });
  await begin(page);
  await page.getByRole('button', { name: 'Already known' }).click();
  await expect(card(page)).toContainText('挥舞');
  await expect.poll(() => statusOf(page, '居民')).toBe('known');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page)).toContainText('居民');
  await expect.poll(() => statusOf(page, '居民')).toBe('new');
});

test('only the words of one text, when she chooses so', async ({ page }) => {
  const other = { examples: [{ zh: '她在挥舞。', en: null, slug: 'lusong', sentence: 's3', title: '芦淞区' }] };
  await openReview(page, { ...RESIDENT, ...word('挥舞', 'hui1 wu3', 'huīwǔ', 'to wave', 3, other) });
  await page.getByRole('combobox', { name: 'Words from' }).selectOption('芦淞区');
  await expect(page.getByText('1 new')).toBeVisible();
  await begin(page);
  await expect(card(page)).toContainText('挥舞');
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByText('1 new')).toBeVisible();
});

test('a word that won’t stick is shown with what helps', async ({ page }) => {
  await openReview(page, { ...RESIDENT, ...WAVE });
  await begin(page);
  await reveal(page);
  await rate(page, 'good'); // the database is there from now on
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  await page.evaluate(
    ([id, due]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('duizhao-review');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const change = request.result.transaction('cards', 'readwrite');
          const kept = { id, word: '居民|ju1 min2', exercise: 'meaning', state: 'review', due, stability: 2 };
          const rest = { difficulty: 9, scheduledDays: 2, learningSteps: 0, reps: 30, lapses: 9, lastReview: due };
          change.objectStore('cards').put({ ...kept, ...rest });
          change.oncomplete = () => resolve();
        };
      }),
    ['居民|ju1 min2#meaning', NOON.getTime() - 2 * 24 * 60 * MINUTE] as const,
  );
  await page.goto('/en/review/');
  await page.getByText('Words that won’t stick (1)').click();
  const row = page.getByRole('listitem').filter({ hasText: '居民' });
  await expect(row).toContainText('Forgotten 9 times.');
  await expect(row.getByRole('link', { name: 'Edit' })).toHaveAttribute('href', /\/en\/words\/\?q=/);
  await row.getByRole('button', { name: 'Set aside' }).click();
  await expect(page.getByText('居民 is known and won’t be asked.')).toBeVisible();
  await expect(row).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Words that won’t stick (1)')).toBeVisible();
});

test('without words the way to them is shown', async ({ page }) => {
  await openReview(page, {});
  await page.getByRole('link', { name: 'To the library' }).click();
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
});

test('the ratings are large enough for a thumb on 320 pixels, with text at 200 % too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReview(page, { ...RESIDENT, ...WAVE });
  for (const size of ['100%', '200%']) {
    await page.goto('/en/review/');
    await setTextSize(page, size);
    await expect(page.getByText('2 new')).toBeVisible();
    await begin(page);
    await reveal(page);
    for (const button of await page.locator('[data-rating]').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(48);
    }
  }
});
