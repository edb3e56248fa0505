'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { saveFile } from '@/components/ui/save-file';
import { unpackBlocks } from '@/lib/dictionary/text-plan';
import type { OwnText } from '@/lib/storage/text-schema';
import { loadText } from '@/lib/storage/texts';
import type { Client } from '@/lib/worker/client';
import { fileName, shareFile } from './hand-out';

interface TextActionsProps {
  readonly client: Client;
  readonly text: OwnText;
  readonly onRename: (title: string) => void;
  readonly onDelete?: () => void;
}

/** What can be done with a text as a whole. */
export function TextActions({ client, text, onRename, onDelete }: TextActionsProps) {
  const t = useTranslations('Texts');
  const [renaming, setRenaming] = useState(false);
  const [failed, setFailed] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const attempt = (work: () => Promise<void>) => () => {
    setFailed(false);
    work().catch(() => setFailed(true));
  };
  const exportReport = attempt(async () => {
    const { blocks } = await loadText(text.id);
    const { title, script, mends } = text;
    const yaml = await client.request('draft', { title, blocks, script: script ?? 'simplified', mends });
    saveFile(new File([yaml], `${fileName(title)}.yaml`, { type: 'application/yaml' }));
  });
  const share = attempt(async () => {
    const { blocks } = await loadText(text.id);
    const { title, format, script, mends } = text;
    const shared = JSON.stringify({
      duizhao: 'text',
      version: 1,
      title,
      format,
      script,
      blocks: unpackBlocks(blocks),
      mends,
    });
    await shareFile(shared, fileName(title), title);
  });
  if (renaming)
    return (
      <RenameForm
        title={text.title}
        onDone={(title) => {
          flushSync(() => setRenaming(false));
          renameButton.current?.focus();
          if (title !== null && title !== text.title) onRename(title);
        }}
      />
    );
  return (
    <>
      <p className="card-actions">
        <button ref={renameButton} type="button" onClick={() => setRenaming(true)}>
          {t('rename')}
        </button>
        <button type="button" onClick={share}>
          {t('share')}
        </button>
        <button type="button" onClick={exportReport}>
          {t('export')}
        </button>
        {onDelete !== undefined && (
          <button type="button" onClick={onDelete}>
            {t('delete')}
          </button>
        )}
      </p>
      {failed && <p role="alert">{t('actionFailed')}</p>}
    </>
  );
}

function RenameForm({ title, onDone }: { title: string; onDone: (title: string | null) => void }) {
  const t = useTranslations('Texts');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <form className="rename" action={() => onDone(input.current?.value.trim() || null)}>
      <label className="field">
        {t('titleLabel')}
        <input ref={input} lang="zh" defaultValue={title} required />
      </label>
      <button type="submit" className="primary">
        {t('keep')}
      </button>
      <button type="button" onClick={() => onDone(null)}>
        {t('cancel')}
      </button>
    </form>
  );
}
