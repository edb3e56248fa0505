import type { Script } from '@/lib/chinese/script';
import { inScript, type ReportWord } from '@/lib/dictionary/report-data';

/** [start, end) of a word in its sentence, in UTF-16; null where it can't be found. */
type Span = readonly [start: number, end: number] | null;

/** The places of a sentence's words. @param words those that can be tapped, in order @param script of `text` */
export function spansOf(text: string, words: readonly ReportWord[], script: Script): Span[] {
  let at = 0;
  return words.map((word) => {
    const surface = inScript(word, script);
    const start = text.indexOf(surface, at);
    if (start < 0) return null;
    at = start + surface.length;
    return [start, at];
  });
}

/** The words, by number, that a stretch of the sentence touches. */
export const wordsAt = (spans: readonly Span[], [start, end]: readonly [number, number]): number[] =>
  spans.flatMap((span, i) => (span !== null && span[0] < end && span[1] > start ? [i] : []));
