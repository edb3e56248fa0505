'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { type Selection, selectWords, sourcesOf } from '@/lib/vocabulary/order';
import { keyOf, type SavedWord } from '@/lib/vocabulary/word';
import { WordFilters } from './word-filters';
import { WordRow } from './word-row';

interface WordListProps {
  readonly locale: Locale;
  readonly reports: readonly { readonly slug: string; readonly title: string }[];
}

const EVERYTHING: Selection = { order: 'newest', status: 'all', slug: 'all', query: '' };

/** All saved words: sorted, filtered, searched, deleted with undo. */
export function WordList({ locale, reports }: WordListProps) {
  const t = useTranslations('Words');
  const words = useStore(wordStore);
  const [selection, setSelection] = useState(EVERYTHING);
  const [deleted, setDeleted] = useState<SavedWord | null>(null);
  const all = useMemo(() => Object.values(words), [words]);
  const sources = useMemo(
    () => [...reports, ...sourcesOf(all).filter(({ slug }) => !reports.some((report) => report.slug === slug))],
    [all, reports],
  );
  const shown = useMemo(() => selectWords(all, selection), [all, selection]);
  const remove = (word: SavedWord) => {
    wordStore.remove([keyOf(word)]);
    setDeleted(word);
  };
  const undo = () => {
    if (deleted !== null) wordStore.restore([deleted]);
    setDeleted(null);
  };
  return (
    <>
      {all.length === 0 ? (
        <div className="empty">
          <p>{t('empty')}</p>
          <p>{t('emptyHint')}</p>
          <a className="button primary" href={pagePath(locale, '/')}>
            {t('toLibrary')}
          </a>
        </div>
      ) : (
        <>
          <WordFilters selection={selection} sources={sources} onChange={setSelection} />
          <p role="status">
            {shown.length === all.length
              ? t('count', { count: all.length })
              : t('shown', { shown: shown.length, count: all.length })}
          </p>
          {shown.length === 0 && <p>{t('noneFound')}</p>}
          <ul className="word-list">
            {shown.map((word) => (
              <WordRow key={keyOf(word)} word={word} locale={locale} onDelete={() => remove(word)} />
            ))}
          </ul>
        </>
      )}
      {deleted !== null && (
        <div className="toast" role="status">
          {t('deleted', { word: deleted.characters })}{' '}
          <button type="button" onClick={undo}>
            {t('undo')}
          </button>
        </div>
      )}
    </>
  );
}
