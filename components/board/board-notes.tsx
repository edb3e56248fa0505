'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { TextSource } from '@/components/reader/text-source';
import { MarkedText } from '@/components/ui/marked-text';
import type { PlacedNote } from '@/lib/dictionary/report-data';

interface BoardNotesProps {
  /** On this sentence, as far as they are there. */
  readonly notes: readonly PlacedNote[];
  readonly status: TextSource['notes']['status'];
  readonly retry: () => void;
}

/** The editor's notes on the sentence, in both languages. Asked for before they are there, they come into sight when they are. */
export function BoardNotes({ notes, status, retry }: BoardNotesProps) {
  const t = useTranslations('Board');
  const place = useRef<HTMLDivElement>(null);
  const late = useRef(status !== 'ready');
  useEffect(() => {
    if (late.current && status === 'ready') place.current?.scrollIntoView({ block: 'nearest' });
  }, [status]);
  return (
    <div ref={place} className="board-notes">
      {status === 'loading' && <p className="board-small">{t('notesLoading')}</p>}
      {status === 'failed' && (
        <p className="board-small">
          {t('notesFailed')}{' '}
          <button type="button" onClick={retry}>
            {t('retry')}
          </button>
        </p>
      )}
      {status === 'ready' && notes.length === 0 && <p className="board-small">{t('none.notes')}</p>}
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
