import type { Locator, Page } from '@playwright/test';
import type { Card, ReviewLog } from '../../lib/review/types';
import { expect, expectAccessible, keep, setTextSize, test } from './story';

const NOON = Date.parse('2026-11-20T12:00:00+08:00'); // a Friday
const DAY = 86_400_000;

const card = (word: string, more: Partial<Card>): Card => ({
  id: `${word}#meaning`,
  word,
  exercise: 'meaning',
  state: 'review',
  due: NOON + 3 * DAY,
  stability: 5,
  difficulty: 5,
  scheduledDays: 5,
  learningSteps: 0,
  reps: 4,
  lapses: 0,
  lastReview: NOON - 2 * DAY,
  ...more,
});
const CARDS = [
  card('居民|ju1 min2', { due: NOON - 2 * DAY }),
  card('小区|xiao3 qu1', { due: NOON + 30 * DAY, scheduledDays: 40 }),
  card('行|hang2', { state: 'learning', due: NOON + 60_000 }),
];
const answer = (daysAgo: number, rating: ReviewLog['rating'], before: Card | undefined = CARDS[0]): ReviewLog[] => {
  const at = NOON - daysAgo * DAY;
  return before === undefined ? [] : [{ id: `${at}-${rating}-${before.word}`, at, rating, took: 30_000, before }];
};
const LOG = [
  ...answer(0, 'good'),
  ...answer(0, 'again', CARDS[2]), // a step of learning: no review
  ...answer(1, 'hard'),
  ...answer(3, 'again'),
  ...answer(3, 'easy', CARDS[1]),
  ...answer(45, 'again'), // too long ago for the month
];

const saved = (characters: string, reading: string, status: string) => ({
  characters,
  traditional: characters,
  reading,
  spelling: reading,
  gloss: 'a gloss',
  status,
  savedAt: '2026-10-01T00:00:00.000Z',
  examples: [],
});

/** What weeks of use leave on a device. */
async function keepWeeks(page: Page): Promise<void> {
  await page.clock.setFixedTime(NOON);
  const words = [
    saved('居民', 'ju1 min2', 'learning'),
    saved('小区', 'xiao3 qu1', 'known'),
    saved('行', 'hang2', 'learning'),
  ];
  const shards: Record<string, { version: 1; data: Record<string, unknown> }> = {};
  for (const word of words) {
    const shard = `duizhao:words:${((word.characters.codePointAt(0) ?? 0) % 16).toString(16)}`;
    shards[shard] ??= { version: 1, data: {} };
    shards[shard].data[`${word.characters}|${word.reading}`] = word;
  }
  const days = { '2026-11-19': { sentences: 60 }, '2026-11-18': { sentences: 3 }, '2026-09-02': { sentences: 20 } };
  await keep(page, { ...shards, 'duizhao:days': { version: 1, data: days } });
  await page.goto('/en/about/');
  await page.evaluate(
    ({ cards, log }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('duizhao-review', 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('cards', { keyPath: 'id' }).createIndex('due', 'due');
          opening.result.createObjectStore('log', { keyPath: 'id' });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['cards', 'log'], 'readwrite');
          for (const one of cards) writing.objectStore('cards').put(one);
          for (const one of log) writing.objectStore('log').put(one);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { cards: CARDS, log: LOG },
  );
}

async function openProgress(page: Page, locale = 'en'): Promise<void> {
  await page.goto(`/${locale}/review/`);
  await page
    .locator('summary')
    .filter({ hasText: /(Progress|进度|進度)$/ })
    .tap();
  await expect(page.getByRole('table').first()).toBeVisible();
}

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

test.describe('for everybody', () => {
  for (const scheme of ['light', 'dark'] as const)
    test(`progress breaks no rule of accessibility, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await keepWeeks(page);
      await openProgress(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Tables' }).tap();
      await expectAccessible(page);
    });
  for (const [locale, width, size] of [
    ['en', 320, 100],
    ['zh-Hans', 390, 200],
    ['zh-Hant', 320, 200],
  ] as const)
    test(`fits ${width} pixels with text at ${size} %, ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await keepWeeks(page);
      await openProgress(page, locale);
      await setTextSize(page, `${size}%`);
      for (const view of [0, 1]) {
        await page.locator('.progress-view button').nth(view).tap();
        const wide = await page
          .locator('.progress *:not(.visually-hidden)')
          .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1).length);
        expect(wide).toBe(0);
      }
    });
});
