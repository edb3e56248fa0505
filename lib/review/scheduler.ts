import {
  createEmptyCard,
  type Card as FsrsCard,
  fsrs,
  GenSeedStrategyWithCardId,
  type Grade,
  Rating as Grades,
  State,
  StrategyMode,
} from 'ts-fsrs';
import type { WordKey } from '../vocabulary/word';
import { cardId } from './card-id';
import { DAY, dayShift } from './day-number';
import { CARD_STATES, type Card, type Exercise, type Rating, RETENTION, type ReviewLog } from './types';

// The only door to ts-fsrs: its names, dates and time zone end here.

export interface SchedulerOptions {
  /** The share of due cards to be remembered; kept within `RETENTION`. */
  readonly retention: number;
  /** Minutes east of Greenwich. FSRS counts whole days, and they must be the learner's: in Shanghai UTC's day begins at 08:00. */
  readonly zoneMinutes: number;
  /** Spreads the days on which cards that were learned together come back; on unless a test needs the bare figures. */
  readonly fuzz?: boolean;
}

/** What an answer would do. */
export interface Outcome {
  readonly card: Card;
  /** Until it is asked again: ms from now. */
  readonly ms: number;
  /** The same in the learner's days; 0 for the short steps (minutes) of learning. */
  readonly days: number;
}

export interface Scheduler {
  /** A card that has never been answered, due at once. */
  readonly newCard: (word: WordKey, exercise: Exercise, now: number) => Card;
  /** What each answer given at `now` would do. The same card on the same day gives the same intervals: what a button says is what it does. */
  readonly preview: (card: Card, now: number) => Readonly<Record<Rating, Outcome>>;
  /** `took`: ms from the question to the answer. The log's `before` takes the answer back. */
  readonly answer: (
    card: Card,
    rating: Rating,
    now: number,
    by: { readonly id: string; readonly took: number },
  ) => { readonly card: Card; readonly log: ReviewLog };
}

const GRADES: Readonly<Record<Rating, Grade>> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
};
const LONGEST_ANSWER = 60_000;
/** Between two reviews lies a sleep: who learns at ten to four in the morning is not asked again at four. */
const SLEEP = 6 * 3_600_000;
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/**
 * FSRS-6 with its default weights, learning steps of 1 and 10 minutes, relearning of 10 (ts-fsrs; Anki's defaults too).
 * Pure: fuzz is seeded by the card and the number of its answers. A card in state review is due when the learner's day begins,
 * so that what was answered one evening is there the next morning, though not within six hours.
 */
export function createScheduler({ retention, zoneMinutes, fuzz = true }: SchedulerOptions): Scheduler {
  const engine = fsrs({
    request_retention: clamp(retention, RETENTION.least, RETENTION.most),
    maximum_interval: 36_500,
    enable_fuzz: fuzz,
    learning_steps: ['1m', '10m'],
    relearning_steps: ['10m'],
  }).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('id'));
  const shift = dayShift(zoneMinutes);

  const rate = (card: Card, rating: Rating, now: number): Card => {
    const at = notBefore(card, now);
    const { card: next } = engine.next(toFsrs(card, shift), at + shift, GRADES[rating]);
    return fromFsrs(card, next, at, shift);
  };
  const outcome = (card: Card, rating: Rating, now: number): Outcome => {
    const after = rate(card, rating, now);
    return { card: after, ms: after.due - now, days: after.scheduledDays };
  };
  return {
    newCard: (word, exercise, now) => ({
      id: cardId(word, exercise),
      word,
      exercise,
      state: 'new',
      due: now,
      stability: 0,
      difficulty: 0,
      scheduledDays: 0,
      learningSteps: 0,
      reps: 0,
      lapses: 0,
      lastReview: null,
    }),
    preview: (card, now) => ({
      again: outcome(card, 'again', now),
      hard: outcome(card, 'hard', now),
      good: outcome(card, 'good', now),
      easy: outcome(card, 'easy', now),
    }),
    answer: (card, rating, now, { id, took }) => ({
      card: rate(card, rating, now),
      log: { id, at: notBefore(card, now), rating, took: clamp(Math.round(took), 0, LONGEST_ANSWER), before: card },
    }),
  };
}

/** A clock that was set back must not make an answer come before the last one. */
const notBefore = (card: Card, now: number): number => Math.max(now, card.lastReview ?? now);

/** Our card as ts-fsrs takes it, on a clock on which the learner's days are UTC's. */
const toFsrs = (card: Card, shift: number): FsrsCard & { id: string } => ({
  ...createEmptyCard(card.due + shift),
  id: card.id, // seeds the fuzz
  stability: card.stability,
  difficulty: card.difficulty,
  scheduled_days: card.scheduledDays,
  learning_steps: card.learningSteps,
  reps: card.reps,
  lapses: card.lapses,
  state: CARD_STATES.indexOf(card.state),
  ...(card.lastReview === null ? {} : { last_review: new Date(card.lastReview + shift) }),
});

function fromFsrs(card: Card, next: FsrsCard, at: number, shift: number): Card {
  const inDays = next.state === State.Review;
  const due = inDays ? Math.max(Math.floor(next.due.getTime() / DAY) * DAY, at + shift + SLEEP) : next.due.getTime();
  return {
    ...card,
    state: CARD_STATES[next.state] ?? 'new',
    due: due - shift,
    stability: next.stability,
    difficulty: next.difficulty,
    scheduledDays: next.scheduled_days,
    learningSteps: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    lastReview: at,
  };
}

/** A log and what it makes of its cards. */
export interface Replayed {
  readonly cards: readonly Card[];
  /** By time; each entry's `before` is what the answers before it made. */
  readonly log: readonly ReviewLog[];
}

/**
 * Works out the memory of every card anew from all its answers: when the logs of two devices have been joined. An answer that is there twice counts once; a card whose first answers are missing begins as its first
 * entry knew it.
 */
export function replay(log: readonly ReviewLog[], scheduler: Scheduler): Replayed {
  const byTime = [...new Map(log.map((entry) => [entry.id, entry])).values()].sort(
    (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
  );
  const cards = new Map<string, Card>();
  const again = byTime.map((entry) => {
    const before = cards.get(entry.before.id) ?? entry.before;
    const answered = scheduler.answer(before, entry.rating, entry.at, entry);
    cards.set(before.id, answered.card);
    return { ...entry, before };
  });
  return { cards: [...cards.values()], log: again };
}
