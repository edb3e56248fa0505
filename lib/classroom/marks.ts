// What a teacher highlights on the board, without a pen.

/** The colours of highlighting, by number; each has a line of its own too, so that colour is never the only signal. */
export const MARKS = [1, 2, 3, 4] as const;
export type Mark = (typeof MARKS)[number];

/** By sentence, then by word. */
export type Marks = Readonly<Record<string, Readonly<Record<string, Mark>>>>;

export const NO_MARKS: Marks = {};

/** A word is its place and its characters: where a correction has made other words, a mark is not on a wrong one. */
const keyOf = (index: number, surface: string): string => `${index} ${surface}`;

/** The mark of a word of a sentence; null = none. */
export const markOf = (marks: Marks, sentence: string, index: number, surface: string): Mark | null =>
  marks[sentence]?.[keyOf(index, surface)] ?? null;

/** Marks a word, or takes the mark away where it has this one. */
export function markWord(marks: Marks, sentence: string, index: number, surface: string, mark: Mark): Marks {
  const key = keyOf(index, surface);
  const { [key]: before, ...others } = marks[sentence] ?? {};
  return { ...marks, [sentence]: before === mark ? others : { ...others, [key]: mark } };
}

/** Takes away the marks of a sentence. @returns the same marks if it has none */
export function clearMarks(marks: Marks, sentence: string): Marks {
  const { [sentence]: before = {}, ...others } = marks;
  return Object.keys(before).length === 0 ? marks : others;
}

/** How many words are marked in all. */
export const markCount = (marks: Marks): number =>
  Object.values(marks).reduce((sum, words) => sum + Object.keys(words).length, 0);
