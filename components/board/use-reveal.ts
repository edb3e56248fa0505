'use client';
import { useMemo, useState } from 'react';
import type { Pace, Reveal, Revealable } from '@/lib/classroom/reveal';
import { beginReveal, carryReveal } from '@/lib/classroom/reveal';
import type { TextSentence } from '@/lib/dictionary/whole-text';

const NONE: readonly number[] = [];
const ONE: readonly number[] = [0];

/** What a sentence has to reveal. @param noted has it notes? True as well as long as nobody knows: what is asked for early comes when it is there */
export function useRevealable(sentence: TextSentence | null, noted: boolean): Revealable {
  return useMemo(() => {
    const which = (has: (word: TextSentence['words'][number]) => boolean) =>
      (sentence?.words ?? []).flatMap((word, index) => (has(word) ? [index] : []));
    return {
      pinyin: which(({ reading }) => reading.length > 0),
      glosses: which(({ gloss }) => gloss !== null),
      english: sentence?.en == null ? NONE : ONE,
      notes: noted ? ONE : NONE,
    };
  }, [sentence, noted]);
}

/** What of the present sentence is revealed. A new one begins hidden, or with the aids of the one before (`keepAids`). */
export function useReveal(
  sentence: TextSentence | null,
  can: Revealable,
  { pace, keepAids }: { readonly pace: Pace; readonly keepAids: 'on' | 'off' },
): readonly [Reveal, (next: Reveal) => void] {
  const [held, setHeld] = useState<{ readonly key: string; readonly reveal: Reveal } | null>(null);
  const count = sentence?.words.length ?? 0;
  const key = `${sentence?.id} ${count}`;
  const reveal = useMemo(() => {
    if (held?.key === key) return held.reveal;
    return keepAids === 'on' && held !== null ? carryReveal(held.reveal, can, count, pace) : beginReveal(count, pace);
  }, [held, key, can, count, pace, keepAids]);
  return [reveal, (next) => setHeld({ key, reveal: next })];
}
