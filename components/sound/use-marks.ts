'use client';
import { useEffect } from 'react';
import { wordsIn } from '@/components/reader/reader-dom';
import type { ToolProps } from '@/components/reader/reader-tools';
import { wordsOfSentence } from '@/lib/dictionary/report-data';
import type { PlayerState } from '@/lib/speech/player';
import { elementOf, lineOf } from './reading-text';
import { spansOf, wordsAt } from './word-spans';

const MARK = 'data-spoken';

/** Marks the sentence that is spoken, and the word where the engine tells. What is marked is plain again afterwards. */
export function useMarks(
  { source, article }: Pick<ToolProps, 'source' | 'article'>,
  { sentence, span }: Pick<PlayerState, 'sentence' | 'span'>,
): void {
  const { grown } = source;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line written anew has lost its mark
  useEffect(() => {
    const element = sentence === null ? null : elementOf(article, sentence);
    if (element === null) return;
    element.setAttribute(MARK, '');
    return () => element.removeAttribute(MARK);
  }, [article, sentence, grown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above; a source is another object with every rendering
  useEffect(() => {
    const element = sentence === null || span === null ? null : elementOf(article, sentence);
    if (element === null || sentence === null || span === null) return;
    const spans = spansOf(
      lineOf({ source, article }, sentence)?.text ?? '',
      wordsOfSentence(source.parts, sentence),
      source.printed,
    );
    const all = wordsIn(element);
    const marked = wordsAt(spans, span).flatMap((i) => all[i] ?? []);
    for (const word of marked) word.setAttribute(MARK, '');
    return () => {
      for (const word of marked) word.removeAttribute(MARK);
    };
  }, [article, sentence, span, grown]);
}
