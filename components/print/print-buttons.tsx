'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { copyText } from '@/components/ui/copy-text';
import type { Worksheet } from '@/lib/classroom/worksheet';

interface PrintButtonsProps {
  /** 0: they are being laid out. */
  readonly sheets: number;
  readonly paper: Worksheet['paper'];
  /** Does the address lead others to the same worksheet? */
  readonly shareable: boolean;
}

/** Prints, and says what to mind; copies the address of this very worksheet. */
export function PrintButtons({ sheets, paper, shareable }: PrintButtonsProps) {
  const t = useTranslations('Print');
  const [canPrint, setCanPrint] = useState(true);
  const [copied, setCopied] = useState<boolean | null>(null);
  // Apps that show pages inside themselves may have no way to print.
  useEffect(() => setCanPrint(typeof window.print === 'function'), []);
  return (
    <div className="print-head">
      <div className="print-buttons">
        <button type="button" className="primary" disabled={sheets === 0 || !canPrint} onClick={() => window.print()}>
          {t('print')}
        </button>
        <a className="button print-jump" href="#sheets">
          {t('toSheets')}
        </a>
        {shareable && (
          <button type="button" onClick={async () => setCopied(await copyText(window.location.href))}>
            {t('copyLink')}
          </button>
        )}
      </div>
      <p role="status" className="print-count">
        {sheets === 0 ? t('layingOut') : t('sheets', { count: sheets, paper: t(`value.${paper}`) })}
      </p>
      {copied !== null && <p role="status">{t(copied ? 'copied' : 'notCopied')}</p>}
      {canPrint ? <p className="print-hint">{t('hint')}</p> : <p role="alert">{t('cannotPrint')}</p>}
    </div>
  );
}
