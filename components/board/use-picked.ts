'use client';
import { useRef, useState } from 'react';
import type { TextSource } from '@/components/reader/text-source';
import { drawOne } from '@/lib/classroom/draw';
import { type ClassLesson, isInLesson } from '@/lib/classroom/lesson';
import { teacherOf } from '@/lib/classroom/taught';
import { type ReportWord, wordsOfSentence } from '@/lib/dictionary/report-data';
import type { TextSentence } from '@/lib/dictionary/whole-text';
import { wordKey } from '@/lib/vocabulary/word';

/** The word that somebody is asked for, and what of it is shown: 0 = characters, 1 = pinyin too, 2 = its meaning too. */
export interface Picked {
  readonly word: ReportWord;
  readonly shown: 0 | 1 | 2;
  /** Of how many words it is one, and how many of them were asked so far. */
  readonly of: number;
  readonly asked: number;
}

export interface Picking {
  readonly picked: Picked | null;
  /** Asks for the next word. @returns false: there are none */
  readonly pick: () => boolean;
  /** Shows more, or less, of it. @returns false: there is no more, or no less */
  readonly show: (by: 1 | -1) => boolean;
  /** Shows it as far as `level`, or hides that again. */
  readonly toggle: (level: 1 | 2) => void;
  readonly end: () => void;
}

type Pool = readonly (readonly [key: string, word: ReportWord])[];

const toPool = (words: readonly ReportWord[]): Pool => [
  ...new Map(
    words
      .filter(({ reading }) => reading.length > 0)
      .map((word) => [wordKey(word.surface, word.reading), word] as const),
  ),
];

/** The words of an opened lesson, as they stand in its sentences. */
function lessonPool({ parts }: Pick<TextSource, 'parts'>, lesson: ClassLesson | null): Pool {
  if (lesson === null || lesson.words.length === 0) return [];
  const ids = parts.flatMap(({ sentences }) => Object.keys(sentences)).filter((id) => isInLesson(lesson, id));
  return toPool(ids.flatMap((id) => wordsOfSentence(parts, id)).filter(teacherOf(lesson.words)));
}

/** Picks words by chance: of the lesson that is open, else of the sentence; none twice before all of them were asked. */
export function usePicked(source: TextSource, sentence: TextSentence | null, lesson: ClassLesson | null): Picking {
  const [picked, setPicked] = useState<Picked | null>(null);
  const drawn = useRef<ReadonlySet<string>>(new Set());
  const show = (by: 1 | -1) => {
    const next = (picked?.shown ?? 0) + by;
    if (picked === null || next < 0 || next > (picked.word.gloss === null ? 1 : 2)) return false;
    setPicked({ ...picked, shown: next as Picked['shown'] });
    return true;
  };
  return {
    picked,
    toggle: (level) =>
      picked !== null && setPicked({ ...picked, shown: picked.shown >= level ? ((level - 1) as 0 | 1) : level }),
    pick: () => {
      const taught = lessonPool(source, lesson);
      const pool = taught.length > 0 ? taught : toPool(sentence?.words ?? []);
      const draw = drawOne(pool, drawn.current, Math.random());
      if (draw === null) return false;
      drawn.current = draw.drawn;
      const asked = pool.filter(([key]) => draw.drawn.has(key)).length;
      setPicked({ word: draw.item, shown: 0, of: pool.length, asked });
      return true;
    },
    show,
    end: () => setPicked(null),
  };
}
