'use client';
import { useTranslations } from 'next-intl';
import { type DragEvent, useDeferredValue, useMemo, useState } from 'react';
import { type DocumentProblem, readPasted } from '@/lib/documents/document';
import type { TextTrouble } from '@/lib/storage/texts';
import type { Client } from '@/lib/worker/client';
import { problemText } from './problem-text';
import { admit, type NewText, readFile } from './read-files';

interface AddTextProps {
  readonly client: Client;
  readonly onOpen: (id: string) => void;
  readonly onAdded: () => void;
}

const ACCEPTED = '.txt,.srt,.vtt,.epub,.html,.htm,.xhtml,.md,.markdown,.docx,.json,text/plain';

/** What became of one file. */
interface Outcome {
  readonly name: string;
  readonly problem: DocumentProblem | null;
  readonly unkept: TextTrouble | null;
}

/** Takes a text in: pasted, or one or several files. */
export function AddText({ client, onOpen, onAdded }: AddTextProps) {
  const t = useTranslations('Texts');
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [busy, setBusy] = useState(false);

  const add = async (text: NewText): Promise<TextTrouble | null> => {
    const { id, unkept } = await admit(client, text);
    if (unkept === null) onAdded();
    last = id;
    return unkept;
  };
  let last: string | null = null;

  const openFiles = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setBusy(true);
    const done: Outcome[] = [];
    for (const file of files) {
      const read = await readFile(file);
      const unkept = read.ok ? await add(read.text).catch((): TextTrouble => 'blocked') : null;
      done.push({ name: file.name, problem: read.ok ? null : read.problem, unkept });
      setOutcomes([...done]);
    }
    setBusy(false);
    onAdded();
    if (files.length === 1 && last !== null) onOpen(last);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void openFiles([...event.dataTransfer.files]);
  };

  return (
    <section className="add-text" aria-label={t('add')} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <PasteForm
        onRead={async (text) => {
          await add(text);
          if (last !== null) onOpen(last);
        }}
      />
      <p className="add-files">
        <label className="button">
          {t('openFiles')}
          <input
            type="file"
            className="visually-hidden"
            multiple
            accept={ACCEPTED}
            onChange={({ target }) => {
              void openFiles([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </label>{' '}
        <small>{t('formats')}</small>
      </p>
      {busy && <p role="status">{t('reading')}</p>}
      <ul className="outcomes" aria-live="polite">
        {outcomes
          .filter(({ problem, unkept }) => problem !== null || unkept !== null)
          .map(({ name, problem, unkept }) => (
            <li key={name}>
              <b>{name}</b>: {problem === null ? t(`trouble.${unkept ?? 'blocked'}`) : problemText(t, problem)}
            </li>
          ))}
      </ul>
    </section>
  );
}

function PasteForm({ onRead }: { onRead: (text: NewText) => Promise<void> }) {
  const t = useTranslations('Texts');
  const [text, setText] = useState('');
  const [title, setTitle] = useState<string | null>(null);
  const later = useDeferredValue(text);
  const read = useMemo(() => (later.trim() === '' ? null : readPasted(later)), [later]);
  const proposed = read?.ok ? read.document.title : '';
  const submit = async () => {
    const now = readPasted(text);
    if (!now.ok) return;
    const { blocks, format, title: own } = now.document;
    await onRead({ title: title?.trim() || own, blocks, format, script: null, mends: [] });
  };
  return (
    <form
      action={() => {
        void submit();
      }}
    >
      <label className="field">
        {t('paste')}
        <textarea
          lang="zh"
          rows={6}
          value={text}
          placeholder={t('pasteHint')}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {read !== null && !read.ok && <p role="alert">{problemText(t, read.problem)}</p>}
      {read?.ok && (
        <p className="paste-actions">
          <label className="field">
            {t('titleLabel')}
            <input lang="zh" value={title ?? proposed} onChange={({ target }) => setTitle(target.value)} />
          </label>
          <button type="submit" className="primary">
            {t('read')}
          </button>
        </p>
      )}
    </form>
  );
}
