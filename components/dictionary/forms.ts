'use client';
import type { WordPage } from '@/lib/dictionary/search';
import { settingsStore } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';

/** Surnames and variants come last (`Entry.rank`); their forms count only where the word has no others. */
const LAST_COMMON_RANK = 3;

/** The word's traditional forms, each once, best first: 发 has 發 and 髮. */
export function traditionalForms({ entries, word }: WordPage): readonly string[] {
  const common = entries.filter(({ rank }) => rank <= LAST_COMMON_RANK);
  const forms = new Set((common.length > 0 ? common : entries).map(({ traditional }) => traditional));
  return forms.size > 0 ? [...forms] : [word];
}

/** Whether the learner reads traditional characters, and the word as she reads it: more than one form is possible then. */
export function useOwnForms(page: WordPage): { readonly asTraditional: boolean; readonly forms: readonly string[] } {
  const asTraditional = useStore(settingsStore).script === 'traditional';
  return { asTraditional, forms: asTraditional ? traditionalForms(page) : [page.word] };
}
