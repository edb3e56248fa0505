import type { ClassLesson } from '../classroom/lesson';
import type { StoredWorksheet } from '../classroom/worksheet';
import type { ExerciseResult } from '../exercises/result';
import type { Card, ReviewLog, ReviewSettings } from '../review/types';
import type { WordLists } from '../vocabulary/lists';
import type { Vocabulary } from '../vocabulary/word';
import { isBearableJson } from './json-size';
import type { ImportProblem } from './types';

/** The version of the file as a whole. Each part carries the version of its own format beside this. */
export const BACKUP_VERSION = 1;

/** A lesson as a teacher's device keeps it. */
export interface BackupLesson {
  readonly name: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly changedAt: string;
  readonly lesson: ClassLesson;
}

/** Everything a learner has, in one object. `Settings`, `Text` and `Board` are what lib/storage keeps of them. */
export interface Backup<Settings = unknown, Text = unknown, Board = unknown> {
  /** ISO 8601. */
  readonly savedAt: string;
  readonly words: Vocabulary;
  readonly lists: WordLists;
  /** null: the file has none. */
  readonly settings: Settings | null;
  /** How a teacher has her board. */
  readonly board: Board | null;
  readonly reviewSettings: ReviewSettings | null;
  /** How worksheets are printed. */
  readonly print: StoredWorksheet | null;
  /** Where she stopped in each report. */
  readonly places: Readonly<Record<string, { readonly sentence: string; readonly at: string }>>;
  readonly days: Readonly<Record<string, { readonly sentences: number }>>;
  readonly cards: readonly Card[];
  readonly log: readonly ReviewLog[];
  readonly texts: readonly Text[];
  /** How exercises went. */
  readonly results: readonly ExerciseResult[];
  /** A teacher's lessons, by id. */
  readonly lessons: Readonly<Record<string, BackupLesson>>;
  /** What the device that wrote it could not read, word for word, by the key it was stored under. */
  readonly rescued: Readonly<Record<string, string>>;
}

/** One part as it stands in the file: the version of its own format, so that it is migrated as storage is. */
export interface BackupPart<T> {
  readonly version: number;
  readonly data: T;
}

/** The file itself, as plain JSON. Parts may be missing. */
export interface BackupFile {
  readonly duizhao: 'backup';
  readonly version: typeof BACKUP_VERSION;
  readonly savedAt: string;
  readonly words: BackupPart<Vocabulary>;
  readonly lists: BackupPart<WordLists>;
  readonly settings: BackupPart<unknown>;
  readonly board: BackupPart<unknown>;
  readonly reviewSettings: BackupPart<ReviewSettings>;
  readonly print: BackupPart<StoredWorksheet>;
  readonly places: BackupPart<Backup['places']>;
  readonly days: BackupPart<Backup['days']>;
  readonly reviews: { readonly cards: BackupPart<readonly unknown[]>; readonly log: BackupPart<readonly unknown[]> };
  readonly texts: BackupPart<readonly unknown[]>;
  readonly results: BackupPart<readonly ExerciseResult[]>;
  readonly lessons: BackupPart<Backup['lessons']>;
  readonly rescued: BackupPart<Backup['rescued']>;
}

/** A part as it was read: `broken` names the entries that could not be, the others are in `value`. */
export type ReadPart<T> =
  | { readonly status: 'ok'; readonly value: T; readonly broken: readonly string[] }
  | { readonly status: 'too-new' | 'unreadable' };

/** Reads a part (`{"version":n,"data":…}`) by the migrations and the schema of what a device stores. Never throws. */
export type PartReader<T> = (part: unknown) => ReadPart<T>;

export interface BackupReaders<Settings, Text, Board = unknown> {
  readonly words: PartReader<Vocabulary>;
  readonly lists: PartReader<WordLists>;
  readonly settings: PartReader<Settings>;
  readonly board: PartReader<Board>;
  readonly reviewSettings: PartReader<ReviewSettings>;
  readonly print: PartReader<StoredWorksheet>;
  readonly places: PartReader<Backup['places']>;
  readonly days: PartReader<Backup['days']>;
  readonly cards: PartReader<readonly Card[]>;
  readonly log: PartReader<readonly ReviewLog[]>;
  readonly texts: PartReader<readonly Text[]>;
  readonly results: PartReader<readonly ExerciseResult[]>;
  readonly lessons: PartReader<Backup['lessons']>;
  readonly rescued: PartReader<Readonly<Record<string, string>>>;
}

