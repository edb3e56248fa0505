import type { ListId, WordLists } from '../vocabulary/lists';
import { joinExamples, wordAt } from '../vocabulary/operations';
import { type Example, hasPlace, keyOf, type SavedWord, type Vocabulary, type WordKey } from '../vocabulary/word';
import { ListNames } from './list-names';
import type { ImportPlan, ImportProblem, MatchedRow } from './types';

/** What a plan is made from. */
export interface PlanInput {
  readonly matched: readonly MatchedRow[];
  readonly problems: readonly ImportProblem[];
  readonly vocabulary: Vocabulary;
  readonly lists: WordLists;
  readonly now: Date;
  /** A fresh id for a list that is not there yet. */
  readonly newListId: (name: string) => ListId;
  /** A list that every word goes into beside those of the file; null = none. */
  readonly into?: string | null;
}

/**
 * What an import would do. Rows of one word are one word. A word that is here is never made less: it gets lists and sentences that it
 * lacks, and a gloss or note where it has none. Her own gloss, note and status are replaced only by a file of ours that says it was
 * changed later than the word here (`changedAt`); then these three are the file's.
 */
export function planImport(input: PlanInput): ImportPlan {
  const { matched, problems, vocabulary, now } = input;
  const names = new ListNames(input.lists, input.newListId, now);
  const added: SavedWord[] = [];
  const updated: ImportPlan['updated'][number][] = [];
  let same = 0;
  for (const [key, rows] of groupByKey(matched)) {
    const word = { ...mergeRows(rows), ...listsOf(rows, names, input.into ?? null) };
    const before = wordAt(vocabulary, key);
    const after = before === undefined ? word : updateWord(before, word, rows, now);
    if (before === undefined) added.push(word);
    else if (after === before) same++;
    else updated.push({ key, before, after });
  }
  const unmatched = added.filter((word) => word.unmatched !== undefined).length;
  return { added, updated, same, unmatched, problems, newLists: names.newNames, lists: names.newLists };
}

function groupByKey(matched: readonly MatchedRow[]): ReadonlyMap<WordKey, [MatchedRow, ...MatchedRow[]]> {
  const groups = new Map<WordKey, [MatchedRow, ...MatchedRow[]]>();
  for (const row of matched) {
    const key = keyOf(row.word);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Of several rows of a word each thing is the first that says it: our CSV says all in the first, and has a row for each sentence. */
function mergeRows(rows: readonly [MatchedRow, ...MatchedRow[]]): SavedWord {
  const [{ word }] = rows;
  const said = <K extends 'gloss' | 'note' | 'status' | 'savedAt' | 'changedAt'>(field: K) =>
    rows.find(({ row }) => row[field] !== undefined)?.word[field];
  const note = said('note');
  const changedAt = said('changedAt');
  return {
    ...word,
    gloss: said('gloss') ?? word.gloss,
    status: said('status') ?? word.status,
    savedAt: said('savedAt') ?? word.savedAt,
    examples: joinExamples(
      [],
      rows.flatMap((row) => row.word.examples),
      sameSentence,
    ),
    ...(note !== undefined && { note }),
    ...(changedAt !== undefined && { changedAt }),
  };
}

/** A word in `lists` if the file or the learner says so; without the field otherwise, as words are. */
function listsOf(rows: readonly MatchedRow[], names: ListNames, into: string | null): Pick<SavedWord, 'lists'> {
  const wanted = [...rows.flatMap(({ row }) => row.lists ?? []), ...(into === null ? [] : [into])];
  const ids = wanted.flatMap((name) => names.idOf(name) ?? []);
  return ids.length === 0 ? {} : { lists: [...new Set(ids)] };
}

/** @returns `before` itself if nothing changes */
function updateWord(before: SavedWord, word: SavedWord, rows: readonly MatchedRow[], now: Date): SavedWord {
  const filled = isLater(word, before) ? takeOver(before, word, rows) : fillIn(before, word, rows, now);
  const lists = [...new Set([...(before.lists ?? []), ...(word.lists ?? [])])];
  const moreLists = lists.length > (before.lists?.length ?? 0);
  const examples = joinExamples(before.examples, word.examples, sameSentence);
  if (filled === before && !moreLists && examples === before.examples) return before;
  return { ...filled, examples, ...(moreLists && { lists, changedAt: now.toISOString() }) };
}

const isLater = (word: SavedWord, before: SavedWord): boolean =>
  word.changedAt !== undefined && word.changedAt > (before.changedAt ?? before.savedAt);

/** The file's gloss, note and status, where it says them. */
function takeOver(before: SavedWord, word: SavedWord, rows: readonly MatchedRow[]): SavedWord {
  const says = (field: 'gloss' | 'note' | 'status'): boolean => rows.some(({ row }) => row[field] !== undefined);
  const after: SavedWord = {
    ...before,
    ...(says('gloss') && { gloss: word.gloss }),
    ...(says('status') && { status: word.status }),
    ...(word.note !== undefined && { note: word.note }),
  };
  const changed = after.gloss !== before.gloss || after.status !== before.status || after.note !== before.note;
  return changed && word.changedAt !== undefined ? { ...after, changedAt: word.changedAt } : before;
}

/** Only what is empty. */
function fillIn(before: SavedWord, word: SavedWord, rows: readonly MatchedRow[], now: Date): SavedWord {
  const gloss = before.gloss === '' && rows.some(({ row }) => row.gloss !== undefined) ? word.gloss : before.gloss;
  const note = (before.note ?? '') === '' ? word.note : before.note;
  if (gloss === before.gloss && (note ?? '') === (before.note ?? '')) return before;
  return { ...before, gloss, ...(note !== undefined && { note }), changedAt: now.toISOString() };
}

/** The same place, as `sameExample` has it; but a sentence that came without one is the same where its text is. */
const sameSentence = (a: Example, b: Example): boolean =>
  a.zh === b.zh && (!hasPlace(a) || !hasPlace(b) || (a.slug === b.slug && a.sentence === b.sentence));

/** The words that an import, or a restore, adds and changes. */
type PlannedWords = Pick<ImportPlan, 'added' | 'updated'>;

/** What `replaceSavedWords` is to do for a plan. Its lists, `plan.lists`, are to be kept first. */
export const changesOf = ({ added, updated }: PlannedWords): Readonly<Record<WordKey, SavedWord | null>> =>
  Object.fromEntries([
    ...added.map((word) => [keyOf(word), word] as const),
    ...updated.map(({ key, after }) => [key, after] as const),
  ]);

/** What takes it back: the words as they were, and those that were not there gone. */
export const undoOf = ({ added, updated }: PlannedWords): Readonly<Record<WordKey, SavedWord | null>> =>
  Object.fromEntries([
    ...added.map((word) => [keyOf(word), null] as const),
    ...updated.map(({ key, before }) => [key, before] as const),
  ]);
