import type { SavedWord, Vocabulary, WordKey } from '../vocabulary/word';
import { answeredToday } from './answered-today';
import { cardId } from './card-id';
import { dayNumber, dayStart } from './day-number';
import { type Abilities, canAsk } from './exercises';
import { oldestWords } from './oldest-words';
import { planWord } from './plan-word';
import { spread } from './spread';
import type { Card, CardId, Exercise, ReviewLog, ReviewSettings } from './types';

/** Steps of learning that come within 20 minutes are asked at once when nothing else is left (Anki's "learn ahead limit"). */
const AHEAD = 20 * 60_000;

export interface QueueInput {
  readonly words: Vocabulary;
  readonly cards: readonly Card[];
  /** At least the answers of today. */
  readonly log: readonly ReviewLog[];
  readonly settings: Pick<ReviewSettings, 'newPerDay' | 'reviewsPerDay' | 'exercises'>;
  readonly abilities: Abilities;
  readonly now: number;
  /** Minutes east of Greenwich. */
  readonly zoneMinutes: number;
  /** Only these words: a list, a report. The limits of the day are those of all words together. */
  readonly list?: (word: SavedWord) => boolean;
  /** What she asked for beyond today's limits. */
  readonly more?: { readonly fresh?: number; readonly reviews?: number };
}

/** One card to be asked. */
export interface QueueEntry {
  readonly id: CardId;
  readonly word: WordKey;
  readonly exercise: Exercise;
  /** null: the word has not been asked so yet; the scheduler's `newCard` makes its card. */
  readonly card: Card | null;
}

export interface Queue {
  /** The first of `entries`; null: nothing to ask now. */
  readonly next: QueueEntry | null;
  /** All that can be asked now, in order. */
  readonly entries: readonly QueueEntry[];
  readonly counts: {
    /** Reviews. */
    readonly due: number;
    /** First answers: new words, and further exercises of words that are learned in those before. */
    readonly fresh: number;
    /** Steps of learning that are due, or come within 20 minutes. */
    readonly learning: number;
    /** Steps of learning that come later. */
    readonly later: number;
  };
  /** What today's limits hold back; 0: they are not reached. */
  readonly heldBack: { readonly due: number; readonly fresh: number };
  /** When the next of these words comes that is not among `entries`, in ms; null: none will. */
  readonly nextDue: number | null;
}

/**
 * What to ask now, and in which order. It depends on nothing but its input, so that a session that was broken off goes on at the same
 * card.
 *
 * Not asked are words that are known, that the dictionary lacks or that were deleted, and exercises that a word lacks something for.
 * Steps of learning come first; then reviews, the likeliest forgotten first (Anki's "relative overdueness": by FSRS the chance of
 * remembering falls with days passed ÷ stability), with new words, by the time they were saved, spread evenly among them. A word is
 * asked once a day, steps of learning apart (Anki's "bury siblings"); an exercise begins when those before it are in state review.
 */
export function buildQueue(input: QueueInput): Queue {
  const { words, settings, now, zoneMinutes, more = {} } = input;
  const today = dayNumber(now, zoneMinutes);
  const cardsOf = groupByWord(input.cards);
  const done = answeredToday(input.log, cardsOf, (at) => dayNumber(at, zoneMinutes) === today);
  const wanted = wantsOf(input, cardsOf, done.asked);

  const reviewsLeft = Math.max(0, settings.reviewsPerDay + (more.reviews ?? 0) - done.reviews - done.further);
  const reviews = byNeed(wanted.reviews, today, zoneMinutes).slice(0, reviewsLeft);
  const begun = wanted.begins.sort(byId).slice(0, reviewsLeft - reviews.length);
  const newLeft = Math.max(0, settings.newPerDay + (more.fresh ?? 0) - done.words);
  const unseen = oldestWords(words, newLeft, (key, word) =>
    cardsOf.has(key) || !isAsked(word, input) ? null : missingExercise(word, [], input),
  );
  const fresh = [...begun, ...unseen.first.map(({ key, found }) => unasked(key, found))];
  const steps = wanted.steps.sort((a, b) => a.due - b.due || byId(a, b));
  const entries = [
    ...steps.filter(({ due }) => due <= now).map(asked),
    ...spread(reviews.map(asked), fresh, { many: done.reviews, few: done.words + done.further }),
    ...steps.filter(({ due }) => due > now).map(asked),
  ];
  return {
    next: entries[0] ?? null,
    entries,
    counts: { due: reviews.length, fresh: fresh.length, learning: steps.length, later: wanted.later },
    heldBack: {
      due: wanted.reviews.length - reviews.length + wanted.begins.length - begun.length,
      fresh: unseen.count - unseen.first.length,
    },
    nextDue: Number.isFinite(wanted.nextDue) ? wanted.nextDue : null,
  };
}

