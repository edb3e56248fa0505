import * as v from 'valibot';
import { CARD_STATES, type Card, type CardId, EXERCISES, RATINGS, type ReviewLog } from '../review/types';

const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1));

/** A card as it is stored. Keys that are not known here are kept as they are. */
export const cardSchema: v.GenericSchema<unknown, Card> = v.pipe(
  v.looseObject({
    id: v.custom<CardId>((value) => typeof value === 'string' && value.includes('#')),
    word: text,
    exercise: v.picklist(EXERCISES),
    state: v.picklist(CARD_STATES),
    due: number,
    stability: number,
    difficulty: number,
    scheduledDays: number,
    learningSteps: count,
    reps: count,
    lapses: count,
    lastReview: v.nullable(number),
  }),
  v.check(({ id, word, exercise }) => id === `${word}#${exercise}`),
);

export const reviewLogSchema: v.GenericSchema<unknown, ReviewLog> = v.looseObject({
  id: text,
  at: number,
  rating: v.picklist(RATINGS),
  took: v.pipe(number, v.minValue(0)),
  before: cardSchema,
});
