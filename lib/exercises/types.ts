/**
 * Exercises made from a text. `cloze`: words missing in their sentences; `order`: sentences in the wrong order; `match`: words and
 * their meanings; `reading`: type the pinyin; `tone`: choose the tones; `questions`: on understanding, where the text has them.
 */
export const TEXT_EXERCISES = ['match', 'reading', 'tone', 'cloze', 'order', 'questions'] as const;
export type TextExercise = (typeof TEXT_EXERCISES)[number];

export const isTextExercise = (name: string): name is TextExercise => TEXT_EXERCISES.some((known) => known === name);
