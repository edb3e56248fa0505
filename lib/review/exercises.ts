import { isHan } from '../chinese/script';
import type { Reading } from '../chinese/types';
import { type Example, readingOf, type SavedWord } from '../vocabulary/word';
import { placeOf, sentenceFor } from './sentences';
import { toneChoices } from './tone-choices';
import type { Exercise } from './types';

/** What the device can do. */
export interface Abilities {
  /** A Chinese voice. */
  readonly voice: boolean;
  /** Stroke order can be loaded. */
  readonly strokes: boolean;
}

/** A sentence parted around the word: joined it is the sentence. */
export interface ClozeParts {
  readonly before: string;
  /** The word as it stands in it, with marks inside: "战“疫”". */
  readonly answer: string;
  readonly after: string;
}

interface AnyExercise {
  /** A sentence of hers that holds the word; null if she has none. */
  readonly example: Example | null;
  /** Where the word stands in it. */
  readonly parts: ClozeParts | null;
}

/** What the screen needs beside the word itself. */
export type ExerciseData =
  | (AnyExercise & { readonly kind: 'meaning' | 'characters' | 'reading' | 'listening' })
  | (AnyExercise & { readonly kind: 'cloze'; readonly example: Example; readonly parts: ClozeParts })
  | (AnyExercise & {
      readonly kind: 'tone';
      /** In the order in which they are shown. */
      readonly choices: readonly Reading[];
      /** The index of the right one. */
      readonly right: number;
    })
  | (AnyExercise & {
      readonly kind: 'writing';
      /** To be written one after another, in the script that was asked for. */
      readonly characters: readonly string[];
    });

const hasReading = (word: SavedWord): boolean => readingOf(word).length > 0;

const CAN: Readonly<Record<Exercise, (word: SavedWord, abilities: Abilities) => boolean>> = {
  meaning: ({ gloss }) => gloss.trim() !== '',
  characters: ({ gloss }) => gloss.trim() !== '',
  reading: hasReading,
  cloze: (word) => word.examples.some((example) => placeOf(word, example) !== null),
  tone: (word) => hasReading(word) && word.reading !== 'r5',
  listening: (word, { voice }) => voice && hasReading(word),
  writing: ({ characters }, { strokes }) => strokes && [...characters].every(isHan),
};

/** Has the word what this exercise asks for, on this device? */
export const canAsk = (word: SavedWord, exercise: Exercise, abilities: Abilities): boolean =>
  CAN[exercise](word, abilities);

export interface ExerciseContext {
  /** How often the card has been answered: its sentence changes with it. */
  readonly reps: number;
  /** Whether the learner writes traditional characters. */
  readonly traditional?: boolean;
}

/**
 * What to show for a word in an exercise. The same word, exercise and context give the same.
 * @returns null if the word lacks what the exercise asks for (`canAsk`; a voice and strokes are taken to be there)
 */
export function makeExercise(
  word: SavedWord,
  exercise: Exercise,
  { reps, traditional = false }: ExerciseContext,
): ExerciseData | null {
  if (!canAsk(word, exercise, { voice: true, strokes: true })) return null;
  const found = sentenceFor(word, reps);
  const example = found?.example ?? null;
  const parts = found === null ? null : cut(found.example.zh, found.place);
  if (exercise === 'cloze') return example === null || parts === null ? null : { kind: exercise, example, parts };
  if (exercise === 'writing')
    return { kind: exercise, example, parts, characters: [...(traditional ? word.traditional : word.characters)] };
  if (exercise !== 'tone') return { kind: exercise, example, parts };
  const reading = readingOf(word);
  const choices = toneChoices(reading);
  return { kind: exercise, example, parts, choices, right: choices.indexOf(reading) };
}

const cut = (text: string, { start, end }: { readonly start: number; readonly end: number }): ClozeParts => ({
  before: text.slice(0, start),
  answer: text.slice(start, end),
  after: text.slice(end),
});