/** What all words that have been asked before want. */
function wantsOf(input: QueueInput, cardsOf: ReadonlyMap<WordKey, Card[]>, askedToday: ReadonlySet<WordKey>) {
  const { words, settings, abilities, now, zoneMinutes } = input;
  const times = { now, ahead: now + AHEAD, tomorrow: dayStart(dayNumber(now, zoneMinutes) + 1, zoneMinutes) };
  const wants = { steps: [] as Card[], reviews: [] as Card[], begins: [] as QueueEntry[], later: 0, nextDue: Infinity };
  for (const [key, all] of cardsOf) {
    const word = Object.hasOwn(words, key) ? words[key] : undefined;
    if (word === undefined || !isAsked(word, input)) continue;
    const cards = all.filter(
      ({ exercise }) => settings.exercises.includes(exercise) && canAsk(word, exercise, abilities),
    );
    const plan = planWord(cards, askedToday.has(key), () => missingExercise(word, cards, input), times);
    wants.steps.push(...plan.steps);
    if (plan.review !== null) wants.reviews.push(plan.review);
    if (plan.begins !== null) wants.begins.push(unasked(key, plan.begins));
    wants.later += plan.laterSteps;
    wants.nextDue = Math.min(wants.nextDue, plan.waitsUntil);
  }
  return wants;
}

/** Cards by word. A card whose first answer was taken back has never been asked. */
function groupByWord(cards: readonly Card[]): Map<WordKey, Card[]> {
  const groups = new Map<WordKey, Card[]>();
  for (const card of cards) {
    if (card.state === 'new') continue;
    const group = groups.get(card.word);
    if (group === undefined) groups.set(card.word, [card]);
    else group.push(card);
  }
  return groups;
}

const isAsked = (word: SavedWord, { list }: QueueInput): boolean =>
  word.status !== 'known' && word.unmatched !== 'characters' && (list === undefined || list(word));

/** The first exercise that she chose, that is possible and has no card yet. */
const missingExercise = (
  word: SavedWord,
  cards: readonly Card[],
  { settings, abilities }: QueueInput,
): Exercise | null =>
  settings.exercises.find(
    (exercise) => !cards.some((card) => card.exercise === exercise) && canAsk(word, exercise, abilities),
  ) ?? null;

/** The likeliest forgotten first. Whole days, as FSRS counts them: within a day the order stays. */
function byNeed(cards: readonly Card[], today: number, zoneMinutes: number): readonly Card[] {
  const need = ({ lastReview, due, stability }: Card): number =>
    (today - dayNumber(lastReview ?? due, zoneMinutes)) / Math.max(stability, 0.001);
  return cards
    .map((card) => ({ card, need: need(card) }))
    .sort((a, b) => b.need - a.need || a.card.due - b.card.due || byId(a.card, b.card))
    .map(({ card }) => card);
}

const byId = (a: { readonly id: CardId }, b: { readonly id: CardId }): number => (a.id < b.id ? -1 : 1);

const asked = (card: Card): QueueEntry => ({ id: card.id, word: card.word, exercise: card.exercise, card });

const unasked = (word: WordKey, exercise: Exercise): QueueEntry => ({
  id: cardId(word, exercise),
  word,
  exercise,
  card: null,
});
