'use client';
import { useCallback, useMemo, useState } from 'react';
import { useFetched } from '@/components/ui/use-fetched';
import type { ReportData, ReportEntries, ReportNotes } from '@/lib/dictionary/report-data';
import { unpackReportData } from '@/lib/dictionary/report-pack';
import { placeStore } from '@/lib/storage/places';
import { countRead } from './count-read';
import { Reader } from './reader';
import type { ReportReaderProps } from './report-reader';
import type { Bookmark, TextSource } from './text-source';

/** The reader over a published report: its text is in the page, the rest in three files. */
export function LiveReport({ slug, title, paths, labels, toolMessages, children }: ReportReaderProps) {
  return (
    <Reader source={useReport(slug, title, paths)} labels={labels} toolMessages={toolMessages}>
      {children}
    </Reader>
  );
}

const NO_PARTS: readonly ReportData[] = [];

function useReport(slug: string, title: string, paths: ReportReaderProps['paths']): TextSource {
  const [data, retryWords] = useFetched(paths.words, true, unpackReportData);
  const [notesWanted, setNotesWanted] = useState(false);
  const [notes, retryNotes] = useFetched<ReportNotes>(paths.notes, notesWanted);
  const [entriesWanted, setEntriesWanted] = useState(false);
  const [entries] = useFetched<ReportEntries>(paths.entries, entriesWanted);
  const wantNotes = useCallback(() => setNotesWanted(true), []);
  const wantEntries = useCallback(() => setEntriesWanted(true), []);
  const retry = () => {
    if (data.status === 'failed') retryWords();
    if (notes.status === 'failed') retryNotes();
  };
  const bookmark = useMemo(() => bookmarkOf(slug), [slug]);
  const parts = useMemo(() => (data.value === null ? NO_PARTS : [data.value]), [data.value]);
  return {
    slug,
    title,
    printed: 'simplified',
    translated: true,
    glossed: data.status === 'ready',
    bookmark,
    parts,
    status: data.status,
    retry,
    grown: 0,
    notes,
    wantNotes,
    entries,
    wantEntries,
    count: null,
    recording: paths.recording ?? null,
    reveal: null,
  };
}

const bookmarkOf = (slug: string): Bookmark => ({
  read: () => placeStore.get()[slug]?.sentence ?? null,
  write: (sentence) => {
    if (window.parent !== window) return; // a lesson's preview: nobody reads there
    placeStore.update((places) => ({ ...places, [slug]: { sentence, at: new Date().toISOString() } }));
    void countRead(slug, sentence);
  },
});
