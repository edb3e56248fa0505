'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { inAppBrowser } from '@/components/exchange/in-app-browser';
import { copyText } from '@/components/ui/copy-text';
import { noticeStore, putAway } from '@/lib/storage/notices';
import { useStore } from '@/lib/storage/use-store';

/** Where words are saved or could be. */
const SAVES = /\/(?:reports|texts|dictionary|words|review)\//;

/** Inside another app everything works, but what is saved stays in that app: says so once, with the link to take along. */
export function InAppLine() {
  const t = useTranslations('Phones');
  const gone = useStore(noticeStore);
  const line = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const name = inAppBrowser(navigator.userAgent);
  if (name === null || gone.includes('in-app') || !SAVES.test(window.location.pathname)) return null;
  const app = t('app', { app: name });
  const copy = async () => setCopied(await copyText(window.location.href, line.current ?? undefined));
  return (
    <aside ref={line} className="calm-note in-app" aria-label={app}>
      <p role="status">{copied === true ? t('copied') : t('inApp', { app })}</p>
      {copied === false ? (
        <input
          type="url"
          readOnly
          aria-label={t('link')}
          value={window.location.href}
          onFocus={({ target }) => target.select()}
        />
      ) : (
        <button type="button" onClick={copy}>
          {t('copyLink')}
        </button>
      )}
      <button type="button" aria-label={t('dismiss')} onClick={() => putAway('in-app')}>
        ×
      </button>
    </aside>
  );
}
