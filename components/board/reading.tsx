'use client';
import { NOTATION_LANG, readingParts } from '@/lib/chinese/notation';
import type { ReportWord } from '@/lib/dictionary/report-data';
import type { Settings } from '@/lib/storage/settings';

interface ReadingProps {
  readonly word: ReportWord;
  readonly settings: Pick<Settings, 'notation' | 'toneColours'>;
  /** Hidden it keeps its room, so that nothing moves when it comes. */
  readonly hidden: boolean;
}

/** The reading of a word as the settings want it written. */
export function Reading({ word, settings: { notation, toneColours }, hidden }: ReadingProps) {
  return (
    <span className="board-reading" lang={NOTATION_LANG[notation]} data-hidden={hidden || undefined}>
      {readingParts(word, notation).map(({ text, tone }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a reading never change places
        <span key={i} data-tone={toneColours === 'on' && tone !== null ? tone : undefined}>
          {text}
        </span>
      ))}
    </span>
  );
}
