import { planNow } from '@/components/exchange/import-words';
import type { ListedWord, SharedList } from '@/lib/classroom/word-list';
import type { ImportPlan, MatchedRow } from '@/lib/exchange/types';
import { wordStore } from '@/lib/storage/words';
import { keyOf, type Status } from '@/lib/vocabulary/word';

/** A word of a link as an import has it: nothing of it goes over what she has. */
const toRow = (word: ListedWord, line: number, now: string): MatchedRow => ({
  row: { line, characters: word.characters, gloss: word.gloss },
  word: { ...word, status: 'new', savedAt: now, examples: [] },
  chosen: false,
});

/** What keeping a shared list on the list `into` would do to the words that are here now. */
export function planList({ words }: SharedList, into: string): ImportPlan {
  const now = new Date().toISOString();
  return planNow(
    { format: 'list', problems: [], text: null, matched: words.map((word, i) => toRow(word, i + 1, now)) },
    into,
  );
}

/** What she has of a shared word already: how well she knows it; null = it is new. */
export const statusHere = (word: ListedWord): Status | null => wordStore.word(keyOf(word))?.status ?? null;
