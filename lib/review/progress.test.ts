import { describe, expect, test } from 'vitest';
import type { SavedWord, Status, Vocabulary } from '../vocabulary/word';
import { dayOf } from './day';
import { dayDate, dayNumber, dayStart } from './day-number';
import { measureProgress, type ProgressInput } from './progress';
import { createScheduler } from './scheduler';
import type { Card, Rating, ReviewLog } from './types';

const NOW = Date.UTC(2026, 10, 22, 4); // Sunday 22 November, 12:00 in Shanghai
const DAY = 86_400_000;
const fresh = createScheduler({ retention: 0.9, zoneMinutes: 480 }).newCard('行|hang2', 'meaning', NOW);
const card = (more: Partial<Card> = {}): Card => ({
  ...fresh,
  state: 'review',
  scheduledDays: 5,
  lastReview: NOW - 5 * DAY,
  ...more,
});
const answer = (daysAgo: number, rating: Rating = 'good', before = card()): ReviewLog => {
  const at = NOW - daysAgo * DAY;
  return { id: `${at}-${rating}`, at, rating, took: 4_000, before };
};
const words = (...statuses: readonly Status[]): Vocabulary =>
  Object.fromEntries(
    statuses.map((status, i) => [
      `${'行走跑跳'.charAt(i)}|${i === 0 ? 'hang2' : 'x1'}`,
      { status, characters: '行' } as SavedWord,
    ]),
  );
const measure = (input: Partial<ProgressInput>) =>
  measureProgress({ cards: [], log: [], words: words('learning'), days: {}, now: NOW, zoneMinutes: 480, ...input });

describe('days', () => {
  test.each([
    ['2026-11-22T03:59:59+08:00', 480, '2026-11-21'],
    ['2026-11-22T04:00:00+08:00', 480, '2026-11-22'],
    ['2026-11-23T03:00:00+08:00', 480, '2026-11-22'],
    ['2026-01-01T03:00:00-05:00', -300, '2025-12-31'],
    ['2026-11-22T04:00:00+05:45', 345, '2026-11-22'],
    ['1969-12-31T12:00:00Z', 0, '1969-12-31'],
  ])('%s is of %s', (time, zone, date) => {
    const at = Date.parse(time);
    expect(dayOf(at, zone)).toBe(date);
    expect(dayDate(dayNumber(at, zone))).toBe(date);
    expect(dayOf(dayStart(dayNumber(at, zone), zone), zone)).toBe(date);
    expect(dayStart(dayNumber(at, zone), zone)).toBeLessThanOrEqual(at);
  });
});

test('words by status', () =>
  expect(measure({ words: words('new', 'known', 'learning', 'known') }).statuses).toEqual({
    new: 1,
    learning: 1,
    known: 2,
  }));

test('memories: learning, young, mature from 21 days on; not of deleted words, nor of cards never answered', () =>
  expect(
    measure({
      cards: [
        card({ state: 'relearning' }),
        card({ scheduledDays: 20 }),
        card({ scheduledDays: 21 }),
        card({ word: '无|wu2' }),
        fresh,
      ],
    }).memories,
  ).toEqual({ learning: 1, young: 1, mature: 1 }));

describe('days done', () => {
  test('the last thirty, today last', () => {
    const { recent } = measure({
      log: [answer(30), answer(29), answer(0), answer(0, 'again')],
      days: { '2026-11-21': { sentences: 12 } },
    });
    expect(recent).toHaveLength(30);
    expect(recent[0]).toEqual({ date: '2026-10-24', answers: 1, remembered: 1, took: 4_000, sentences: 0 });
    expect(recent[28]).toMatchObject({ date: '2026-11-21', answers: 0, sentences: 12 });
    expect(recent[29]).toEqual({ date: '2026-11-22', answers: 2, remembered: 1, took: 8_000, sentences: 0 });
  });
  test('twelve weeks from Monday to Sunday, without the days to come', () => {
    const { weeks } = measure({ now: NOW - 3 * DAY }); // a Thursday
    expect(weeks.map((week) => week.length)).toEqual(Array.from({ length: 12 }, () => 7));
    expect(weeks[0]?.[0]?.date).toBe('2026-08-31');
    expect(weeks[11]?.map((day) => day?.date.slice(-2) ?? null)).toEqual(['16', '17', '18', '19', null, null, null]);
  });
});

test('retention: reviews alone, of thirty days, by how old the memory was', () => {
  const mature = card({ scheduledDays: 30 });
  const { retention } = measure({
    log: [
      answer(40, 'again'),
      answer(3),
      answer(2, 'hard'),
      answer(2, 'again'),
      answer(1, 'again', card({ state: 'relearning' })),
      answer(1, 'easy', mature),
      answer(0, 'again', fresh),
    ],
  });
  expect(retention).toEqual({
    young: { reviews: 3, remembered: 2 },
    mature: { reviews: 1, remembered: 1 },
  });
});

test('forecast: four weeks, what is overdue counts for today, known words do not come', () => {
  const cards = [
    card({ due: NOW - 9 * DAY }),
    card({ due: NOW }),
    card({ due: NOW + 27 * DAY }),
    card({ due: NOW + 28 * DAY }),
  ];
  const { forecast } = measure({ cards });
  expect(forecast).toHaveLength(28);
  expect(forecast[0]).toEqual({ date: '2026-11-22', due: 2 });
  expect(forecast[27]).toEqual({ date: '2026-12-19', due: 1 });
  expect(measure({ cards, words: words('known') }).forecast.every(({ due }) => due === 0)).toBe(true);
});

test.each<[string, number[], string[], number]>([
  ['nothing', [], [], 0],
  ['today', [0], [], 1],
  ['yesterday: today is not over', [1, 2], [], 2],
  ['the day before yesterday', [2, 3], [], 0],
  ['reading counts', [0, 2], ['2026-11-21'], 3],
])('days in a row: %s', (_, ago, read, streak) =>
  expect(
    measure({
      log: ago.map((days) => answer(days)),
      days: Object.fromEntries(read.map((date) => [date, { sentences: 1 }])),
    }).streak,
  ).toBe(streak),
);

test('ten thousand words and a hundred thousand answers are all counted', () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, i) => [
      `${String.fromCodePoint(0x4e00 + i)}|yi1`,
      { status: 'learning' } as SavedWord,
    ]),
  );
  const cards = Object.keys(many).map((word, i) => card({ word, due: NOW + (i % 60) * DAY }));
  const log = Array.from({ length: 100_000 }, (_, i) => answer((i % 700) + 1));
  const { statuses, memories, forecast } = measure({ words: many, cards, log });
  expect(statuses.learning).toBe(10_000);
  expect(memories.learning + memories.young + memories.mature).toBe(10_000);
  expect(forecast[1]?.due).toBeGreaterThan(100);
});
