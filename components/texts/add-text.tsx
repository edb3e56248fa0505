'use client';
import { useTranslations } from 'next-intl';
import { type DragEvent, useEffect } from 'react';
import { ACCEPTED_FILES } from '@/lib/documents/file-types';
import { MOST_SHARED } from '@/lib/offline/protocol';
import type { Client } from '@/lib/worker/client';
import { PasteForm } from './paste-form';
import { problemText } from './problem-text';
import { useAddTexts } from './use-add-texts';
import type { SharedTexts } from './use-shared-texts';

interface AddTextProps {
  readonly client: Client;
  readonly shared: SharedTexts;
  /** The shared files are being added. */
  readonly onTaken: () => void;
  readonly onOpen: (id: string) => void;
  readonly onAdded: () => void;
}

/** Takes a text in: pasted, shared by another app, or one or several files. */
export function AddText({ client, shared, onTaken, onOpen, onAdded }: AddTextProps) {
  const t = useTranslations('Texts');
  const { busy, outcomes, addFiles, addText } = useAddTexts(client, onOpen, onAdded);
  useEffect(() => {
    if (shared.files.length === 0) return;
    onTaken();
    void addFiles(shared.files);
  }, [shared, onTaken, addFiles]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) void addFiles([...event.dataTransfer.files]);
  };
  return (
    <section className="add-text" aria-label={t('add')} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <PasteForm onRead={addText} />
      <p className="add-files">
        <label className="button">
          {t('openFiles')}
          <input
            type="file"
            className="visually-hidden"
            multiple
            accept={ACCEPTED_FILES.join()}
            onChange={({ target }) => {
              void addFiles([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </label>{' '}
        <small>{t('formats')}</small>
      </p>
      {busy && <p role="status">{t('reading')}</p>}
      {shared.left > 0 && <p role="alert">{t('sharedTooMany', { count: shared.left, limit: MOST_SHARED })}</p>}
      <ul className="outcomes" aria-live="polite">
        {outcomes.map((outcome) => (
          <li key={outcome.name}>
            <b dir="auto">{outcome.name}</b>:{' '}
            {'problem' in outcome ? problemText(t, outcome.problem) : t(`trouble.${outcome.trouble}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
