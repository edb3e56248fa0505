import type { WholeText } from '../dictionary/whole-text';
import { makeCloze } from './cloze';
import { hasMeaning, makeMatch } from './match';
import { makeOrder } from './order';
import { wordPool } from './pool';
import { makeQuestions } from './questions';
import { seededRandom } from './random';
import { makeReading, makeTone } from './spoken';
import type { ExerciseOptions, ExerciseSet, TextExercise, WhyNot } from './types';

type Makers = {
  readonly [Kind in TextExercise]: (text: WholeText, options: ExerciseOptions) => ExerciseSet<Kind> | null;
};

const MAKERS: Makers = {
  match: makeMatch,
  reading: makeReading,
  tone: makeTone,
  cloze: makeCloze,
  order: makeOrder,
  questions: makeQuestions,
};

/**
 * Makes exercises of one kind from a text. The same text and options, `random` begun anew, give the same items.
 * @returns null where the text has too little for it (`whyNot`), or none of the words that were chosen
 */
export const makeExercise = <Kind extends TextExercise>(
  kind: Kind,
  text: WholeText,
  options: ExerciseOptions,
): ExerciseSet<Kind> | null => (options.count < 1 ? null : MAKERS[kind](text, options));

/** Why a range of a text gives no exercise of a kind, whatever words are chosen; null = it gives some. */
export function whyNot(
  kind: TextExercise,
  text: WholeText,
  range: Pick<ExerciseOptions, 'from' | 'to'>,
): WhyNot | null {
  const options = { ...range, script: text.printed, words: null, count: 6, random: seededRandom(1) };
  if (makeExercise(kind, text, options) !== null) return null;
  if (kind === 'questions') return 'no-questions';
  if (kind === 'order') return 'few-sentences';
  const meanings = wordPool(text, range).filter(hasMeaning).length;
  return kind === 'match' && meanings === 0 ? 'no-english' : 'few-words';
}
