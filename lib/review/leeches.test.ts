import { expect, test } from 'vitest';
import { becomesLeech, findLeeches, isLeech } from './leeches';
import { createScheduler } from './scheduler';
import type { Card } from './types';

const fresh = createScheduler({ retention: 0.9, zoneMinutes: 0 }).newCard('行|hang2', 'meaning', 0);
const card = (lapses: number, more: Partial<Card> = {}): Card => ({ ...fresh, state: 'relearning', lapses, ...more });

test('forgotten eight times; said then and every four times more', () => {
  const said = Array.from({ length: 20 }, (_, i) => i + 1).filter((n) => becomesLeech(card(n - 1), card(n)));
  expect(said).toEqual([8, 12, 16, 20]);
  expect(becomesLeech(card(8), card(8))).toBe(false); // an answer that was no lapse
});

test.each<[string, Card, boolean]>([
  ['seven times', card(7), false],
  ['eight times', card(8), true],
  ['eight times, and back for two weeks', card(8, { state: 'review', scheduledDays: 14 }), true],
  ['eight times, but it has lasted three weeks since', card(8, { state: 'review', scheduledDays: 21 }), false],
])('%s', (_, one, leech) => expect(isLeech(one)).toBe(leech));

test('the most often forgotten first', () =>
  expect(findLeeches([card(9), card(2), card(15), card(8)]).map(({ lapses }) => lapses)).toEqual([15, 9, 8]));
