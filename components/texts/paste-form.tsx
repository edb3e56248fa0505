'use client';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, useState } from 'react';
import { readPasted } from '@/lib/documents/document';
import { problemText } from './problem-text';
import type { NewText } from './read-files';

/** A field for Chinese text, and the title that it proposes. */
export function PasteForm({ onRead }: { onRead: (text: NewText) => Promise<void> }) {
  const t = useTranslations('Texts');
  const [text, setText] = useState('');
  const [title, setTitle] = useState<string | null>(null);
  const later = useDeferredValue(text);
  const read = useMemo(() => (later.trim() === '' ? null : readPasted(later)), [later]);
  const submit = async () => {
    const now = readPasted(text);
    if (!now.ok) return;
    const { blocks, format, title: proposed } = now.document;
    await onRead({ title: title?.trim() || proposed, blocks, format, script: null, mends: [] });
    setText('');
    setTitle(null);
  };
  return (
    <form action={submit}>
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
            <input lang="zh" value={title ?? read.document.title} onChange={({ target }) => setTitle(target.value)} />
          </label>
          <button type="submit" className="primary">
            {t('read')}
          </button>
        </p>
      )}
    </form>
  );
}
