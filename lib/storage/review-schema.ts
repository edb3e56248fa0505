import * as v from 'valibot';
import { CARD_STATES, type Card, type CardId, EXERCISES, RATINGS, type ReviewLog } from '../review/types';
import { openObject } from '../vocabulary/open-object';

const number = v.pipe(v.number(), v.finite());
/** ms since 1970, as far as four digits of a year reach: what no date can hold would stop the page that shows it. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(Date.UTC(9999, 11, 31)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1));

/** The shortest memory that ts-fsrs knows, in days. */
const LEAST_STABILITY = 0.001;

/** What FSRS can go on from: nothing yet, or figures in its range (ts-fsrs refuses others). */
const isMemory = ({ stability, difficulty }: Pick<Card, 'stability' | 'difficulty'>): boolean =>
  (stability === 0 && difficulty === 0) || (stability >= LEAST_STABILITY && difficulty >= 1);

/** A card as it is stored. Keys that are not known here are kept as they are. */
export const cardSchema: v.GenericSchema<unknown, Card> = v.pipe(
  openObject({
    id: v.custom<CardId>((value) => typeof value === 'string' && value.includes('#')),
    word: text,
    exercise: v.picklist(EXERCISES),
    state: v.picklist(CARD_STATES),
    due: time,
    stability: number,
    difficulty: number,
    scheduledDays: number,
    learningSteps: count,
    reps: count,
    lapses: count,
    lastReview: v.nullable(time),
  }),
  v.check(({ id, word, exercise }) => id === `${word}#${exercise}`),
  v.check((card) => isMemory(card)),
);

export const reviewLogSchema: v.GenericSchema<unknown, ReviewLog> = openObject({
  id: text,
  at: time,
  rating: v.picklist(RATINGS),
  took: v.pipe(number, v.minValue(0)),
  before: cardSchema,
});
