/** HSK levels of words (1 to 6) as an entry page fetches them: one of sixteen small files, the one that has the word. */
export type LevelFile = Readonly<Record<string, number>>;

export const LEVEL_FILES = 16;

/** Which of the files has a word: by its first character, so that look-ups of related words share one. */
export const levelFileOf = (word: string): number => (word.codePointAt(0) ?? 0) % LEVEL_FILES;

/** The words of one file. @param levels the words of each level, the lowest first; a word of two levels has the lower one */
export const levelFile = (levels: readonly (readonly string[])[], file: number): LevelFile =>
  Object.fromEntries(
    levels
      .flatMap((words, i) => words.filter((word) => levelFileOf(word) === file).map((word) => [word, i + 1] as const))
      .reverse(),
  );
