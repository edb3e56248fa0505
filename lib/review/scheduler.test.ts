import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from './day-number';
import { createScheduler, replay } from './scheduler';
import { type Card, RATINGS, type Rating, type ReviewLog } from './types';

const NOON = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const bare = createScheduler({ retention: 0.9, zoneMinutes: 0, fuzz: false });
const fuzzy = createScheduler({ retention: 0.9, zoneMinutes: 480 });
const by = (at: number) => ({ id: `${at}-a`, took: 3_000 });

/** Answers one after another, each when the card is due; `days` between them where given. */
function answerAll(ratings: readonly Rating[], scheduler = bare, days?: readonly number[]) {
  let card = scheduler.newCard('行|hang2', 'meaning', NOON);
  let now = NOON;
  const cards: Card[] = [];
  const log: ReviewLog[] = [];
  ratings.forEach((rating, i) => {
    now = days === undefined ? Math.max(now, card.due) : now + (days[i] ?? 0) * DAY;
    const answered = scheduler.answer(card, rating, now, by(now));
    card = answered.card;
    cards.push(card);
    log.push(answered.log);
  });
  return { card, cards, log };
}

const times = (count: number, rating: Rating): Rating[] => Array.from({ length: count }, () => rating);

describe('FSRS-6 as its makers publish it', () => {
  test('intervals of py-fsrs (tests/test_basic.py, test_review_card)', () => {
    const { cards } = answerAll([...times(6, 'good'), 'again', 'again', ...times(5, 'good')]);
    expect(cards.map(({ scheduledDays }) => scheduledDays)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });
  test('memory of py-fsrs (test_memo_state)', () => {
    const { card } = answerAll(['again', ...times(5, 'good')], bare, [0, 0, 1, 3, 8, 21]);
    expect(card.stability).toBeCloseTo(53.62691, 4);
    expect(card.difficulty).toBeCloseTo(6.3574867, 4);
  });
  test('first steps: 1, 6 and 10 minutes, then days', () => {
    const { again, hard, good, easy } = bare.preview(bare.newCard('行|hang2', 'meaning', NOON), NOON);
    expect([again.ms, hard.ms, good.ms].map((ms) => ms / MINUTE)).toEqual([1, 6, 10]);
    expect(easy.days).toBe(8);
  });
});

test('a card in state review is due when the learner’s day begins', () => {
  const evening = Date.UTC(2026, 10, 22, 12, 30); // 20:30 in Shanghai
  const { card } = fuzzy.answer(fuzzy.newCard('行|hang2', 'meaning', evening), 'easy', evening, by(evening));
  expect(new Date(card.due).toISOString()).toMatch(/T20:00:00\.000Z$/); // 04:00 in Shanghai
  expect(dayNumber(card.due, 480) - dayNumber(evening, 480)).toBe(card.scheduledDays);
});

test('who learns just before the day begins is not asked again at once', () => {
  const late = Date.UTC(2026, 10, 22, 19, 50); // 03:50 in Shanghai
  const { good } = fuzzy.preview(answerAll(['again', 'good'], fuzzy).card, late);
  expect(good.days).toBe(1);
  expect(good.ms).toBeGreaterThanOrEqual(6 * 60 * MINUTE);
});

test('two steps on either side of UTC’s midnight are the same day in Shanghai', () => {
  const before = Date.UTC(2026, 10, 21, 23, 55);
  const step = (scheduler: typeof bare) => {
    const { card } = scheduler.answer(scheduler.newCard('行|hang2', 'meaning', before), 'good', before, by(before));
    return scheduler.answer(card, 'hard', before + 10 * MINUTE, by(before)).card.stability;
  };
  const noon = bare.answer(bare.newCard('行|hang2', 'meaning', NOON), 'good', NOON, by(NOON)).card;
  const sameDay = bare.answer(noon, 'hard', NOON + 10 * MINUTE, by(NOON)).card.stability;
  expect(step(createScheduler({ retention: 0.9, zoneMinutes: 480, fuzz: false }))).toBe(sameDay);
});

test('a clock that was set back does no harm', () => {
  const { card } = answerAll(['good', 'good']);
  const { card: after, log } = bare.answer(card, 'good', NOON - 5 * DAY, by(NOON));
  expect(after.lastReview).toBe(card.lastReview);
  expect(log.at).toBe(card.lastReview);
});

test('an answer that took an hour counts as a minute', () =>
  expect(
    bare.answer(bare.newCard('行|hang2', 'meaning', NOON), 'good', NOON, { id: 'a', took: 3_600_000 }).log.took,
  ).toBe(60_000));

const history = fc.array(
  fc.record({ rating: fc.constantFrom(...RATINGS), wait: fc.integer({ min: 0, max: 400 * 24 * 60 }) }),
  { minLength: 1, maxLength: 15 },
);

/** Any life of a card: answered early, late and at once. */
function live(answers: readonly { rating: Rating; wait: number }[], scheduler = fuzzy) {
  let card = scheduler.newCard('行|hang2', 'meaning', NOON);
  let now = NOON;
  const log: ReviewLog[] = [];
  for (const [i, { rating, wait }] of answers.entries()) {
    now += wait * MINUTE;
    const answered = scheduler.answer(card, rating, now, { id: `${now}-${String(i).padStart(3, '0')}`, took: 1 });
    card = answered.card;
    log.push(answered.log);
  }
  return { card, log, now };
}

describe('whatever the answers were', () => {
  test('a button gives what it says, later on the same day too', () =>
    fc.assert(
      fc.property(history, fc.constantFrom(...RATINGS), (answers, rating) => {
        const { card, now } = live(answers);
        const said = fuzzy.preview(card, now)[rating];
        expect(fuzzy.answer(card, rating, now, by(now)).card).toEqual(said.card);
        if (said.days > 0 && dayNumber(now + MINUTE, 480) === dayNumber(now, 480))
          expect(fuzzy.answer(card, rating, now + MINUTE, by(now)).card.scheduledDays).toBe(said.days);
      }),
    ));
  test('the next time is never in the past, and again ≤ hard ≤ good ≤ easy', () =>
    fc.assert(
      fc.property(history, (answers) => {
        const { card, now } = live(answers);
        const { again, hard, good, easy } = fuzzy.preview(card, now);
        expect(again.ms).toBeGreaterThan(0);
        expect(again.ms).toBeLessThanOrEqual(hard.ms);
        expect(hard.ms).toBeLessThanOrEqual(good.ms);
        expect(good.ms).toBeLessThanOrEqual(easy.ms);
      }),
    ));
  test('the log holds exactly the card before, to take the answer back', () =>
    fc.assert(
      fc.property(history, fc.constantFrom(...RATINGS), (answers, rating) => {
        const { card, now } = live(answers);
        expect(fuzzy.answer(card, rating, now, by(now)).log.before).toEqual(card);
      }),
    ));
  test('replaying the log, in any order and with doubles, gives the same as answering', () =>
    fc.assert(
      fc.property(history, (answers) => {
        const { card, log } = live(answers);
        expect(replay([...log, ...log].reverse(), fuzzy)).toEqual({ cards: [card], log });
      }),
    ));
  test('cards are plain JSON', () =>
    fc.assert(
      fc.property(history, (answers) => {
        const { card } = live(answers);
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
      }),
    ));
});

test('the more she wants to remember, the sooner it comes; a replay carries that over to every card', () => {
  const { log, card } = answerAll(times(5, 'good'));
  const days = [0.7, 0.8, 0.9, 0.97].map(
    (retention) => replay(log, createScheduler({ retention, zoneMinutes: 0, fuzz: false })).cards[0]?.scheduledDays,
  );
  expect(days).toEqual([...days].sort((a, b) => Number(b) - Number(a)));
  expect(new Set(days).size).toBe(4);
  expect(days[2]).toBe(card.scheduledDays);
});

test('fuzz parts cards that were learned together', () => {
  const days = ['一|yi1', '二|er4', '三|san1', '四|si4', '五|wu3', '六|liu4'].map((word) => {
    const card = { ...answerAll(times(4, 'good')).card, id: `${word}#meaning` as const };
    return fuzzy.preview(card, NOON + 80 * DAY).good.days;
  });
  expect(new Set(days).size).toBeGreaterThan(2);
});

test('two logs that were joined: each entry knows the card that the ones before it made', () => {
  const here = live([
    { rating: 'good', wait: 0 },
    { rating: 'good', wait: 10 },
  ]).log;
  const there = live([
    { rating: 'again', wait: 5 },
    { rating: 'easy', wait: 2_000 },
  ]).log;
  const { log, cards } = replay([...here, ...there], fuzzy);
  expect(log.map(({ before }) => before.reps)).toEqual([0, 1, 2, 3]);
  expect(cards.map(({ reps }) => reps)).toEqual([4]);
});
