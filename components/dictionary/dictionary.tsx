'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import type { DictionaryPaths } from '@/lib/worker/dictionary-client';
import type { SaveLabels } from '../words/save-buttons';
import { openResults, openWord, typeQuery, useAddress } from './address';
import { EntryPage } from './entry-page';
import { LoadLine } from './load-line';
import { Results } from './results';
import { SearchField } from './search-field';
import { Start } from './start';
import { useAnswer } from './use-answer';
import { useDictionary } from './use-dictionary';
import { useScrollPlace } from './use-scroll-place';

/** Addresses of what a word's page fetches beside its entry. */
export interface WordFiles {
  readonly sentences: string;
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
  const { search, page, loadAll, state } = useDictionary(paths);
  const whole = state.status === 'ready';
  const query = address?.query.trim() ?? '';
  const word = address?.word ?? null;
  const [found, askAgain] = useAnswer(query === '' || word !== null ? null : query, search, whole);
  const [entry, askEntryAgain] = useAnswer(word, page, whole);
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLDivElement>(null);
  const wantsFirst = useRef<string | null>(null);
  const shown = word === null ? query === '' || found.key === query : entry.key === word;

  useScrollPlace(address?.visit ?? 0, address !== null && shown);
  useTitle(word, t('title'));

  // Enter pressed before the answer is there opens its first word when it comes.
  useEffect(() => {
    const first = found.answer?.value.hits[0];
    if (wantsFirst.current === null || wantsFirst.current !== found.key || found.key !== query) return;
    wantsFirst.current = null;
    if (first !== undefined) openWord(first.word);
  }, [found, query]);

  // A word's page comes from the small files; the words that contain it need the whole dictionary.
  const partial = entry.answer?.complete === false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: loadAll is the same door for as long as the page is open
  useEffect(() => {
    if (partial && state.status === 'idle') loadAll();
  }, [partial, state.status]);

  const openFirst = () => {
    const first = found.key === query && word === null ? found.answer?.value.hits[0] : undefined;
    if (first !== undefined) return openWord(first.word);
    if (query === '') return;
    wantsFirst.current = query;
    if (word !== null) typeQuery(query);
  };

  return (
    <div className="dictionary" ref={main}>
      {word === null && <h1 className="visually-hidden">{t('title')}</h1>}
      <SearchField
        field={field}
        query={address?.query ?? ''}
        alone={address !== null && query === '' && word === null}
        onType={typeQuery}
        onFirst={openFirst}
        onInto={() => main.current?.querySelector<HTMLElement>('a.hit')?.focus()}
      />
      <LoadLine
        state={state}
        partial={shown && (word === null ? found : entry).answer?.complete === false}
        onRetry={loadAll}
      />
      {address !== null && word === null && query === '' && <Start onPick={typeQuery} field={field} />}
      {word === null && query !== '' && (
        <Results query={query} found={found} state={state} onRetry={askAgain} onLeave={() => field.current?.focus()} />
      )}
      {word !== null && (
        <EntryPage
          word={word}
          asked={entry}
          locale={locale}
          files={files}
          saveLabels={saveLabels}
          back={query === '' ? null : { query, go: openResults }}
          onRetry={askEntryAgain}
        />
      )}
    </div>
  );
}

/** The tab and the history are named by the word. */
function useTitle(word: string | null, title: string): void {
  const site = useRef<string | null>(null);
  useEffect(() => {
    site.current ??= document.title;
    document.title = word === null ? site.current : site.current.replace(title, `${word} · ${title}`);
  }, [word, title]);
}
