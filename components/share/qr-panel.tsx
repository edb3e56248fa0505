'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { copyText } from '@/components/ui/copy-text';
import { saveFile } from '@/components/ui/save-file';
import { fitsQrCode, QrCode } from './qr-code';
import { qrFile } from './qr-files';
import { QrLarge } from './qr-large';
import './share.css';

interface QrPanelProps {
  readonly link: string;
  /** What it leads to: the name of the code and of what is handed to other apps. */
  readonly title: string;
  /** Name of its files, without ending. */
  readonly fileName: string;
}

type Done = 'copied' | 'by-hand' | 'saved' | null;

/** A link as a QR code and as text, and the ways to hand it on: copied, to another app, on the whole screen, as a picture. */
export function QrPanel({ link, title, fileName }: QrPanelProps) {
  const t = useTranslations('Share');
  const [done, setDone] = useState<Done>(null);
  const [large, setLarge] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said of another link is not true of this one
  useEffect(() => setDone(null), [link]);
  const label = t('qrLabel', { title });
  const drawn = fitsQrCode(link);
  const copy = async () => setDone((await copyText(link, panel.current ?? undefined)) ? 'copied' : 'by-hand');
  const save = async (kind: 'svg' | 'png') => {
    saveFile(await qrFile(link, fileName, kind));
    setDone('saved');
  };
  return (
    <div className="qr-panel" ref={panel}>
      {drawn ? <QrCode className="qr" text={link} label={label} /> : <p>{t('tooLongForQr')}</p>}
      <LinkText link={link} byHand={done === 'by-hand'} />
      <div className="share-actions">
        <button type="button" className="primary" onClick={copy}>
          {t('copyLink')}
        </button>
        {'share' in navigator && (
          <button type="button" onClick={() => void navigator.share({ title, url: link }).catch(() => {})}>
            {t('send')}
          </button>
        )}
        {drawn && (
          <>
            <button type="button" onClick={() => setLarge(true)}>
              {t('larger')}
            </button>
            <button type="button" onClick={() => save('svg')}>
              {t('saveSvg')}
            </button>
            <button type="button" onClick={() => save('png')}>
              {t('savePng')}
            </button>
          </>
        )}
      </div>
      <p className="share-done" role="status">
        {done === 'copied' && t('copied')}
        {done === 'saved' && t('saved')}
        {done === 'by-hand' && t('copyByHand')}
      </p>
      {large && <QrLarge text={link} label={label} onClose={() => setLarge(false)} />}
    </div>
  );
}

/** The link itself; where the browser does not let the page copy, in a field that has it selected. */
function LinkText({ link, byHand }: { link: string; byHand: boolean }) {
  const t = useTranslations('Share');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (byHand) field.current?.select();
  }, [byHand]);
  if (byHand)
    return <textarea ref={field} className="share-link" readOnly aria-label={t('link')} value={link} rows={3} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long address scrolls, from the keyboard too
    <p className="share-address" lang="en" tabIndex={0}>
      {link}
    </p>
  );
}
