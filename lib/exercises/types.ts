import type { Script } from '../chinese/script';
import type { Reading } from '../chinese/types';
import type { TextSentence, TextWord } from '../dictionary/whole-text';
import type { WordKey } from '../vocabulary/word';

/**
 * Exercises made from a text. `cloze`: words missing in their sentences; `order`: sentences, or the words of one, in the wrong order;
 * `match`: words and their meanings; `reading`: type the pinyin; `tone`: choose the tones; `questions`: on understanding, where the
 * text has them.
 */
export const TEXT_EXERCISES = ['match', 'reading', 'tone', 'cloze', 'order', 'questions'] as const;
export type TextExercise = (typeof TEXT_EXERCISES)[number];

export const isTextExercise = (name: string): name is TextExercise => TEXT_EXERCISES.some((known) => known === name);

/** A word and the sentence of the text that it was taken from. */
export interface PlacedWord {
  readonly key: WordKey;
  readonly word: TextWord;
  readonly sentence: TextSentence;
}

/** A piece of a line as the script writes it; joined they are the line. */
export interface ClozePiece {
  readonly text: string;
  /** It is missing. The word has more than one gap where it stands more than once, so that no place gives another away. */
  readonly gap: boolean;
}

interface AnyItem {
  /** The same for the same text, range and choice: "cloze:s3:17". */
  readonly id: string;
}

/** Words and meanings, to be paired. No meaning fits two of the words. */
export interface MatchItem extends AnyItem {
  readonly kind: 'match';
  /** Each word with its own meaning, in the order in which the words are shown. */
  readonly pairs: readonly PlacedWord[];
  /** The order in which the meanings are shown: indices into `pairs`. */
  readonly meanings: readonly number[];
}

/** Type how the word is read. */
export interface ReadingItem extends AnyItem, PlacedWord {
  readonly kind: 'reading';
}

/** Choose its tones. */
export interface ToneItem extends AnyItem, PlacedWord {
  readonly kind: 'tone';
  /** In the order in which they are shown. */
  readonly choices: readonly Reading[];
  /** The index of the right one. */
  readonly right: number;
}

/** The word is missing in its sentence. */
export interface ClozeItem extends AnyItem, PlacedWord {
  readonly kind: 'cloze';
  readonly pieces: readonly ClozePiece[];
  /** Words to choose from, in the order in which they are shown; only one of them is right. */
  readonly choices: readonly TextWord[];
  /** The index of the right one. */
  readonly right: number;
}

export interface OrderPiece {
  readonly text: string;
  /** The sentence, where whole sentences are put in order. */
  readonly sentence: TextSentence | null;
}

/** Put in order: sentences that follow each other under one heading, or the words of one short sentence. */
export interface OrderItem extends AnyItem {
  readonly kind: 'order';
  readonly of: 'sentences' | 'words';
  /** As they are shown: never in the right order. `isInOrder` (order.ts) judges an arrangement of them. */
  readonly pieces: readonly OrderPiece[];
  /** The text's own order: indices into `pieces`. */
  readonly answer: readonly number[];
  /** The mark that closes the sentence and stays where it is; '' for whole sentences. */
  readonly end: string;
  /** In the text's own order. */
  readonly sentences: readonly TextSentence[];
}

/** A question on understanding. She says herself how her answer was. */
export interface QuestionItem extends AnyItem {
  readonly kind: 'questions';
  readonly question: TextSentence;
  readonly answer: TextSentence;
  /** The sentences that hold the answer. */
  readonly sentences: readonly TextSentence[];
}

export type ExerciseItem = MatchItem | ReadingItem | ToneItem | ClozeItem | OrderItem | QuestionItem;
export type ItemOf<Kind extends TextExercise> = Extract<ExerciseItem, { readonly kind: Kind }>;

/** Plain data, for screen and paper alike. */
export interface ExerciseSet<Kind extends TextExercise = TextExercise> {
  readonly kind: Kind;
  /** Never empty. */
  readonly items: readonly ItemOf<Kind>[];
}

export interface ExerciseOptions {
  /** Numbers of sentences as in the ids `s1`…, both included; null = from the beginning, to the end. */
  readonly from: number | null;
  readonly to: number | null;
  /** How items are written: lines, gaps, pieces. */
  readonly script: Script;
  /** Words to ask for, as far as the range has them; null = the most useful ones. */
  readonly words: readonly WordKey[] | null;
  /** Items at most. `match` counts its words: 12 are two rounds of six. */
  readonly count: number;
  /** In [0, 1). The same numbers and text give the same items (`seededRandom`). */
  readonly random: () => number;
}

/**
 * Why a text gives no such exercise. `no-english`: no word of the range has a meaning; `few-words`, `few-sentences`: not enough to
 * choose among; `no-questions`: nobody has written any.
 */
export type WhyNot = 'no-english' | 'few-words' | 'few-sentences' | 'no-questions';
