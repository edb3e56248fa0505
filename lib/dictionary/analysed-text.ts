import type { Block, Lesson, Sentence } from '../chinese/types';
import type { Entry } from './entry';

/**
 * The one contract between analysis and screen: plain JSON. Surfaces joined give each sentence; every headword of a token
 * has its entries here, and only the entries that the text uses are here.
 */
export interface AnalysedText {
  readonly blocks: readonly Block[];
  /** null for a text without one. */
  readonly lesson: Lesson | null;
  readonly entries: Readonly<Record<string, readonly Entry[]>>;
}

/** Every line that has words to tap: the sentences of the text (`s1`…), then those of its lesson (`summary1`, `question1` …). */
export const linesOf = ({ blocks, lesson }: Pick<AnalysedText, 'blocks' | 'lesson'>): readonly Sentence[] => [
  ...blocks.flatMap(({ sentences }) => sentences),
  ...(lesson === null
    ? []
    : [...lesson.summary, ...lesson.questions.flatMap(({ question, answer }) => [question, answer]), ...lesson.talk]),
];
