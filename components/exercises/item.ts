import type { ReactNode } from 'react';
import type { Script } from '@/lib/chinese/script';
import type { WholeText } from '@/lib/dictionary/whole-text';
import type { ItemAnswer } from '@/lib/exercises/session';
import type { ItemOf, PlacedWord, TextExercise } from '@/lib/exercises/types';
import { type SavedWord, toSavedWord } from '@/lib/vocabulary/word';

/** An answer, and what there is to say about it; null = she has seen it already, go on at once. */
export interface Answered extends Omit<ItemAnswer, 'id'> {
  readonly feedback: ReactNode;
}

export interface ItemProps<Kind extends TextExercise> {
  readonly item: ItemOf<Kind>;
  readonly text: WholeText;
  readonly script: Script;
  readonly onAnswered: (answer: Answered) => void;
}

/** The word as it would be saved from this place. */
export const asSaved = ({ word, sentence }: PlacedWord, { slug, title }: WholeText, now: Date): SavedWord =>
  toSavedWord(word, { zh: sentence.zh, en: sentence.en, slug, sentence: sentence.id, title, at: word.start }, now);

/** One word, right or wrong. */
export const oneWord = ({ key }: PlacedWord, isRight: boolean): Omit<ItemAnswer, 'id'> => ({
  right: isRight ? 1 : 0,
  total: 1,
  missed: isRight ? [] : [key],
});
