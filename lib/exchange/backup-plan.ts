import { type ExerciseResult, joinResults, resultKey } from '../exercises/result';
import { replay, type Scheduler } from '../review/scheduler';
import type { Card, CardId, ReviewLog, ReviewSettings } from '../review/types';
import { findList, type ListId, type WordLists } from '../vocabulary/lists';
import { joinExamples, wordAt } from '../vocabulary/operations';
import { keyOf, type SavedWord, type Vocabulary, type WordKey } from '../vocabulary/word';
import type { Backup } from './backup';

/** What is on the device that a backup is restored to. */
export interface Present {
  readonly words: Vocabulary;
  readonly lists: WordLists;
  readonly places: Backup['places'];
  readonly days: Backup['days'];
  readonly cards: readonly Card[];
  readonly log: readonly ReviewLog[];
  readonly results: readonly ExerciseResult[];
  readonly lessons: Backup['lessons'];
  /** Ids of own texts. */
  readonly texts: readonly string[];
  /** Has she chosen any here? Then hers of the backup are left. */
  readonly hasSettings: boolean;
  readonly hasBoard: boolean;
  readonly hasReviewSettings: boolean;
  readonly hasPrint: boolean;
}

/** What restoring will do. Nothing has been changed yet, and nothing that is here will be deleted. */
export interface RestorePlan<Settings = unknown, Text = unknown, Board = unknown> {
  readonly backup: Backup<Settings, Text, Board>;
  readonly words: {
    readonly added: readonly SavedWord[];
    readonly updated: readonly { readonly key: WordKey; readonly before: SavedWord; readonly after: SavedWord }[];
    /** How many are here already and stay as they are. */
    readonly same: number;
  };
  /** Lists that will be made. */
  readonly lists: WordLists;
  /** Cards that are new here, were answered later than here, or have answers of both. */
  readonly cards: readonly Card[];
  /** Answers that are not here, and those here that come after one of them. */
  readonly log: readonly ReviewLog[];
  /** Own texts that are not here. */
  readonly texts: readonly Text[];
  readonly places: Backup['places'];
  readonly days: Backup['days'];
  /** Results that are not here and will be kept. */
  readonly results: readonly ExerciseResult[];
  /** Lessons that are not here or were changed later than here. */
  readonly lessons: Backup['lessons'];
  /** null: those here stay. */
  readonly settings: Settings | null;
  readonly board: Board | null;
  readonly reviewSettings: ReviewSettings | null;
  readonly print: Backup['print'];
}

const changedAt = (word: SavedWord): string => word.changedAt ?? word.savedAt;

/**
 * One word out of two: gloss, note and status are those changed later (those here if at the same time), sentences and lists of
 * both, saved when it was first saved. Merged again with either of the two it stays as it is.
 */
export function mergeWord(here: SavedWord, there: SavedWord): SavedWord {
  const [later, earlier] = changedAt(there) > changedAt(here) ? [there, here] : [here, there];
  const { note: _, ...rest } = earlier;
  const [savedAt = ''] = [here.savedAt, there.savedAt].sort();
  const lists = [...new Set([...(here.lists ?? []), ...(there.lists ?? [])])];
  return {
    ...(later.changedAt === undefined ? earlier : rest), // changed without a note, she has taken it away
    ...later,
    savedAt,
    ...(changedAt(later) > savedAt ? { changedAt: changedAt(later) } : {}),
    examples: joinExamples(here.examples, there.examples),
    ...(lists.length === 0 ? {} : { lists }),
  };
}

/** Are two values the same JSON, whatever the order of their keys? */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

/** The id here of each list of a backup: its own, or that of the list with the same name. */
function idsHere(there: WordLists, here: WordLists): ReadonlyMap<ListId, ListId> {
  const idOf = (id: ListId, name: string) => (Object.hasOwn(here, id) ? id : (findList(here, name) ?? id));
  return new Map(Object.entries(there).map(([id, { name }]) => [id, idOf(id, name)]));
}

const withIds = (word: SavedWord, ids: ReadonlyMap<ListId, ListId>): SavedWord =>
  word.lists === undefined ? word : { ...word, lists: [...new Set(word.lists.map((id) => ids.get(id) ?? id))] };

