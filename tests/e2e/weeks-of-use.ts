import type { Page } from '@playwright/test';
import type { Card, ReviewLog } from '../../lib/review/types';
import { expect, keep } from './story';

export const NOON = Date.parse('2026-11-20T12:00:00+08:00'); // a Friday
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
export const answer = (
  daysAgo: number,
  rating: ReviewLog['rating'],
  before: Card | undefined = CARDS[0],
): ReviewLog[] => {
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

export const saved = (characters: string, reading: string, status: string) => ({
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
export async function keepWeeks(page: Page): Promise<void> {
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

export async function openProgress(page: Page, locale = 'en'): Promise<void> {
  await page.goto(`/${locale}/review/`);
  await page
    .locator('summary')
    .filter({ hasText: /(Progress|进度|進度)$/ })
    .tap();
  await expect(page.getByRole('table').first()).toBeVisible();
}
