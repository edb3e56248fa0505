import type { TextLesson, WholeText } from '../dictionary/whole-text';
import { sentencesInRange } from './pool';
import type { ExerciseOptions, ExerciseSet, QuestionItem } from './types';

type Question = TextLesson['questions'][number];

/** The questions that the sentences of the range answer, in their order. */
export function questionsInRange(text: WholeText, range: Pick<ExerciseOptions, 'from' | 'to'>): readonly Question[] {
  const ids = new Set(sentencesInRange(text, range).map(({ sentence }) => sentence.id));
  return text.lesson?.questions.filter(({ sentences }) => sentences.every((id) => ids.has(id))) ?? [];
}

/** The report's questions on understanding; null where it has none on this range. */
export function makeQuestions(text: WholeText, { count, ...range }: ExerciseOptions): ExerciseSet<'questions'> | null {
  const all = new Map(sentencesInRange(text, range).map(({ sentence }) => [sentence.id, sentence]));
  const items = questionsInRange(text, range)
    .slice(0, count)
    .map(({ question, answer, sentences }): QuestionItem => {
      const holding = sentences.flatMap((id) => all.get(id) ?? []);
      return { kind: 'questions', id: question.id, question, answer, sentences: holding };
    });
  return items.length === 0 ? null : { kind: 'questions', items };
}