function planWords(there: Vocabulary, here: Vocabulary, ids: ReadonlyMap<ListId, ListId>): RestorePlan['words'] {
  const added: SavedWord[] = [];
  const updated: { key: WordKey; before: SavedWord; after: SavedWord }[] = [];
  let unchanged = 0;
  for (const word of Object.values(there)) {
    const key = keyOf(word);
    const before = wordAt(here, key);
    const own = withIds(word, ids);
    const after = before === undefined ? own : mergeWord(before, own);
    if (before === undefined) added.push(after);
    else if (same(before, after)) unchanged++;
    else updated.push({ key, before, after });
  }
  return { added, updated, same: unchanged };
}

/** Entries of `there` that are new or come after those of `here`. */
const newer = <T>(
  there: Readonly<Record<string, T>>,
  here: Readonly<Record<string, T>>,
  isAfter: (there: T, here: T) => boolean,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(there).filter(([key, value]) => {
      const own = Object.hasOwn(here, key) ? here[key] : undefined;
      return own === undefined || isAfter(value, own);
    }),
  );

const missing = <T>(there: readonly T[], here: readonly string[], idOf: (item: T) => string): T[] => {
  const ids = new Set(here);
  return there.filter((item) => !ids.has(idOf(item)));
};

const answersMissing = (there: readonly ReviewLog[], here: readonly ReviewLog[]): ReviewLog[] =>
  missing(
    there,
    here.map(({ id }) => id),
    ({ id }) => id,
  );

type Reviews = Pick<Backup, 'cards' | 'log'>;

/**
 * The reviews of a backup that are not here. A card is the one that was answered last; where both devices have answers that the other
 * lacks, its memory is worked out anew from all of them.
 */
function planReviews(there: Reviews, here: Reviews, scheduler: Scheduler): Reviews {
  const added = answersMissing(there.log, here.log);
  const joined = answeredOnBoth(added, there.log, here.log);
  const all = replay(
    [...here.log, ...added].filter(({ before }) => joined.has(before.id)),
    scheduler,
  );
  const last = new Map(here.cards.map(({ id, lastReview }) => [id, lastReview ?? 0]));
  const newer = there.cards.filter(({ id, lastReview }) => !joined.has(id) && (lastReview ?? 0) > (last.get(id) ?? -1));
  return {
    cards: [...newer, ...all.cards],
    log: [...added.filter(({ before }) => !joined.has(before.id)), ...all.log],
  };
}

/** The cards that have answers here which the backup lacks, and answers there which are not here. */
function answeredOnBoth(
  added: readonly ReviewLog[],
  there: readonly ReviewLog[],
  here: readonly ReviewLog[],
): ReadonlySet<CardId> {
  const addedTo = new Set(added.map(({ before }) => before.id));
  const onlyHere = answersMissing(here, there);
  return new Set(onlyHere.map(({ before }) => before.id).filter((id) => addedTo.has(id)));
}

/**
 * What restoring a backup will do to what is here.
 * @param idOf the id of an own text
 * @param scheduler works out the memory of cards that were answered on both devices
 */
export function planRestore<Settings, Text, Board>(
  backup: Backup<Settings, Text, Board>,
  present: Present,
  idOf: (text: Text) => string,
  scheduler: Scheduler,
): RestorePlan<Settings, Text, Board> {
  const ids = idsHere(backup.lists, present.lists);
  return {
    backup,
    words: planWords(backup.words, present.words, ids),
    lists: newer(
      Object.fromEntries(Object.entries(backup.lists).filter(([id]) => ids.get(id) === id)),
      present.lists,
      no,
    ),
    ...planReviews(backup, present, scheduler),
    texts: missing(backup.texts, present.texts, idOf),
    places: newer(backup.places, present.places, (a, b) => a.at > b.at),
    days: newer(backup.days, present.days, (a, b) => a.sentences > b.sentences),
    results: newResults(backup.results, present.results),
    lessons: newer(backup.lessons, present.lessons, (a, b) => a.changedAt > b.changedAt),
    settings: present.hasSettings ? null : backup.settings,
    board: present.hasBoard ? null : backup.board,
    reviewSettings: present.hasReviewSettings ? null : backup.reviewSettings,
    print: present.hasPrint ? null : backup.print,
  };
}

/** Those of a backup that are not here and are not too old to be kept. */
function newResults(there: readonly ExerciseResult[], here: readonly ExerciseResult[]): readonly ExerciseResult[] {
  const own = new Set(joinResults(here, []).map(resultKey));
  return joinResults(here, there).filter((result) => !own.has(resultKey(result)));
}

const no = (): boolean => false;
