'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useMemo } from 'react';
import { useWholeText, type WholeTextState } from '@/components/classroom/use-whole-text';
import type { Finder } from '@/components/library/find-reports';
import { useReports } from '@/components/library/use-reports';
import type { TextRef } from '@/lib/classroom/text-ref';
import { isOwnText } from '@/lib/vocabulary/word';
import type { DataFiles } from '@/lib/worker/data';
import { ChooseSource } from './choose-source';
import { ListSheets } from './list-sheets';
import { type PrintedReport, printedReport } from './printed-report';
import { MOST_SENTENCES, TextSheets } from './text-sheets';
import { useWorksheet, type WorksheetState } from './use-worksheet';
import './print.css';

interface PrintScreenProps {
  readonly files: DataFiles;
  /** All reports, or the newest of a large library. */
  readonly reports: readonly PrintedReport[];
  readonly finder: Finder | null;
}

/** Worksheets: of a text, of a part of it, or of a list of words. The address says which. */
export function PrintScreen({ files, reports: first, finder }: PrintScreenProps) {
  const locale = useLocale();
  const reports = useReports(
    first,
    finder,
    useCallback((line) => printedReport(line, locale), [locale]),
  );
  const state = useWorksheet();
  if (state === null) return null;
  const { ref, list } = state.source;
  if (ref !== null) return <TextScreen files={files} reports={reports} state={state} place={ref} />;
  return list === null ? (
    <ChooseSource reports={reports} first={first} finder={finder} />
  ) : (
    <ListSheets list={list} reports={reports} state={state} />
  );
}

interface TextScreenProps extends Pick<PrintScreenProps, 'files' | 'reports'> {
  readonly state: WorksheetState;
  readonly place: TextRef;
}

function TextScreen({ files, reports, state, place }: TextScreenProps) {
  const t = useTranslations('Print');
  const ref = useMemo(() => withEnd(place), [place]);
  const text = useWholeText(ref, files);
  if (text.status === 'failed') return <Failed text={text} own={isOwnText(place.slug)} />;
  if (text.status === 'loading') return <p role="status">{t('loading')}</p>;
  const report = reports.find(({ slug }) => slug === place.slug) ?? null;
  return <TextSheets text={text.text} total={text.total} place={place} report={report} state={state} />;
}

/** Of an own text no more is analysed than is printed at once. */
const withEnd = (place: TextRef): TextRef => ({
  ...place,
  to: Math.min(place.to ?? Number.POSITIVE_INFINITY, (place.from ?? 1) + MOST_SENTENCES),
});

function Failed({ text, own }: { text: Extract<WholeTextState, { status: 'failed' }>; own: boolean }) {
  const t = useTranslations('Print');
  const trouble = useTranslations('Texts');
  const gone = text.code === 'missing';
  return (
    <>
      <p role="alert">{gone && !own ? t('noReport') : trouble(`trouble.${text.code}`)}</p>
      <p className="print-buttons">
        {!gone && (
          <button type="button" onClick={text.retry}>
            {t('retry')}
          </button>
        )}
        <a className="button" href="?">
          {t('chooseAnother')}
        </a>
      </p>
    </>
  );
}
