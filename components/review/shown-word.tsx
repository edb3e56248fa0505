'use client';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import type { ClozeParts } from '@/lib/review/exercises';
import { settingsStore, shownScript } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import type { SavedWord } from '@/lib/vocabulary/word';

/** The word in the learner's script. */
export function ShownWord({ word }: { word: Pick<SavedWord, 'characters' | 'traditional'> }) {
  const script = shownScript(useStore(settingsStore));
  return <span lang={SCRIPT_LANG[script]}>{script === 'traditional' ? word.traditional : word.characters}</span>;
}

/** The language of a sentence, which is shown as it was printed: traditional where the word stands in it so. */
export const sentenceLang = ({ characters }: Pick<SavedWord, 'characters'>, { answer }: ClozeParts): string =>
  answer.replace(/[^\p{L}\p{N}]/gu, '') === characters ? 'zh-Hans' : 'zh-Hant';
