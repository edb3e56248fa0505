import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SavedWord, Vocabulary } from '../vocabulary/word';
import { keyOf } from '../vocabulary/word';
import { buildQueue, type QueueInput } from './queue';
import { createScheduler } from './scheduler';
import { type Card, type Exercise, RATINGS, type Rating, type ReviewLog } from './types';

const NOON = Date.UTC(2026, 10, 22, 4); // 12:00 in Shanghai
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const scheduler = createScheduler({ retention: 0.9, zoneMinutes: 480 });
const GLYPHS = '一二三四五六七八九十百千万亿甲乙丙丁戊己庚辛壬癸';

const saved = (characters: string, more: Partial<SavedWord> = {}): SavedWord => ({
  characters,
  traditional: characters,
  reading: 'yi1',
  spelling: 'yī',
  gloss: 'a word',
  status: 'learning',
  savedAt: '2026-11-01T00:00:00.000Z',
  examples: [{ zh: `这是${characters}。`, en: null, slug: 'shifeng', sentence: 's1', title: '石峰' }],
  ...more,
});
const vocabulary = (...words: readonly SavedWord[]): Vocabulary =>
  Object.fromEntries(words.map((word) => [keyOf(word), word]));
const card = (characters: string, more: Partial<Card> = {}): Card => {
  const exercise = more.exercise ?? 'meaning';
  return {
    ...scheduler.newCard(`${characters}|yi1`, exercise, NOON - 10 * DAY),
    state: 'review',
    due: NOON - DAY,
    stability: 5,
    difficulty: 5,
    scheduledDays: 5,
    reps: 3,
    lastReview: NOON - 6 * DAY,
    ...more,
  };
};
const log = (before: Card, at = NOON - 60 * MINUTE): ReviewLog => ({
  id: `${at}`,
  at,
  rating: 'good',
  took: 1,
  before,
});
const queue = (input: Partial<QueueInput>) =>
  buildQueue({
    words: {},
    cards: [],
    log: [],
    settings: { newPerDay: 10, reviewsPerDay: 200, exercises: ['meaning'] },
    abilities: { voice: false, strokes: false },
    now: NOON,
    zoneMinutes: 480,
    ...input,
  });
const ids = (input: Partial<QueueInput>) => queue(input).entries.map(({ id }) => id.replace('|yi1', ''));
const only = (exercises: readonly Exercise[]) => ({ newPerDay: 10, reviewsPerDay: 200, exercises });

describe('what is asked', () => {
  test.each<[string, Partial<SavedWord>, boolean]>([
    ['a word with a gloss', {}, true],
    ['a known word', { status: 'known' }, false],
    ['a word that the dictionary lacks', { unmatched: 'characters' }, false],
    ['a word whose reading the dictionary lacks', { unmatched: 'reading' }, true],
    ['a word without a gloss', { gloss: ' ' }, false],
  ])('%s: new and due', (_, more, asked) => {
    expect(ids({ words: vocabulary(saved('一', more)) })).toEqual(asked ? ['一#meaning'] : []);
    expect(ids({ words: vocabulary(saved('一', more)), cards: [card('一')] })).toEqual(asked ? ['一#meaning'] : []);
  });
  test('the cards of a deleted word are passed over', () => expect(queue({ cards: [card('一')] }).next).toBeNull());
  test('cards of an exercise that is no longer chosen are passed over', () =>
    expect(
      ids({ words: vocabulary(saved('一')), cards: [card('一', { exercise: 'tone' })], settings: only(['tone']) }),
    ).toEqual(['一#tone']));
  test('listening waits for a voice, writing for strokes', () => {
    const words = vocabulary(saved('一'));
    const settings = only(['listening', 'writing']);
    expect(ids({ words, settings })).toEqual([]);
    expect(ids({ words, settings, abilities: { voice: true, strokes: true } })).toEqual(['一#listening']);
    expect(ids({ words, settings, abilities: { voice: false, strokes: true } })).toEqual(['一#writing']);
  });
  test('only the words of a list', () =>
    expect(
      ids({
        words: vocabulary(saved('一', { lists: ['a'] }), saved('二', { lists: ['a'] }), saved('三')),
        cards: [card('二'), card('三')],
        list: ({ lists }) => lists?.includes('a') ?? false,
      }),
    ).toEqual(['二#meaning', '一#meaning']));
  test('a word whose first answer was taken back is new again', () => {
    const back = scheduler.newCard('一|yi1', 'meaning', NOON);
    const { next, counts } = queue({ words: vocabulary(saved('一')), cards: [back] });
    expect(next).toMatchObject({ id: '一|yi1#meaning', card: null });
    expect(counts.fresh).toBe(1);
  });
});

