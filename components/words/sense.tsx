'use client';
import type { ReactNode } from 'react';
import { NOTATION_LANG, writeReading } from '@/lib/chinese/notation';
import { spellReading } from '@/lib/chinese/pinyin';
import { senseParts } from '@/lib/dictionary/sense-parts';
import { settingsStore } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';

interface SenseProps {
  readonly sense: string;
  /** Makes a link of a word that the sense refers to; null = none. */
  readonly link: ((word: string, children: ReactNode) => ReactNode) | null;
}

/** A sense of the dictionary with the words that it refers to in the learner's script and notation. */
export function Sense({ sense, link }: SenseProps) {
  const { notation, script } = useStore(settingsStore);
  return senseParts(sense).map((part, i) => {
    if (part.kind === 'text') return part.text;
    const { simplified, traditional, reading, proper } = part;
    const characters = script === 'traditional' ? traditional : simplified;
    const spelling = spellReading(reading, { kind: proper ? 'name' : 'word', surface: simplified });
    const word = <span lang={script === 'traditional' ? 'zh-Hant' : 'zh-Hans'}>{characters}</span>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sense never change places
      <span key={i}>
        {characters !== '' && (link?.(simplified, word) ?? word)}
        {characters !== '' && reading.length > 0 && ' '}
        {reading.length > 0 && (
          <span lang={NOTATION_LANG[notation]}>{writeReading({ reading, spelling }, notation)}</span>
        )}
      </span>
    );
  });
}
