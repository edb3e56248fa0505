'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { withoutDirection } from '@/lib/chinese/direction-marks';
import type { Locale } from '@/lib/i18n/routing';
import type { DictionaryPaths } from '@/lib/worker/dictionary-client';
import type { SaveLabels } from '../words/save-buttons';
import { openResults, typeQuery, useAddress } from './address';
import { EntryPage } from './entry-page';
import { LoadLine } from './load-line';
import { Results } from './results';
import { SearchField } from './search-field';
import { Start } from './start';
import { useAnswer } from './use-answer';
import { useDictionary } from './use-dictionary';
import { useFirstHit } from './use-first-hit';
import { useScrollPlace } from './use-scroll-place';

/** Addresses of what a word's page fetches beside its entry. */
export interface WordFiles {
  readonly sentences: readonly string[];
  /** By the number of the file (`levelFileOf`). */
  readonly levels: readonly string[];
}

interface DictionaryProps {
  readonly locale: Locale;
  readonly paths: DictionaryPaths;
  readonly files: WordFiles;
  readonly saveLabels: SaveLabels;
}

/** The dictionary: one field, and below it the results of a query or the page of a word, as the address says. */
export function Dictionary({ locale, paths, files, saveLabels }: DictionaryProps) {
  const t = useTranslations('Dictionary');
  const address = useAddress();
  const query = address?.query.trim() ?? '';
  const word = address?.word ?? null;
  const { search, page, loadAll, state } = useDictionary(paths);
  const [found, askAgain] = useAnswer(query === '' || word !== null ? null : query, search, state.status === 'ready');
  const [entry, askEntryAgain] = useAnswer(word, page, state.status === 'ready');
  const asked = word === null ? found : entry;
  const nothingAsked = word === null && query === '';
  const answered = !nothingAsked && asked.key === (word ?? query);
  const partial = answered && asked.answer?.complete === false;
  const field = useRef<HTMLInputElement>(null);

  useScrollPlace(
    address?.visit ?? 0,
    partial ? 'part' : answered || (address !== null && nothingAsked) ? 'all' : 'nothing',
  );
  useTitle(word, t('title'), answered);
  const openFirst = useFirstHit(found, query, word === null);
  const focusField = () => field.current?.focus();

  return (
    <div className="dictionary">
      {word === null && <h1 className="visually-hidden">{t('title')}</h1>}
      <SearchField
        field={field}
        query={address?.query ?? ''}
        alone={address !== null && nothingAsked}
        onType={typeQuery}
        onFirst={openFirst}
      />
      <LoadLine state={state} partial={partial && word === null} onRetry={loadAll} />
      {word !== null ? (
        <EntryPage
          {...{ word, locale, files, saveLabels }}
          asked={entry}
          back={query === '' ? null : { query, go: openResults }}
          onRetry={askEntryAgain}
        />
      ) : query !== '' ? (
        <Results query={query} found={found} state={state} onRetry={askAgain} onLeave={focusField} />
      ) : (
        address !== null && <Start onPick={typeQuery} onPicked={focusField} />
      )}
    </div>
  );
}

/**
 * The tab and the history are named by the word. Once more when its page is `answered`: the framework writes the title of the
 * static page after the first effects have run.
 */
function useTitle(word: string | null, title: string, answered: boolean): void {
  const site = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    site.current ??= document.title;
    document.title = word === null ? site.current : site.current.replace(title, `${withoutDirection(word)} · ${title}`);
  }, [word, title, answered]);
}