describe('in which order', () => {
  const words = vocabulary(...[...'一二三四五六'].map((one) => saved(one)));
  test('steps of learning, then reviews, then steps that come within 20 minutes', () =>
    expect(
      ids({
        words,
        cards: [
          card('一', { state: 'learning', due: NOON + 10 * MINUTE }),
          card('二', { state: 'relearning', due: NOON - MINUTE }),
          card('三'),
          card('四', { state: 'learning', due: NOON + 30 * MINUTE }),
          card('五', { state: 'learning', due: NOON - 2 * MINUTE }),
        ],
        settings: { newPerDay: 0, reviewsPerDay: 200, exercises: ['meaning'] },
      }),
    ).toEqual(['五#meaning', '二#meaning', '三#meaning', '一#meaning']));
  test('of the reviews the likeliest forgotten first: days passed ÷ stability', () =>
    expect(
      ids({
        words,
        cards: [
          card('一', { stability: 100, lastReview: NOON - 110 * DAY }), // 1.1
          card('二', { stability: 2, lastReview: NOON - 6 * DAY }), // 3
          card('三', { stability: 10, lastReview: NOON - 15 * DAY }), // 1.5
        ],
        settings: { newPerDay: 0, reviewsPerDay: 200, exercises: ['meaning'] },
      }),
    ).toEqual(['二#meaning', '三#meaning', '一#meaning']));
  test('new words by the time they were saved', () =>
    expect(
      ids({
        words: vocabulary(
          saved('一', { savedAt: '2026-11-03T00:00:00.000Z' }),
          saved('二', { savedAt: '2026-11-01T00:00:00.000Z' }),
          saved('三', { savedAt: '2026-11-02T00:00:00.000Z' }),
        ),
      }),
    ).toEqual(['二#meaning', '三#meaning', '一#meaning']));
  test('new words are spread among the reviews', () => {
    const due = [...GLYPHS].slice(0, 9);
    const fresh = [...GLYPHS].slice(9, 12);
    const marks = queue({
      words: vocabulary(...[...due, ...fresh].map((one) => saved(one))),
      cards: due.map((one) => card(one)),
    }).entries.map((entry) => (entry.card === null ? 'n' : 'r'));
    expect(marks.join('')).toBe('rrnrrrnrrrnr');
  });
});

describe('once a day', () => {
  const settings = only(['meaning', 'reading', 'tone']);
  const words = vocabulary(saved('一'));
  test('of two cards of a word the earlier due one is asked; the other comes tomorrow', () => {
    const cards = [card('一', { due: NOON - DAY }), card('一', { exercise: 'reading', due: NOON - 2 * DAY })];
    expect(ids({ words, settings, cards })).toEqual(['一#reading']);
    expect(queue({ words, settings, cards }).nextDue).toBe(Date.UTC(2026, 10, 22, 20)); // 04:00 on the 23rd
  });
  test('a word that was asked today is left alone, its steps apart', () => {
    const other = card('一', { exercise: 'reading' });
    expect(ids({ words, settings, cards: [card('一', { due: NOON + DAY }), other], log: [log(card('一'))] })).toEqual(
      [],
    );
    const step = card('一', { state: 'relearning', due: NOON });
    expect(ids({ words, settings, cards: [step, other], log: [log(card('一'))] })).toEqual(['一#meaning']);
  });
  test('the day begins at four', () => {
    const cards = [card('一', { due: NOON + DAY }), card('一', { exercise: 'reading' })];
    const late = log(card('一'), Date.UTC(2026, 10, 21, 19, 30)); // 03:30 this morning: still yesterday
    expect(ids({ words, settings, cards, log: [late] })).toEqual(['一#reading']);
  });
  test('the next exercise begins when those before are in state review, and not on the same day', () => {
    const learned = card('一', { due: NOON + 3 * DAY });
    expect(ids({ words, settings, cards: [learned] })).toEqual(['一#reading']);
    expect(ids({ words, settings, cards: [learned], log: [log(learned)] })).toEqual([]);
    const learning = card('一', { state: 'learning', due: NOON + 60 * MINUTE });
    expect(ids({ words, settings, cards: [learning] })).toEqual([]);
    expect(ids({ words, settings, cards: [learned, card('一', { exercise: 'reading', due: NOON + DAY })] })).toEqual([
      '一#tone',
    ]);
  });
});

