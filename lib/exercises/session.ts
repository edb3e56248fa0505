import type { Script } from '../chinese/script';
import { sentencesOf, type WholeText } from '../dictionary/whole-text';
import type { WordKey } from '../vocabulary/word';
import { makeExercise } from './make';
import { seededRandom } from './random';
import type { ExerciseResult } from './result';
import type { ExerciseItem, ExerciseSet, TextExercise } from './types';

/** What a learner has chosen to do. With the text it gives the same items each time. */
export interface SessionPlan {
  readonly slug: string;
  /** Numbers of sentences; null = from the beginning, to the end. */
  readonly from: number | null;
  readonly to: number | null;
  /** In the order in which they come. */
  readonly exercises: readonly TextExercise[];
  /** null: the most useful ones. */
  readonly words: readonly WordKey[] | null;
  /** Words for each kind of exercise. */
  readonly count: number;
  /** How a gap is filled. */
  readonly gaps: 'choose' | 'type';
  readonly seed: number;
  /** The id of the teacher's lesson; null = none. */
  readonly lesson: string | null;
  /** It goes over words that were missed: no result, or it would stand for how the whole went. */
  readonly practice?: boolean | undefined;
}

/** How an item was answered at the first try. */
export interface ItemAnswer {
  readonly id: string;
  readonly right: number;
  readonly total: number;
  /** Words that were not known. */
  readonly missed: readonly WordKey[];
}

/** A session as it is kept: it goes on where it was left. */
export interface Session {
  readonly plan: SessionPlan;
  readonly answers: readonly ItemAnswer[];
  /** Ids of the items that were wrong and have been asked again. */
  readonly again: readonly string[];
  /** Time spent on answers so far, in ms. */
  readonly ms: number;
  /** When it was last changed; ISO 8601. */
  readonly at: string;
}

/** Passages take a few minutes each, words a few seconds. */
const WORDS_A_PASSAGE = 3;

/** How many items of a kind a plan asks for. */
const itemsOf = (kind: TextExercise, count: number): number =>
  kind === 'order' ? Math.ceil(count / WORDS_A_PASSAGE) : count;

/** The exercises of a plan; those that the text can't give, or not with these words, are left out. */
export const setsOf = (text: WholeText, plan: SessionPlan, script: Script): readonly ExerciseSet[] =>
  plan.exercises.flatMap((kind, i) => {
    const { from, to, words, count, seed } = plan;
    const random = seededRandom(seed + i);
    return makeExercise(kind, text, { from, to, words, script, count: itemsOf(kind, count), random }) ?? [];
  });

/** What comes next: an item for the first time, then those that were wrong once more; null = all is done. */
export function nextItem(
  sets: readonly ExerciseSet[],
  { answers, again }: Session,
): { readonly item: ExerciseItem; readonly isAgain: boolean } | null {
  const items: readonly ExerciseItem[] = sets.flatMap(({ items }) => items);
  const answered = new Map(answers.map((answer) => [answer.id, answer]));
  const first = items.find(({ id }) => !answered.has(id));
  if (first !== undefined) return { item: first, isAgain: false };
  const asked = new Set(again);
  const wrong = items.find(({ id }) => !asked.has(id) && !isRight(answered.get(id)));
  return wrong === undefined ? null : { item: wrong, isAgain: true };
}

const isRight = (answer: ItemAnswer | undefined): boolean => answer !== undefined && answer.right === answer.total;

/** How many items are behind, and how many there are, those to be asked again included. */
export function progressOf(sets: readonly ExerciseSet[], { answers, again }: Session): { done: number; all: number } {
  const ids = new Set(sets.flatMap(({ items }) => items.map(({ id }) => id)));
  const own = answers.filter(({ id }) => ids.has(id));
  return {
    done: own.length + again.filter((id) => ids.has(id)).length,
    all: ids.size + own.filter((answer) => !isRight(answer)).length,
  };
}

/** Right and all of a kind; null where an item has not been answered. */
export function scoreOf({ items }: ExerciseSet, { answers }: Session): { right: number; total: number } | null {
  const answered = new Map(answers.map((answer) => [answer.id, answer]));
  let [right, total] = [0, 0];
  for (const { id } of items) {
    const answer = answered.get(id);
    if (answer === undefined) return null;
    right += answer.right;
    total += answer.total;
  }
  return { right, total };
}

/** Words that were missed at the first try, each once. */
export const missedWords = ({ answers }: Session): readonly WordKey[] => [
  ...new Set(answers.flatMap(({ missed }) => missed)),
];

/** The result of a kind of exercise that is done; null where it is not, or is practice. */
export function resultOf(text: WholeText, set: ExerciseSet, session: Session, at: string): ExerciseResult | null {
  const score = scoreOf(set, session);
  if (score === null || session.plan.practice === true) return null;
  return { ...placeOf(text, session.plan), exercise: set.kind, ...score, at, lesson: session.plan.lesson };
}

/** Which sentences of which text the exercises are made from, by their ids, as results name them. */
export function placeOf(
  text: WholeText,
  { slug, from, to }: Pick<SessionPlan, 'slug' | 'from' | 'to'>,
): Pick<ExerciseResult, 'slug' | 'from' | 'to'> {
  const ids = sentencesOf(text).map(({ id }) => id);
  const [first = 's1', last = 's1'] = [ids[0], ids.at(-1)];
  return { slug, from: from === null ? first : `s${from}`, to: to === null ? last : `s${to}` };
}
