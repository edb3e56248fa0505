'use client';
import { useState } from 'react';
import { clearMarks, type Mark, type Marks, markCount, markWord, NO_MARKS } from '@/lib/classroom/marks';

/** The marks of each text, as long as the page is open: who closes the board by mistake has them again. */
const kept = new Map<string, Marks>();
const MOST_UNDONE = 50;

export interface BoardMarks {
  readonly marks: Marks;
  readonly mark: (sentence: string, index: number, surface: string, mark: Mark) => void;
  /** @returns how many marks went */
  readonly clear: (sentence: string | null) => number;
  /** @returns false: there is nothing to take back */
  readonly undo: () => boolean;
}

/** What is highlighted in a text, and the way back. */
export function useMarks(slug: string): BoardMarks {
  const [{ marks, past }, set] = useState<{ readonly marks: Marks; readonly past: readonly Marks[] }>(() => ({
    marks: kept.get(slug) ?? NO_MARKS,
    past: [],
  }));
  const become = (next: Marks, before: readonly Marks[]) => {
    kept.set(slug, next);
    set({ marks: next, past: before.slice(-MOST_UNDONE) });
  };
  return {
    marks,
    mark: (sentence, index, surface, mark) => become(markWord(marks, sentence, index, surface, mark), [...past, marks]),
    clear: (sentence) => {
      const next = sentence === null ? NO_MARKS : clearMarks(marks, sentence);
      const gone = markCount(marks) - markCount(next);
      if (gone > 0) become(next, [...past, marks]);
      return gone;
    },
    undo: () => {
      const before = past.at(-1);
      if (before !== undefined) become(before, past.slice(0, -1));
      return before !== undefined;
    },
  };
}
