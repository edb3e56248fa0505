import type { WordLists } from '../vocabulary/lists';
import type { Example, SavedWord, Status, WordKey } from '../vocabulary/word';

/** Files of words that are one text (`writeWords`). */
export const TEXT_FORMATS = ['anki-text', 'pleco', 'zhongwen', 'csv'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Files that words are written to, in the order in which they are offered. */
export const EXPORT_FORMATS = ['anki-package', ...TEXT_FORMATS, 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Files that words are read from. `list`: a pasted list, one word a line, any columns. `json`: our backup. */
export const IMPORT_FORMATS = [
  'json',
  'anki-package',
  'anki-text',
  'pleco',
  'zhongwen',
  'lingq',
  'lute',
  'linguacafe',
  'csv',
  'list',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** A word as it stands in a file, before the dictionary is asked. Every text is plain: no HTML, no markup. */
export interface ImportRow {
  /** Where it stands, from 1: the line of a text, the row of a table, the number of an Anki note. */
  readonly line: number;
  readonly characters: string;
  readonly traditional?: string;
  /** As the file writes it: "háng", "hang2", "ㄏㄤˊ". */
  readonly pinyin?: string;
  /** Syllables apart with citation tones, "hang2", where the file is one of ours: it is believed as it is. */
  readonly reading?: string;
  readonly gloss?: string;
  readonly note?: string;
  readonly status?: Status;
  /** Names of lists. */
  readonly lists?: readonly string[];
  readonly examples?: readonly Example[];
  /** ISO 8601. */
  readonly savedAt?: string;
  /** When she last changed it, where the file is one of ours; ISO 8601. */
  readonly changedAt?: string;
}

/** A row with what the dictionary says of it. */
export interface MatchedRow {
  readonly row: ImportRow;
  /** The word as it will be saved; its `lists` are not set yet, since the row has names only. */
  readonly word: SavedWord;
  /** The file gives no reading and the dictionary has several: the commonest was taken. */
  readonly chosen: boolean;
}

/** Why a row, or a whole file, could not be read. */
export type ImportProblemCode =
  | 'no-characters' // nothing Chinese in it
  | 'too-long' // more characters than a word has
  | 'unclosed-quote'
  | 'missing-column' // detail: the name
  | 'broken-row'
  | 'empty'
  | 'encoding' // detail: the guess
  | 'too-large'
  | 'too-many-rows'
  | 'unknown-format'
  | 'damaged' // a zip or database that is cut short or not one
  | 'newer-version';

export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** null: the whole file. */
  readonly line: number | null;
  /** The row as it stands (at most 80 characters), or what the code says. */
  readonly detail: string;
}

export interface ReadWords {
  readonly format: ImportFormat;
  readonly rows: readonly ImportRow[];
  readonly problems: readonly ImportProblem[];
}

/** What importing will do, word by word. Nothing has been changed yet. */
export interface ImportPlan {
  readonly added: readonly SavedWord[];
  readonly updated: readonly { readonly key: WordKey; readonly before: SavedWord; readonly after: SavedWord }[];
  /** How many are here already and stay as they are. */
  readonly same: number;
  /** How many of the added the dictionary does not know; they are kept as they came, and marked. */
  readonly unmatched: number;
  readonly problems: readonly ImportProblem[];
  /** Names of lists that will be made. */
  readonly newLists: readonly string[];
  /** The same with their ids, which the words name already. */
  readonly lists: WordLists;
}
