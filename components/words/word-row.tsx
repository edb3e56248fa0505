'use client';
import type { useTranslations } from 'next-intl';
import { memo } from 'react';
import { MarkedLine } from '@/components/ui/marked-line';
import { sentenceLang } from '@/lib/review/sentence-lang';
import { keyOf, type SavedWord, STATUSES, type Status, type WordKey } from '@/lib/vocabulary/word';
import { charactersOf, WordHead, type Written } from './word-head';

/** The control of a row that has the focus when rows are walked through. */
export const ROW_CONTROL = '[data-row-control]';

export interface RowActions {
  readonly onOpen: (key: WordKey) => void;
  readonly onSelect: (key: WordKey) => void;
  readonly onStatus: (key: WordKey, status: Status) => void;
}

interface WordRowProps extends Written, RowActions {
  readonly word: SavedWord;
  /** null: words are not being selected. */
  readonly selected: boolean | null;
  readonly t: ReturnType<typeof useTranslations<'Words'>>;
}

/** One saved word in short: a button that opens it, or a box to select it; and how well it is known. */
export const WordRow = memo(function WordRow({ word, selected, t, script, notation, ...actions }: WordRowProps) {
  const key = keyOf(word);
  const { gloss, examples, unmatched, note } = word;
  const head = (
    <>
      <span className="word-head">
        <WordHead {...{ word, script, notation }} />
      </span>{' '}
      <span className="word-gloss" lang="en">
        {gloss}
      </span>
    </>
  );
  return (
    <div className="word-row" data-status={word.status}>
      {selected === null ? (
        <button
          type="button"
          className="word-open"
          data-row-control
          aria-haspopup="dialog"
          onClick={() => actions.onOpen(key)}
        >
          {head}
        </button>
      ) : (
        <label className="word-open">
          <input type="checkbox" data-row-control checked={selected} onChange={() => actions.onSelect(key)} />
          <span>{head}</span>
        </label>
      )}
      {note !== undefined && (
        <p className="word-note">
          <MarkedLine text={note} />
        </p>
      )}
      {examples[0] !== undefined && (
        <p className="word-sentence" lang={sentenceLang(word, examples[0])}>
          {examples[0].zh}
        </p>
      )}
      {unmatched !== undefined && <p className="word-unmatched">{t(`unmatched.${unmatched}`)}</p>}
      {selected === null && (
        <select
          aria-label={t('statusOf', { word: charactersOf(word, script) })}
          value={word.status}
          onChange={({ target }) => actions.onStatus(key, target.value as Status)}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(status)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
});
