import type { WholeText } from '../dictionary/whole-text';
import { toneChoices } from '../review/tone-choices';
import { chooseWords } from './pool';
import { shortestPlace } from './sentence-choice';
import type { ExerciseOptions, ExerciseSet } from './types';

const LATIN = /\p{Script=Latin}/u;

/** Words to type the pinyin of; null where none can be read. */
export function makeReading(text: WholeText, options: ExerciseOptions): ExerciseSet<'reading'> | null {
  const items = chooseWords(text, options, () => true).map(({ key, places }) => ({
    ...shortestPlace(places),
    kind: 'reading' as const,
    id: `reading:${key}`,
  }));
  return items.length === 0 ? null : { kind: 'reading', items };
}

/** Words to choose the tones of; null where none can be read. */
export function makeTone(text: WholeText, options: ExerciseOptions): ExerciseSet<'tone'> | null {
  const hasTones = ({ word }: { readonly word: { readonly surface: string } }) => !LATIN.test(word.surface);
  const items = chooseWords(text, options, hasTones).flatMap(({ key, word, places }) => {
    const choices = toneChoices(word.reading);
    const right = choices.indexOf(word.reading);
    return right < 0 ? [] : [{ ...shortestPlace(places), kind: 'tone' as const, id: `tone:${key}`, choices, right }];
  });
  return items.length === 0 ? null : { kind: 'tone', items };
}
