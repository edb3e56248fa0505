'use client';
import { type RefObject, useEffect, useState } from 'react';
import type { ToolProps } from '@/components/reader/reader-tools';
import type { Mark } from '@/lib/classroom/marks';
import type { PlacedNote } from '@/lib/dictionary/report-data';
import { boardStore } from '@/lib/storage/board-settings';
import { shownScript } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { useSettings, visitStore } from '@/lib/storage/visit';
import { useFit } from './use-fit';
import { useFollow } from './use-follow';
import { useLink } from './use-link';
import { useMarks } from './use-marks';
import { useNotice } from './use-notice';
import { usePicked } from './use-picked';
import { useReveal, useRevealable } from './use-reveal';
import { useSentence } from './use-sentence';
import { useTimer } from './use-timer';
import { useWhere } from './use-where';

const NO_NOTES: readonly PlacedNote[] = [];

/** What lies over the board. */
export type Over = 'help' | 'more' | 'timer' | 'qr' | 'blank' | null;

export type BoardState = ReturnType<typeof useBoard>;

/** Everything that the board knows: the sentence and what of it is shown, marks, the picked word, the clock. */
export function useBoard({ source, article, place }: ToolProps, stage: RefObject<HTMLElement | null>) {
  const settings = useSettings();
  const own = useStore(boardStore);
  const { lesson: opened } = useStore(visitStore);
  const lesson = opened?.slug === source.slug ? opened : null;
  const where = useWhere(place, lesson);
  const sentence = useSentence(article, source, where.id);
  const notes = source.notes.value?.[where.id] ?? NO_NOTES;
  const can = useRevealable(sentence, notes.length > 0 || source.notes.value === null);
  const [reveal, setReveal] = useReveal(sentence, can, own);
  const picking = usePicked(source, sentence, lesson);
  const [over, setOver] = useState<Over>(null);
  const [highlighting, setHighlighting] = useState(false);
  const [mark, setMark] = useState<Mark>(1);
  const [notice, say] = useNotice();
  const script = shownScript(settings, source.printed);
  const { picked } = picking;
  const scrollOn = useFit(stage, own.larger, sentence, reveal, picked === null, script, settings, notes);
  useFollow(stage, sentence, reveal);
  const { wantNotes } = source;
  useEffect(() => wantNotes(), [wantNotes]);
  return {
    source,
    settings,
    own,
    lesson,
    where,
    sentence,
    notes,
    can,
    reveal,
    setReveal,
    picking,
    over,
    setOver,
    highlighting,
    setHighlighting,
    mark,
    setMark,
    marks: useMarks(source.slug),
    timer: useTimer(),
    link: useLink(source.slug, where.id, lesson),
    notice,
    say,
    script,
    scrollOn,
  };
}
