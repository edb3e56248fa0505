'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { fromSaved, wordsChosen } from '@/lib/classroom/print-words';
import { listStore } from '@/lib/storage/lists';
import { shownScript } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { wordStore, wordsReadyStore } from '@/lib/storage/words';
import { filterWords, sortWords } from '@/lib/vocabulary/order';
import { type ListRef, listChoices } from '@/lib/vocabulary/word-lists';
import type { PrintedReport } from './printed-report';
import type { WorksheetState } from './use-worksheet';
import { WorksheetView } from './worksheet-view';

interface ListSheetsProps {
  readonly list: ListRef | 'all';
  readonly reports: readonly PrintedReport[];
  readonly state: WorksheetState;
}

/** Words of a list that are laid out at once. */
const MOST_WORDS = 1000;

/** The worksheet of a list of saved words, in the order in which they were saved. */
export function ListSheets({ list, reports, state }: ListSheetsProps) {
  const t = useTranslations('Print');
  const ready = useStore(wordsReadyStore);
  const saved = useStore(wordStore);
  const lists = useStore(listStore);
  const { worksheet } = state;
  const which = wordsChosen(null, worksheet);
  const words = useMemo(() => {
    const own = filterWords(Object.values(saved), { list, status: 'all', query: '' });
    const wanted = which === 'unknown' ? own.filter(({ status }) => status !== 'known') : own;
    return sortWords(wanted, 'oldest').slice(0, MOST_WORDS).map(fromSaved);
  }, [saved, list, which]);
  const head = useMemo(() => {
    const titles = Object.fromEntries(reports.map(({ slug, zh }) => [slug, zh]));
    const title =
      list === 'all'
        ? t('allWords')
        : listChoices(Object.values(saved), lists, titles).find(({ ref }) => ref === list)?.name;
    return { title: title ?? t('allWords'), english: null, source: null, set: null, link: null };
  }, [list, saved, lists, reports, t]);
  if (!ready) return <p role="status">{t('loading')}</p>;
  if (words.length === 0)
    return (
      <>
        <p>{t('emptyList')}</p>
        <p>
          <a className="button" href="?">
            {t('chooseAnother')}
          </a>
        </p>
      </>
    );
  return (
    <WorksheetView
      state={state}
      head={head}
      script={shownScript(worksheet)}
      text={null}
      from={null}
      to={null}
      words={words}
      range={null}
      link={null}
    />
  );
}
