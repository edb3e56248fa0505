'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { Reveal } from '@/lib/classroom/reveal';
import type { TextSentence } from '@/lib/dictionary/whole-text';

/** Where the newest of what is revealed stands, as a selector; null = at the beginning. */
function newest(before: Reveal, after: Reveal): string | null {
  if (after.shown.notes.size > before.shown.notes.size) return '.board-notes';
  if (after.shown.english.size > before.shown.english.size) return '.board-english';
  if (after.characters > before.characters) return `[data-index="${after.characters - 1}"]`;
  for (const layer of ['glosses', 'pinyin'] as const) {
    const added = [...after.shown[layer]].filter((index) => !before.shown[layer].has(index));
    if (added.length === 1) return `[data-index="${added[0]}"]`;
  }
  return null;
}

const sizeOf = ({ characters, shown }: Reveal): number =>
  Object.values(shown).reduce((sum, layer) => sum + layer.size, characters);

/** Brings what has just been revealed into sight, where a sentence is too long for the window; a new one begins at its beginning. */
export function useFollow(stage: RefObject<HTMLElement | null>, sentence: TextSentence | null, reveal: Reveal): void {
  const last = useRef({ sentence, reveal });
  useEffect(() => {
    const before = last.current;
    last.current = { sentence, reveal };
    if (stage.current === null || before.reveal === reveal) return;
    if (before.sentence !== sentence) stage.current.scrollTo({ top: 0, behavior: 'instant' });
    else if (sizeOf(reveal) > sizeOf(before.reveal)) {
      const place = newest(before.reveal, reveal);
      if (place === null) stage.current.scrollTop = 0;
      else stage.current.querySelector(place)?.scrollIntoView({ block: 'nearest' });
    }
  }, [stage, sentence, reveal]);
}
