/** More words are no vocabulary: the largest dictionaries have some 120,000. Rows that can't be read count too. */
export const MOST_ROWS = 100_000;

/** Lines of a file, empty ones too. The largest sheets have 1,048,576 rows, and a row may go on over several lines. */
export const MOST_LINES = 2_000_000;

/** Columns that are looked at: Anki's largest notes have some tens of fields. */
export const MOST_COLUMNS = 1000;
