'use client';
import { useTranslations } from 'next-intl';
import { MarkedText } from '@/components/ui/marked-text';
import type { PlacedNote } from '@/lib/dictionary/report-data';

/** The editor's notes on the sentence, in both languages. */
export function BoardNotes({ notes }: { notes: readonly PlacedNote[] }) {
  const t = useTranslations('Board');
  return (
    <div className="board-notes">
      {notes.map(({ kind, on, en, zh }) => (
        <div key={kind + on + en} className="board-note">
          <p>
            <strong>{t(`note.${kind}`)}</strong> <q lang="zh-Hans">{on}</q>
          </p>
          <p lang="zh-Hans">
            <MarkedText text={zh} language="zh-Hans" />
          </p>
          <p lang="en">
            <MarkedText text={en} language="en" />
          </p>
        </div>
      ))}
    </div>
  );
}
