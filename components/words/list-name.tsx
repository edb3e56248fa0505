'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { MarkedLine } from '@/components/ui/marked-line';
import { listStore } from '@/lib/storage/lists';
import { findList } from '@/lib/vocabulary/lists';

interface ListNameProps {
  readonly title: string;
  /** '' for a new list. */
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a list; another list's name is refused, since the two could not be told apart. */
export function ListName({ title, name, onName, onClose }: ListNameProps) {
  const t = useTranslations('Lists');
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(name);
  const [taken, setTaken] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const keep = () => {
    const wanted = text.trim();
    const other = findList(listStore.get(), wanted);
    if (other !== undefined && other !== findList(listStore.get(), name)) return setTaken(true);
    if (wanted !== '' && wanted !== name) onName(wanted);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className="panel list-name" aria-labelledby="list-name-title" onClose={onClose}>
      <div className="panel-head">
        <h2 id="list-name-title">{title}</h2>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label className="field">
          {t('name')}
          <input
            value={text}
            required
            maxLength={60}
            autoComplete="off"
            aria-invalid={taken}
            aria-describedby="list-name-problem"
            onChange={({ target }) => {
              setText(target.value);
              setTaken(false);
            }}
          />
        </label>
        <p id="list-name-problem" role="alert" className="problem">
          {taken && <MarkedLine text={t('nameTaken', { name: text.trim() })} />}
        </p>
        <p className="panel-actions">
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button type="submit" className="primary">
            {t('keep')}
          </button>
        </p>
      </form>
    </dialog>
  );
}
