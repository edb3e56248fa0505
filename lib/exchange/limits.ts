/** More words are no vocabulary: the largest dictionaries have some 120,000. Rows that can't be read count too. */
export const MOST_ROWS = 100_000;

/** Columns that are looked at: Anki's largest notes have some tens of fields. */
export const MOST_COLUMNS = 1000;
