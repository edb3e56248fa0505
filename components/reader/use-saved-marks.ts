'use client';
import { type RefObject, useEffect } from 'react';
import type { ReportData } from '@/lib/dictionary/report-data';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { wordKey } from '@/lib/vocabulary/word';
import { linesIn, wordsIn } from './reader-dom';

/** Marks every saved word wherever it stands, by its status. */
export function useSavedMarks(article: RefObject<HTMLElement | null>, data: ReportData | null, lessons: number): void {
  const words = useStore(wordStore);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an opened lesson has new words to mark
  useEffect(() => {
    if (data === null || article.current === null) return;
    const statuses = data.words.map(([surface, reading]) => words[wordKey(surface, reading.split(' ') as [])]?.status);
    for (const sentence of linesIn(article.current)) {
      const wanted = (data.sentences[sentence.id] ?? []).map((id) => statuses[id]);
      if (!wanted.some(Boolean) && sentence.querySelector('[data-status]') === null) continue;
      for (const [i, element] of wordsIn(sentence).entries()) {
        const status = wanted[i];
        if (status === undefined) element.removeAttribute('data-status');
        else element.dataset.status = status;
      }
    }
  }, [article, data, words, lessons]);
}
