import { changesOf, planImport, undoOf } from '@/lib/exchange/plan-import';
import type { ImportPlan } from '@/lib/exchange/types';
import { listStore } from '@/lib/storage/lists';
import type { Refusal } from '@/lib/storage/local';
import { newId } from '@/lib/storage/new-id';
import { replaceSavedWords, takeBackIn } from '@/lib/storage/replace-words';
import { wordStore } from '@/lib/storage/words';
import type { WordLists } from '@/lib/vocabulary/lists';
import { keyOf } from '@/lib/vocabulary/word';
import type { ReadFile } from '@/lib/worker/exchange-service';

/** What an import would do to the words that are here now. @param into name of a list for all of them; '' = none */
export const planNow = ({ matched, problems }: ReadFile, into: string): ImportPlan =>
  planImport({
    matched,
    problems,
    vocabulary: wordStore.get(),
    lists: listStore.get(),
    now: new Date(),
    newListId: newId,
    into: into.trim() === '' ? null : into.trim(),
  });

const withoutLists = (lists: WordLists, gone: WordLists): WordLists =>
  Object.fromEntries(Object.entries(lists).filter(([id]) => !Object.hasOwn(gone, id)));

/** Does what the plan says, all of it or nothing. @returns why nothing was changed, or `half`; null if all is kept */
export function importWords(plan: ImportPlan): Refusal | null {
  const makesLists = plan.newLists.length > 0;
  const noLists = makesLists ? listStore.tryUpdate((lists) => ({ ...lists, ...plan.lists })) : null;
  if (noLists !== null) return noLists;
  const trouble = replaceSavedWords(changesOf(plan));
  if (trouble === null || trouble === 'half' || !makesLists) return trouble; // words that stayed keep their lists
  return takeBackIn(listStore, (lists) => withoutLists(lists, plan.lists)) ? 'half' : trouble;
}

/** Takes an import back. A word that she has changed since then stays as it is now, and a list that has other words too. */
export function undoImport(plan: ImportPlan): void {
  const after = changesOf(plan);
  const unchanged = Object.entries(undoOf(plan)).filter(
    ([key]) => JSON.stringify(wordStore.word(key)) === JSON.stringify(after[key]),
  );
  replaceSavedWords(Object.fromEntries(unchanged));
  if (plan.newLists.length === 0) return;
  const used = new Set(Object.values(wordStore.get()).flatMap(({ lists }) => lists ?? []));
  const unused = Object.fromEntries(Object.entries(plan.lists).filter(([id]) => !used.has(id)));
  listStore.update((lists) => withoutLists(lists, unused));
}

/** The words that a plan brings in or changes, in the order of the file, with what is to be said of each. */
export function planned(plan: ImportPlan, { matched }: ReadFile) {
  const chosen = new Set(matched.flatMap((row) => (row.chosen ? [keyOf(row.word)] : [])));
  const added = plan.added.map((word) => ({
    word,
    mark: word.unmatched ?? (chosen.has(keyOf(word)) ? ('chosen' as const) : ('new' as const)),
  }));
  return [...added, ...plan.updated.map(({ after }) => ({ word: after, mark: 'updated' as const }))];
}
