'use client';
import { NOTATION_LANG, readingParts, writeReading } from '@/lib/chinese/notation';
import { spellReading } from '@/lib/chinese/pinyin';
import type { Reading } from '@/lib/chinese/types';
import type { WordForm } from '@/lib/dictionary/entry';
import { senseParts } from '@/lib/dictionary/sense-parts';
import { settingsStore } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { WordLink } from './word-link';

/** A word in the learner's script; the other script small beside it where it differs. */
export function Characters({ simplified, traditional }: Pick<WordForm, 'simplified' | 'traditional'>) {
  const asTraditional = useStore(settingsStore).script === 'traditional';
  const [own, other] = asTraditional ? [traditional, simplified] : [simplified, traditional];
  return (
    <>
      <span lang={asTraditional ? 'zh-Hant' : 'zh-Hans'}>{own}</span>
      {other !== own && (
        <>
          {' '}
          <span className="other-form" lang={asTraditional ? 'zh-Hans' : 'zh-Hant'}>
            {other}
          </span>
        </>
      )}
    </>
  );
}

/** A reading in the learner's notation. */
export function Spelled({ reading, spelling }: { reading: Reading; spelling: string }) {
  const { notation, toneColours } = useStore(settingsStore);
  return (
    <span className="spelled" lang={NOTATION_LANG[notation]}>
      {readingParts({ reading, spelling }, notation).map(({ text, tone }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one reading never change places
        <span key={i} data-tone={toneColours === 'on' && tone !== null ? tone : undefined}>
          {text}
        </span>
      ))}
    </span>
  );
}

/** A sense with the words that it refers to in the learner's script and notation; as links, unless it stands in one itself. */
export function Sense({ sense, links }: { sense: string; links: boolean }) {
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
        {characters !== '' && (links ? <WordLink word={simplified}>{word}</WordLink> : word)}
        {characters !== '' && reading.length > 0 && ' '}
        {reading.length > 0 && (
          <span lang={NOTATION_LANG[notation]}>{writeReading({ reading, spelling }, notation)}</span>
        )}
      </span>
    );
  });
}
