'use client';
import { NOTATION_LANG, type Notation, writeReading } from '@/lib/chinese/notation';
import { SCRIPT_LANG, type Script } from '@/lib/chinese/script';
import { settingsStore, shownScript } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { readingOf, type SavedWord } from '@/lib/vocabulary/word';

/** How a saved word is written for this learner. */
export interface Written {
  readonly script: Script;
  readonly notation: Notation;
}

export function useWritten(): Written {
  const settings = useStore(settingsStore);
  return { script: shownScript(settings), notation: settings.notation };
}

export const charactersOf = ({ characters, traditional }: SavedWord, script: Script): string =>
  script === 'traditional' ? traditional : characters;

interface WordHeadProps extends Written {
  readonly word: SavedWord;
}

export const WordHead = ({ word, script, notation }: WordHeadProps) => (
  <>
    <b lang={SCRIPT_LANG[script]}>{charactersOf(word, script)}</b>{' '}
    <span lang={NOTATION_LANG[notation]}>
      {writeReading({ reading: readingOf(word), spelling: word.spelling }, notation)}
    </span>
  </>
);
