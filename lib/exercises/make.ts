import type { WholeText } from '../dictionary/whole-text';
import type { ExerciseOptions, ExerciseSet, TextExercise, WhyNot } from './types';

/**
 * Makes exercises of one kind from a text. The same text and options, `random` begun anew, give the same items.
 * @returns null where the text has too little for it (`whyNot`)
 */
export function makeExercise<Kind extends TextExercise>(
  _kind: Kind,
  _text: WholeText,
  _options: ExerciseOptions,
): ExerciseSet<Kind> | null {
  return null;
}

/** Why a range of a text gives no exercise of a kind; null = it gives some. */
export const whyNot = (
  _kind: TextExercise,
  _text: WholeText,
  _range: Pick<ExerciseOptions, 'from' | 'to'>,
): WhyNot | null => null;
