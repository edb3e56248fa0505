'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useRef, useState } from 'react';
import { BackupReminder } from '@/components/exchange/backup-reminder';
import { ExchangeButtons, ExchangeTools } from '@/components/exchange/exchange-tools';
import { ListLink } from '@/components/share/list-link';
import { ShareListButton } from '@/components/share/share-list-button';
import { FirstPaint } from '@/components/ui/first-paint';
import { useUndo } from '@/components/ui/undo-toast';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { listStore } from '@/lib/storage/lists';
import { useStore } from '@/lib/storage/use-store';
import { wordStore, wordsReadyStore } from '@/lib/storage/words';
import type { Selection } from '@/lib/vocabulary/order';
import { keyOf, type SavedWord, type Status, type WordKey } from '@/lib/vocabulary/word';
import { ownListId, ownListRef } from '@/lib/vocabulary/word-lists';
import type { ExchangePaths } from '@/lib/worker/exchange-service';
import { AddWord } from './add-word';
import { addWords, deleteWords } from './changes';
import { ListChooser } from './list-chooser';
import { NoWords } from './no-words';
import { SelectionBar } from './selection-bar';
import { useSelected } from './use-selected';
import { useSelection } from './use-selection';
import { useShown } from './use-shown';
import { WordEditor } from './word-editor';
import { WordFilters } from './word-filters';
import { charactersOf, useWritten } from './word-head';
import { focusRowBeside, WordRows } from './word-rows';

interface WordsScreenProps {
  readonly locale: Locale;
  /** Titles of the reports by slug. */
  readonly titles: Readonly<Record<string, string>>;
  readonly files: ExchangePaths;
}

const EVERY_WORD = { status: 'all', query: '' } as const;

/** The learner's words. What is shown is in the address; the static page, which knows none, shows what comes for somebody new. */
export function WordsScreen(props: WordsScreenProps) {
  const [selection, change] = useSelection();
  const ready = useStore(wordsReadyStore);
  if (selection !== null && ready) return <Words {...props} selection={selection} change={change} />;
  return (
    <FirstPaint>
      <div className="words-tools">
        <AddButton onAdd={null} />
        <ExchangeButtons onOpen={null} />
      </div>
      <NoWords page="Words" locale={props.locale} />
    </FirstPaint>
  );
}

function AddButton({ onAdd }: { onAdd: (() => void) | null }) {
  const t = useTranslations('Words');
  return (
    <button type="button" disabled={onAdd === null} onClick={() => onAdd?.()}>
      {t('add')}
    </button>
  );
}

interface WordsProps extends WordsScreenProps {
  readonly selection: Selection;
  readonly change: (part: Partial<Selection>) => void;
}

function Words({ locale, titles, files, selection, change }: WordsProps) {
  const t = useTranslations('Words');
  const words = useStore(wordStore);
  const lists = useStore(listStore);
  const { script } = useWritten();
  const { all, choices, list, shown } = useShown(words, lists, titles, selection);
  const [toast, offerUndo] = useUndo({ undo: t('undo'), dismiss: t('dismiss') });
  const [open, setOpen] = useState<WordKey | null>(null);
  const [adding, setAdding] = useState(false);
  const selected = useSelected(shown);
  const selectButton = useRef<HTMLButtonElement>(null);
  const opened = open === null || !Object.hasOwn(words, open) ? undefined : words[open];
  const listId = ownListId(list);
  const emptyList = choices.some(({ ref, count }) => ref === list && count === 0);
  const ownList = listId === null ? undefined : lists[listId];

  const handed = selected.keys === null ? shown : selected.words;
  const scope = selected.keys === null ? 'shown' : 'selected';

  const setStatus = useCallback((key: WordKey, status: Status) => wordStore.setStatus(key, status), []);
  const add = (word: SavedWord) => {
    const inList = ownList === undefined || listId === null ? word : { ...word, lists: [listId] };
    offerUndo(t('added', { word: charactersOf(word, script) }), addWords([inList]));
  };
  const remove = (word: SavedWord) => {
    focusRowBeside(keyOf(word));
    setOpen(null);
    offerUndo(t('deleted', { word: charactersOf(word, script) }), deleteWords([word]));
  };
  return (
    <>
      <div className="words-tools">
        <AddButton onAdd={() => setAdding(true)} />
        {all.length > 0 && (
          <button ref={selectButton} type="button" aria-pressed={selected.keys !== null} onClick={selected.toggleMode}>
            {t('select')}
          </button>
        )}
        {all.length > 0 && (
          <ShareListButton
            words={handed}
            name={choices.find(({ ref }) => ref === list)?.name ?? ''}
            scope={scope}
            paths={files}
          />
        )}
        <ExchangeTools words={handed} scope={scope} paths={files} offerUndo={offerUndo} />
        {all.length > 0 && (
          <a className="button" href={`${pagePath(locale, '/print/')}?${new URLSearchParams({ list })}`}>
            {t('print')}
          </a>
        )}
      </div>
      <BackupReminder />
      {all.length === 0 && choices.length === 0 ? (
        <NoWords page="Words" locale={locale} />
      ) : (
        <>
          <ListChooser
            chosen={list}
            choices={choices}
            count={all.length}
            onChoose={(chosen) => change({ list: chosen })}
            offerUndo={offerUndo}
          />
          <WordFilters selection={selection} onChange={change} />
          <p className="words-count" role="status">
            {emptyList
              ? t('emptyList')
              : shown.length === all.length
                ? t('count', { count: all.length })
                : t('shown', { shown: shown.length, count: all.length })}
          </p>
          {shown.length === 0 && <p>{t(emptyList ? 'emptyListHint' : 'noneFound')}</p>}
          <WordRows
            words={shown}
            current={words}
            selected={selected.keys}
            onOpen={setOpen}
            onSelect={selected.toggle}
            onStatus={setStatus}
          />
        </>
      )}
      <ListLink offerUndo={offerUndo} onKept={(kept) => change({ ...EVERY_WORD, list: ownListRef(kept) })} />
      <div className="words-foot">
        {opened === undefined && selected.keys === null && toast}
        {selected.keys !== null && (
          <SelectionBar
            words={selected.words}
            allShown={selected.words.length === shown.length}
            onAll={selected.setAll}
            onDone={() => {
              selected.toggleMode();
              selectButton.current?.focus();
            }}
            offerUndo={offerUndo}
          >
            {opened === undefined && toast}
          </SelectionBar>
        )}
      </div>
      {opened !== undefined && (
        <WordEditor
          key={open}
          word={opened}
          locale={locale}
          offerUndo={offerUndo}
          onDelete={() => remove(opened)}
          onClose={() => setOpen(null)}
        >
          {toast}
        </WordEditor>
      )}
      {adding && <AddWord files={files} list={ownList?.name ?? null} onAdd={add} onClose={() => setAdding(false)} />}
    </>
  );
}
