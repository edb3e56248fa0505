'use client';
import { type RefObject, useEffect, useState } from 'react';
import { pageSentence } from '@/components/reader/page-sentence';
import type { TextSource } from '@/components/reader/text-source';
import type { TextSentence } from '@/lib/dictionary/whole-text';

/** A sentence of the page behind the board; null as long as it is on its way there. */
export function useSentence(
  article: RefObject<HTMLElement | null>,
  { parts, printed, grown, reveal }: Pick<TextSource, 'parts' | 'printed' | 'grown' | 'reveal'>,
  id: string,
): TextSentence | null {
  const [sentence, setSentence] = useState<TextSentence | null>(null);
  useEffect(() => {
    if (reveal !== null) void reveal(id);
  }, [reveal, id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has come into the page may be the sentence
  useEffect(() => {
    if (article.current !== null) setSentence(pageSentence(article.current, { parts, printed }, id));
  }, [article, parts, printed, grown, id]);
  return sentence?.id === id ? sentence : null;
}
