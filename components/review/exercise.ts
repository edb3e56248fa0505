import type { ReactNode } from 'react';
import type { ExerciseData } from '@/lib/review/exercises';
import type { Card, Rating } from '@/lib/review/types';
import type { SavedWord } from '@/lib/vocabulary/word';

/** A card on the table: its word, and what the exercise shows of it. */
export interface Asked {
  readonly card: Card;
  readonly word: SavedWord;
  readonly data: ExerciseData;
}

/** What an answer that can be checked was worth, and what there is to say about it. */
export interface Result {
  readonly suggested: Rating;
  readonly feedback: ReactNode;
}

export interface QuestionProps<Kind extends ExerciseData['kind'] = ExerciseData['kind']> {
  readonly word: SavedWord;
  /** Shown instead of the word by itself: the word in its sentence. */
  readonly face?: ReactNode;
  readonly data: Extract<ExerciseData, { readonly kind: Kind }>;
  readonly onResult: (result: Result) => void;
}

/** Exercises in which she sees the answer and says herself how well she knew it. */
export const isSelfGraded = (kind: ExerciseData['kind']): boolean =>
  kind === 'meaning' || kind === 'characters' || kind === 'cloze' || kind === 'listening';
