'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { copyText } from '@/components/ui/copy-text';
import { inAppBrowser } from './in-app-browser';

/** Inside another app files may not be saved: says so calmly, and what works. Nothing in a browser of its own. */
export function InAppNote() {
  const t = useTranslations('Exchange');
  const [copied, setCopied] = useState(false);
  const app = inAppBrowser(navigator.userAgent);
  if (app === null) return null;
  return (
    <aside className="exchange-note" aria-label={app}>
      <p>{t('inApp', { app })}</p>
      <button
        type="button"
        onClick={async ({ currentTarget }) =>
          setCopied(await copyText(window.location.href, currentTarget.parentElement ?? undefined))
        }
      >
        {t(copied ? 'linkCopied' : 'copyLink')}
      </button>
    </aside>
  );
}
