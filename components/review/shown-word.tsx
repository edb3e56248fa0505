'use client';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import { settingsStore, shownScript } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import type { SavedWord } from '@/lib/vocabulary/word';

/** The word in the learner's script. */
export function ShownWord({ word }: { word: Pick<SavedWord, 'characters' | 'traditional'> }) {
  const script = shownScript(useStore(settingsStore));
  return <span lang={SCRIPT_LANG[script]}>{script === 'traditional' ? word.traditional : word.characters}</span>;
}