export interface ReadBackup<Settings, Text, Board = unknown> {
  /** null: the file as a whole can't be read; the only problem says why. */
  readonly backup: Backup<Settings, Text, Board> | null;
  /** Parts and entries that were left out: `broken-row`, the detail names the part, and the entry behind a space ("words 行|hang2"). */
  readonly problems: readonly ImportProblem[];
}

/** How a file of ours begins, whoever looks at it before it is read whole. */
const OURS = /^\ufeff?\s*\{\s*"duizhao"\s*:\s*"backup"/;
export const isBackup = (text: string): boolean => OURS.test(text);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const failed = (code: ImportProblem['code'], detail = ''): { backup: null; problems: ImportProblem[] } => ({
  backup: null,
  problems: [{ code, line: null, detail }],
});

/**
 * Reads a backup of this version or an older one. What can't be read is left out and named; a file that is cut short, not ours, or
 * has a part of a later version of the site is not read at all: `empty`, `damaged`, `unknown-format`, `newer-version`. Never throws.
 * @param now the date of words where neither they nor the file have one
 */
export function readBackup<Settings, Text, Board>(
  text: string,
  readers: BackupReaders<Settings, Text, Board>,
  now: Date,
): ReadBackup<Settings, Text, Board> {
  if (text.trim() === '') return failed('empty');
  if (!isBackup(text)) return failed('unknown-format');
  if (!isBearableJson(text)) return failed('damaged');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return failed('damaged');
  }
  if (!isObject(file) || typeof file.version !== 'number') return failed('damaged');
  if (file.version > BACKUP_VERSION) return failed('newer-version');
  return readParts(file, readers, now);
}

const isDate = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** A word whose date is none was saved when the file was, at the latest; a change that has no date is as good as none. */
function withDates(words: Vocabulary, fileSavedAt: string, now: Date): Vocabulary {
  const otherwise = isDate(fileSavedAt) ? fileSavedAt : now.toISOString();
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => {
      const { changedAt, ...rest } = word;
      const savedAt = isDate(word.savedAt) ? word.savedAt : otherwise;
      return [key, { ...rest, savedAt, ...(changedAt !== undefined && isDate(changedAt) && { changedAt }) }];
    }),
  );
}

function readParts<Settings, Text, Board>(
  file: Record<string, unknown>,
  readers: BackupReaders<Settings, Text, Board>,
  now: Date,
): ReadBackup<Settings, Text, Board> {
  const problems: ImportProblem[] = [];
  const tooNew: string[] = [];
  const read = <T>(name: string, part: unknown, reader: PartReader<T>): T | null => {
    if (part === undefined) return null;
    const result = reader(part);
    if (result.status === 'too-new') tooNew.push(name);
    if (result.status === 'unreadable') problems.push({ code: 'broken-row', line: null, detail: name });
    if (result.status !== 'ok') return null;
    for (const entry of result.broken) problems.push({ code: 'broken-row', line: null, detail: `${name} ${entry}` });
    return result.value;
  };
  const savedAt = typeof file.savedAt === 'string' ? file.savedAt : '';
  const reviews = isObject(file.reviews) ? file.reviews : {};
  const backup: Backup<Settings, Text, Board> = {
    savedAt,
    words: withDates(read('words', file.words, readers.words) ?? {}, savedAt, now),
    lists: read('lists', file.lists, readers.lists) ?? {},
    settings: read('settings', file.settings, readers.settings),
    board: read('board', file.board, readers.board),
    reviewSettings: read('reviewSettings', file.reviewSettings, readers.reviewSettings),
    print: read('print', file.print, readers.print),
    places: read('places', file.places, readers.places) ?? {},
    days: read('days', file.days, readers.days) ?? {},
    cards: read('cards', reviews.cards, readers.cards) ?? [],
    log: read('log', reviews.log, readers.log) ?? [],
    texts: read('texts', file.texts, readers.texts) ?? [],
    results: read('results', file.results, readers.results) ?? [],
    lessons: read('lessons', file.lessons, readers.lessons) ?? {},
    rescued: read('rescued', file.rescued, readers.rescued) ?? {},
  };
  return tooNew.length > 0 ? failed('newer-version', tooNew.join(', ')) : { backup, problems };
}
