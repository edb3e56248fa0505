'use client';
import { Sense } from '@/components/words/sense';
import { NOTATION_LANG, readingParts } from '@/lib/chinese/notation';
import type { Reading } from '@/lib/chinese/types';
import type { WordForm } from '@/lib/dictionary/entry';
import { settingsStore } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { useSettings } from '@/lib/storage/visit';
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
  const { notation, toneColours } = useSettings();
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

/** A sense whose references are links to their words, unless it stands in a link itself. */
export const LinkedSense = ({ sense, links }: { sense: string; links: boolean }) => (
  <Sense sense={sense} link={links ? (word, children) => <WordLink word={word}>{children}</WordLink> : null} />
);
