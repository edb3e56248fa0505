import type { Card, Exercise } from './types';

/** What one word asks for today. */
export interface WordPlan {
  /** Steps of learning that are due or come within the time that is looked ahead. */
  readonly steps: readonly Card[];
  /** The one review that it may have today. */
  readonly review: Card | null;
  /** The exercise that may begin today. */
  readonly begins: Exercise | null;
  /** How many steps of learning come later. */
  readonly laterSteps: number;
  /** When the first of its other cards comes, in ms; Infinity: none. */
  readonly waitsUntil: number;
}

export interface PlanTimes {
  readonly now: number;
  /** Steps up to here are asked. */
  readonly ahead: number;
  readonly tomorrow: number;
}

const isStep = ({ state }: Card): boolean => state === 'learning' || state === 'relearning';

/**
 * @param cards the word's cards in the exercises that are chosen and possible, each answered at least once
 * @param askedToday whether the word has been asked today: then only its steps of learning come
 * @param missing gives the first exercise that is chosen and possible and has no card; asked only if one may begin
 */
export function planWord(
  cards: readonly Card[],
  askedToday: boolean,
  missing: () => Exercise | null,
  { now, ahead, tomorrow }: PlanTimes,
): WordPlan {
  const steps: Card[] = [];
  let first: Card | null = null;
  let due = 0;
  let learning = false;
  let laterSteps = 0;
  let waitsUntil = Number.POSITIVE_INFINITY;
  for (const card of cards) {
    const step = isStep(card);
    learning ||= step;
    if (card.due > (step ? ahead : now)) {
      waitsUntil = Math.min(waitsUntil, card.due);
      if (step) laterSteps++;
    } else if (step) steps.push(card);
    else {
      due++;
      if (first === null || card.due < first.due) first = card;
    }
  }
  const free = !askedToday && !learning;
  const review = free ? first : null;
  if (due > (review === null ? 0 : 1)) waitsUntil = Math.min(waitsUntil, tomorrow);
  return { steps, review, begins: free && due === 0 ? missing() : null, laterSteps, waitsUntil };
}