describe('limits of the day', () => {
  const words = vocabulary(...[...GLYPHS].map((one) => saved(one)));
  const settings = { newPerDay: 3, reviewsPerDay: 4, exercises: ['meaning', 'tone'] as const };
  const cards = [...GLYPHS].slice(0, 6).map((one) => card(one));
  test('hold back what is more, and say how much', () => {
    const { counts, heldBack, entries } = queue({ words, settings, cards });
    expect(counts).toEqual({ due: 4, fresh: 3, learning: 0, later: 0 });
    expect(heldBack).toEqual({ due: 2, fresh: GLYPHS.length - 6 - 3 });
    expect(entries).toHaveLength(7);
  });
  test('count what was answered today', () => {
    const begun = scheduler.newCard('癸|yi1', 'meaning', NOON);
    const step = card('癸', { state: 'learning', due: NOON + 60 * MINUTE });
    const done = card('壬', { due: NOON + 5 * DAY });
    const answers = [log(begun), log({ ...step, state: 'learning' }), log(card('壬'))];
    const { counts } = queue({ words, settings, cards: [...cards, step, done], log: answers });
    expect(counts).toEqual({ due: 3, fresh: 2, learning: 0, later: 1 });
  });
  test('a word’s second exercise is no new word, but a review', () => {
    const first = card('癸', { due: NOON + 5 * DAY });
    const second = card('癸', { exercise: 'tone', state: 'learning', due: NOON + 60 * MINUTE });
    const begun = scheduler.newCard('癸|yi1', 'tone', NOON);
    expect(queue({ words, settings, cards: [...cards, first, second], log: [log(begun)] }).counts).toMatchObject({
      due: 3,
      fresh: 3,
    });
  });
  test('more on request', () =>
    expect(queue({ words, settings, cards, more: { fresh: 2, reviews: 1 } }).counts).toMatchObject({
      due: 5,
      fresh: 5,
    }));
  test('nothing left: says when the next comes', () => {
    const { next, nextDue } = queue({
      words: vocabulary(saved('一'), saved('二')),
      cards: [card('一', { due: NOON + 3 * DAY }), card('二', { state: 'learning', due: NOON + 40 * MINUTE })],
    });
    expect(next).toBeNull();
    expect(nextDue).toBe(NOON + 40 * MINUTE);
  });
  test('nothing at all', () => expect(queue({})).toMatchObject({ next: null, entries: [], nextDue: null }));
});

/** Answers whatever comes until nothing is left; each answer from a queue that was built anew, as after a closed tab. */
function session(words: Vocabulary, exercises: readonly Exercise[], ratings: readonly Rating[]) {
  const cards = new Map<string, Card>();
  const answers: ReviewLog[] = [];
  const order: string[] = [];
  let now = NOON;
  for (const rating of ratings) {
    const input = { words, cards: [...cards.values()], log: answers, settings: only(exercises), now };
    const { next, entries } = queue(input);
    const again = queue({ ...input, cards: [...cards.values()].reverse(), now: now + 1_000 });
    expect(again.entries).toEqual(entries); // closed and opened again
    if (next === null) break;
    const before = next.card ?? scheduler.newCard(next.word, next.exercise, now);
    const { card: after, log: entry } = scheduler.answer(before, rating, now, { id: String(now), took: 1 });
    cards.set(after.id, after);
    answers.push(entry);
    order.push(next.id);
    now += 5_000;
  }
  return { cards, answers, order };
}

test('whatever she answers: no more new words than allowed, and no word in two exercises on one day', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...RATINGS), { maxLength: 60 }), (ratings) => {
      const words = vocabulary(...[...GLYPHS].map((one) => saved(one)));
      const { cards, answers } = session(words, ['meaning', 'reading', 'tone'], ratings);
      expect(answers.filter(({ before }) => before.state === 'new').length).toBeLessThanOrEqual(10);
      expect(new Set([...cards.values()].map(({ word }) => word)).size).toBe(cards.size);
    }),
    { numRuns: 40 },
  ));

test('ten thousand words: no more of them than the limits of the day', () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    saved(String.fromCodePoint(0x4e00 + i), { savedAt: new Date(NOON - ((i * 7919) % 10_000) * 60_000).toISOString() }),
  );
  const words = vocabulary(...many);
  const cards = many
    .slice(0, 8_000)
    .map((word, i) => card(word.characters, { due: NOON + ((i % 40) - 5) * DAY, stability: 1 + (i % 90) }));
  const { counts, heldBack } = queue({ words, cards });
  expect(counts).toMatchObject({ due: 200, fresh: 10 });
  expect(heldBack).toEqual({ due: cards.filter(({ due }) => due <= NOON).length - 200, fresh: 2_000 - 10 });
});
