import type { WordKey } from '../vocabulary/word';

// Times are milliseconds since 1970 (UTC), intervals are days unless a name says otherwise.

/**
 * What a learner can be asked. `meaning`: from the characters; `characters`: from the meaning; `reading`: type the pinyin;
 * `cloze`: the word missing in its own sentence; `tone`: choose the tones; `listening`: hear it (where there is a voice);
 * `writing`: its strokes.
 */
export const EXERCISES = ['meaning', 'characters', 'reading', 'cloze', 'tone', 'listening', 'writing'] as const;
export type Exercise = (typeof EXERCISES)[number];

/** "Hard" means remembered. With two buttons, wrong is `again` and right is `good`. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof RATINGS)[number];

export const CARD_STATES = ['new', 'learning', 'review', 'relearning'] as const;
export type CardState = (typeof CARD_STATES)[number];

/** "行|hang2#meaning": a card is one word in one exercise, since to know a word and to be able to write it are two memories. */
export type CardId = `${WordKey}#${Exercise}`;

/** The memory of a word in one exercise, as FSRS keeps it. Plain JSON. */
export interface Card {
  readonly id: CardId;
  readonly word: WordKey;
  readonly exercise: Exercise;
  readonly state: CardState;
  readonly due: number;
  /** Days until the chance of remembering falls to 90 %. */
  readonly stability: number;
  /** 1–10. */
  readonly difficulty: number;
  readonly scheduledDays: number;
  /** How many of the short steps (minutes) of learning are done. */
  readonly learningSteps: number;
  readonly reps: number;
  /** How often it was forgotten after it had been learned. */
  readonly lapses: number;
  /** null: never answered. */
  readonly lastReview: number | null;
}

/** One answer, with the card as it was before: enough to take it back, and to optimise FSRS later. */
export interface ReviewLog {
  /** Unique and in order of time: the time of the answer, and a mark that tells two apart. "1763800000000-k3f9". */
  readonly id: string;
  readonly at: number;
  readonly rating: Rating;
  /** From the question to the answer, in ms; at most a minute. */
  readonly took: number;
  readonly before: Card;
}

/** The shares of due cards to be remembered that can be asked for. */
export const RETENTION = { least: 0.7, most: 0.97 } as const;

/** New words, or reviews, that a day may have at most. */
export const MOST_A_DAY = 9999;

/** What a learner may choose about her reviews. */
export interface ReviewSettings {
  /** The share of due cards that she wants to remember, within `RETENTION`. */
  readonly retention: number;
  /** Words that begin to be reviewed, a day. */
  readonly newPerDay: number;
  /** Answers to due cards, a day. */
  readonly reviewsPerDay: number;
  readonly buttons: 'four' | 'two';
  /** In the order in which a word's cards begin. Never empty. */
  readonly exercises: readonly Exercise[];
}
