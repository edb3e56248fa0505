'use client';
import { useEffect, useRef } from 'react';
import type { SearchResults } from '@/lib/dictionary/search';
import { openWord, typeQuery } from './address';
import type { Asked } from './use-answer';

/**
 * What Enter in the field does: it opens the best result. Pressed before the answer is there it does so when it comes,
 * unless something else is typed meanwhile.
 * @param query what the field asks for; @param onResults false on a word's page, from where Enter searches again
 */
export function useFirstHit(found: Asked<SearchResults>, query: string, onResults: boolean): () => void {
  const awaited = useRef<string | null>(null);
  const first = found.key === query && onResults ? found.answer?.value.hits[0]?.word : undefined;
  const answered = found.key === query;

  useEffect(() => {
    if (awaited.current !== query) awaited.current = null;
    if (awaited.current === null || !answered) return;
    awaited.current = null;
    if (first !== undefined) openWord(first);
  }, [query, answered, first]);

  return () => {
    if (first !== undefined) openWord(first);
    else if (query !== '') {
      awaited.current = query;
      if (!onResults) typeQuery(query);
    }
  };
}
