'use client';
import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import type { ImportProblem } from '@/lib/exchange/types';
import type { ServiceErrorCode } from '@/lib/worker/protocol';
import { problemText } from './problem-text';

interface ImportSourceProps {
  readonly problems: readonly ImportProblem[];
  readonly trouble: ServiceErrorCode | null;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

/** What is said of a line in a few words; of a whole file it is said in a sentence, with what to do. */
const SHORT = ['no-characters', 'missing-column', 'broken-row'] as const;
const isShort = (code: ImportProblem['code']): code is (typeof SHORT)[number] =>
  (SHORT as readonly string[]).includes(code);

/** A field to paste into, and a file to open. */
export function ImportSource({ problems, trouble, onText, onFile }: ImportSourceProps) {
  const t = useTranslations('Exchange');
  const [text, setText] = useState('');
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <section aria-label={t('importTitle')} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      {problems.map(({ code, detail }) => (
        <p key={code} role="alert">
          {isShort(code) ? t(`whole.${code}`) : problemText(t, { code, detail })}
        </p>
      ))}
      {trouble !== null && <p role="alert">{t(`trouble.${trouble}`)}</p>}
      <form className="exchange-paste" action={() => onText(text)}>
        <label className="field">
          {t('paste')}
          <textarea
            lang="zh"
            rows={5}
            value={text}
            placeholder={t('pasteHint')}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <button type="submit" className="primary" disabled={text.trim() === ''}>
          {t('see')}
        </button>
      </form>
      <p className="exchange-open">
        <label className="button">
          {t('openFile')}
          <input
            type="file"
            className="visually-hidden"
            onChange={({ target }) => {
              take(target.files);
              target.value = '';
            }}
          />
        </label>{' '}
        <small>{t('kinds')}</small>
      </p>
    </section>
  );
}
