'use client';
import { useTranslations } from 'next-intl';
import { NOTATION_LANG, writeReading } from '@/lib/chinese/notation';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import type { Reading } from '@/lib/chinese/types';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { settingsStore, shownScript } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { exampleAddress, keyOf, type SavedWord, STATUSES, type Status } from '@/lib/vocabulary/word';

/** One saved word with its sentence and the way back to it. */
export function WordRow({ word, locale, onDelete }: { word: SavedWord; locale: Locale; onDelete: () => void }) {
  const t = useTranslations('Words');
  const settings = useStore(settingsStore);
  const { notation } = settings;
  const script = shownScript(settings);
  const characters = script === 'traditional' ? word.traditional : word.characters;
  return (
    <li className="word-row" data-status={word.status}>
      <p className="word-head">
        <b lang={SCRIPT_LANG[script]}>{characters}</b>{' '}
        <span lang={NOTATION_LANG[notation]}>
          {writeReading({ reading: word.reading.split(' ') as unknown as Reading, spelling: word.spelling }, notation)}
        </span>{' '}
        <span lang="en">{word.gloss}</span>
      </p>
      {word.examples.map((example) => (
        <blockquote key={example.slug + example.sentence}>
          <p lang="zh-Hans">{example.zh}</p>
          {example.en !== null && (
            <details>
              <summary>{t('english')}</summary>
              <p lang="en">{example.en}</p>
            </details>
          )}
          <a href={pagePath(locale, exampleAddress(example))}>{t('backTo', { title: example.title })}</a>
        </blockquote>
      ))}
      <p className="word-actions">
        <select
          aria-label={t('statusOf', { word: characters })}
          value={word.status}
          onChange={({ target }) => wordStore.setStatus(keyOf(word), target.value as Status)}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(status)}
            </option>
          ))}
        </select>
        <button type="button" aria-label={t('deleteWord', { word: characters })} onClick={onDelete}>
          {t('delete')}
        </button>
      </p>
    </li>
  );
}
