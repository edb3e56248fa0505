'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { focusBeside } from '@/components/ui/focus-beside';
import { keyOf, type SavedWord, type Vocabulary, type WordKey } from '@/lib/vocabulary/word';
import { usePlaceInRows, usePrinting, useVirtualRows } from './use-virtual-rows';
import { useWritten } from './word-head';
import { ROW_CONTROL, type RowActions, WordRow } from './word-row';

/** Printed at once; a browser lays out no more in a moment. */
const MOST_PRINTED = 2000;

interface WordRowsProps extends RowActions {
  /** Those to show, in order. */
  readonly words: readonly SavedWord[];
  /** All of them as they are at this moment, where `words` is a moment old. */
  readonly current: Vocabulary;
  /** null: words are not being selected. */
  readonly selected: ReadonlySet<WordKey> | null;
}

/** The words, of which only those near the window are in the page. Arrow keys go from one to the next, Home and End to the ends. */
export function WordRows({ words, current, selected, ...actions }: WordRowsProps) {
  const t = useTranslations('Words');
  const written = useWritten();
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<number | null>(null);
  const wanted = useRef<number | null>(null);
  const printing = usePrinting();
  const keys = useMemo(() => words.map(keyOf), [words]);
  const rows = useVirtualRows(
    list,
    words.length,
    useCallback((index) => keys[index] ?? '', [keys]),
    focused,
  );
  usePlaceInRows(
    rows,
    useCallback((key) => keys.indexOf(key), [keys]),
    words.length,
  );

  const controlOf = (index: number) =>
    list.current?.querySelector<HTMLElement>(`[data-index="${index}"] ${ROW_CONTROL}`) ?? null;
  useLayoutEffect(() => {
    const control = wanted.current === null ? null : controlOf(wanted.current);
    if (control === null) return;
    wanted.current = null;
    control.focus();
  });
  const goTo = (index: number) => {
    const there = controlOf(index);
    if (there !== null) return there.focus();
    wanted.current = index;
    rows.scrollToIndex(index);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = focused.current;
    if (at === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(event.target as Element).matches(ROW_CONTROL)) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: words.length - 1 }[event.key];
    if (to === undefined || to < 0 || to >= words.length) return;
    event.preventDefault();
    goTo(to);
  };

  const shown = printing
    ? words.slice(0, MOST_PRINTED).map((_, index) => ({ index, start: null }))
    : rows.getVirtualItems().map(({ index, start }) => ({ index, start: start - rows.options.scrollMargin }));
  return (
    <>
      {printing && words.length > MOST_PRINTED && (
        <p>{t('printedFirst', { shown: MOST_PRINTED, count: words.length })}</p>
      )}
      <ul
        ref={list}
        className="word-list"
        style={printing ? undefined : { height: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          focused.current = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? 0);
        }}
        onBlur={() => {
          focused.current = null;
        }}
      >
        {shown.map(({ index, start }) => {
          const key = keys[index] ?? '';
          const word = current[key] ?? words[index];
          return word === undefined ? null : (
            <li
              key={key}
              ref={printing ? undefined : rows.measureElement}
              data-index={index}
              data-key={key}
              aria-setsize={words.length}
              aria-posinset={index + 1}
              style={start === null ? undefined : { transform: `translateY(${start}px)` }}
            >
              <WordRow word={word} selected={selected?.has(key) ?? null} t={t} {...written} {...actions} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Once a word has gone, the focus is on the one beside it. Call it while the word is still in the page. */
export const focusRowBeside = (key: WordKey): void =>
  focusBeside(document.querySelector(`.word-list > [data-key="${CSS.escape(key)}"]`), ROW_CONTROL);
