'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { QrCode } from './qr-code';
import './share.css';

interface QrLargeProps {
  readonly text: string;
  readonly label: string;
  readonly onClose: () => void;
}

/** A code as large as the screen, for a projector; its button or Escape goes back. */
export function QrLarge({ text, label, onClose }: QrLargeProps) {
  const t = useTranslations('Share');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="qr-large"
      aria-label={label}
      onClose={(event) => {
        event.stopPropagation(); // it lies in a dialog that would take it for its own
        onClose();
      }}
    >
      <QrCode text={text} label={label} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long address scrolls, from the keyboard too */}
      <p className="share-address" lang="en" tabIndex={0}>
        {text}
      </p>
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('smaller')}
      </button>
    </dialog>
  );
}
