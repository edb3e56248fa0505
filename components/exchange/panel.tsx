'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { MarkedLine } from '@/components/ui/marked-line';

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page; Escape and × close it. */
export function Panel({ title, onClose, children }: PanelProps) {
  const t = useTranslations('Exchange');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    // A dialog that goes because its work is done was never closed, and the browser gives the focus to nobody.
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className="panel exchange" aria-labelledby={id} onClose={onClose}>
      <div className="panel-head">
        <h2 id={id}>
          <MarkedLine text={title} />
        </h2>
        <button type="button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
