'use client';
import { type RefObject, useEffect } from 'react';
import type { ReportData } from '@/lib/dictionary/report-data';
import { useStore } from '@/lib/storage/use-store';
import { wordChangesStore, wordStore } from '@/lib/storage/words';
import { type SavedWord, wordKey } from '@/lib/vocabulary/word';
import { linesIn, wordsIn } from './reader-dom';
import type { TextSource } from './text-source';

/** Marks every saved word wherever it stands, by its status. */
export function useSavedMarks(
  article: RefObject<HTMLElement | null>,
  { parts, grown }: Pick<TextSource, 'parts' | 'grown'>,
  lessons: number,
): void {
  const changes = useStore(wordChangesStore);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an opened lesson has new words to mark, and a change other marks
  useEffect(() => {
    // none was ever saved, or they are still being read
    if (parts.length === 0 || changes === wordChangesStore.getInitial() || article.current === null) return;
    const statusOf = statusesIn(parts);
    for (const sentence of linesIn(article.current)) {
      const wanted = statusOf(sentence.id);
      if (!wanted.some(Boolean) && sentence.querySelector('[data-status]') === null) continue;
      for (const [i, element] of wordsIn(sentence).entries()) {
        const status = wanted[i];
        if (status === undefined) element.removeAttribute('data-status');
        else element.dataset.status = status;
      }
    }
  }, [article, parts, grown, changes, lessons]);
}

/** The status of each word of a sentence, each word looked up once. */
function statusesIn(parts: readonly ReportData[]): (id: string) => readonly (SavedWord['status'] | undefined)[] {
  const statuses = parts.map((part) =>
    part.words.map(([surface, reading]) => wordStore.word(wordKey(surface, reading.split(' ') as []))?.status),
  );
  return (id) => {
    const at = parts.findIndex(({ sentences }) => Object.hasOwn(sentences, id));
    return (parts[at]?.sentences[id] ?? []).map((index) => statuses[at]?.[index]);
  };
}
