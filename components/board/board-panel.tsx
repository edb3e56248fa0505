'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';

interface BoardPanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the board. Escape closes it alone. */
export function BoardPanel({ title, onClose, children }: BoardPanelProps) {
  const t = useTranslations('Board');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="panel board-panel" aria-labelledby={id} onClose={onClose}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        <button type="button" aria-label={t('closePanel')} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
