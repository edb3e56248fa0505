'use client';
import { useTranslations } from 'next-intl';
import { NOTATION_LANG, writeReading } from '@/lib/chinese/notation';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import { settingsStore, shownScript } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { keyOf, readingOf, type SavedWord } from '@/lib/vocabulary/word';

interface PlannedWordsProps {
  readonly words: readonly {
    readonly word: SavedWord;
    readonly mark: 'new' | 'updated' | 'characters' | 'reading' | 'chosen';
  }[];
}

const SHOWN = 30;

/** The first words of an import, as they will be saved. */
export function PlannedWords({ words }: PlannedWordsProps) {
  const t = useTranslations('Exchange');
  const settings = useStore(settingsStore);
  const script = shownScript(settings);
  if (words.length === 0) return null;
  return (
    <section>
      <h3>{t('sample')}</h3>
      <ul className="exchange-sample">
        {words.slice(0, SHOWN).map(({ word, mark }) => (
          <li key={keyOf(word)}>
            <b lang={SCRIPT_LANG[script]}>{script === 'traditional' ? word.traditional : word.characters}</b>{' '}
            <span className="sample-reading" lang={NOTATION_LANG[settings.notation]}>
              {word.reading === ''
                ? word.spelling
                : writeReading({ reading: readingOf(word), spelling: word.spelling }, settings.notation)}
            </span>{' '}
            <span className="sample-gloss" lang="en">
              {word.gloss}
            </span>{' '}
            {mark !== 'new' && <small>{t(`mark.${mark}`)}</small>}
          </li>
        ))}
      </ul>
      {words.length > SHOWN && <p>{t('more', { count: words.length - SHOWN })}</p>}
    </section>
  );
}
