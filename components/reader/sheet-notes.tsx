'use client';
import { MarkedText } from '@/components/ui/marked-text';
import type { NoteKind } from '@/lib/chinese/types';
import type { ReportNotes } from '@/lib/dictionary/report-data';
import type { ReaderLabels } from './labels';
import type { Selection } from './use-selection';

const KIND_LABELS: Readonly<Record<NoteKind, 'noteLanguage' | 'noteCulture' | 'noteSource'>> = {
  language: 'noteLanguage',
  culture: 'noteCulture',
  source: 'noteSource',
};

/** The editor's notes about the selected word, in both languages. */
export function SheetNotes({
  notes: all,
  selection,
  labels,
}: {
  notes: ReportNotes | null;
  selection: Selection;
  labels: ReaderLabels['sheet'];
}) {
  const notes = (all?.[selection.sentence] ?? []).filter(
    ({ from, to }) => selection.index >= from && selection.index < to,
  );
  return notes.map(({ kind, on, en, zh }) => (
    <div key={kind + on + en} className="note" data-kind={kind}>
      <p>
        <strong>{labels[KIND_LABELS[kind]]}</strong> <q lang="zh-Hans">{on}</q>
      </p>
      <p lang="en">
        <MarkedText text={en} language="en" />
      </p>
      <p lang="zh-Hans">
        <MarkedText text={zh} language="zh-Hans" />
      </p>
    </div>
  ));
}
