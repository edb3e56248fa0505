import type { Card, Exercise } from './types';

/** What one word asks for today. */
export interface WordPlan {
  /** Steps of learning that are due or come within the time that is looked ahead. */
  readonly steps: readonly Card[];
  /** The one review that it may have today. */
  readonly review: Card | null;
  /** The exercise that may begin today. */
  readonly begins: Exercise | null;
  /** Steps of learning that come later, by their time. */
  readonly laterSteps: readonly number[];
  /** When its other cards come, in ms. */
  readonly waiting: readonly number[];
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
 * @param missing the first exercise that is chosen and possible and has no card
 * @param askedToday whether the word has been asked today: then only its steps of learning come
 */
export function planWord(
  cards: readonly Card[],
  missing: Exercise | null,
  askedToday: boolean,
  { now, ahead, tomorrow }: PlanTimes,
): WordPlan {
  const steps = cards.filter((card) => isStep(card) && card.due <= ahead);
  const laterSteps = cards.filter((card) => isStep(card) && card.due > ahead).map(({ due }) => due);
  const learning = cards.some(isStep);
  const due = cards.filter((card) => !isStep(card) && card.due <= now).sort((a, b) => a.due - b.due);
  const review = askedToday || learning ? null : (due[0] ?? null);
  const notYet = cards.filter((card) => !isStep(card) && card.due > now).map((card) => card.due);
  return {
    steps,
    review,
    begins: askedToday || learning || due.length > 0 ? null : missing,
    laterSteps,
    waiting: [...notYet, ...due.filter((card) => card !== review).map(() => tomorrow)],
  };
}
