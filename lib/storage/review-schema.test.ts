import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createScheduler } from '../review/scheduler';
import { cardSchema } from './review-schema';

const scheduler = createScheduler({ retention: 0.9, zoneMinutes: 480 });
const NOW = Date.UTC(2026, 10, 22);
const fresh = scheduler.newCard('行|hang2', 'meaning', NOW);
const learned = scheduler.preview(fresh, NOW).easy.card;

test.each([
  ['one never answered', fresh],
  ['one that was', learned],
  ['one of another version', { ...learned, later: 1 }],
])('a card is read: %s', (_, card) => expect(v.parse(cardSchema, card)).toEqual(card));

// A file may say anything; the scheduler would stop the page at these, or never ask the card again.
test.each([
  ['no stability', { stability: 0 }],
  ['a stability below zero', { stability: -1 }],
  ['no difficulty', { difficulty: 0 }],
  ['a due date beyond every calendar', { due: 1e300 }],
  ['an answer beyond every calendar', { lastReview: 1e300 }],
  ['another word than its id', { word: '绿|lv4' }],
])('a card is refused: %s', (_, part) => expect(v.is(cardSchema, { ...learned, ...part })).toBe(false));
