'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

/** What Chromium fires once the site can be installed; not in the DOM's types. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

declare global {
  interface Window {
    /** The offer, if it came before this page ran (install-script.tsx). */
    duizhaoInstall?: InstallOffer | null;
  }
  interface Navigator {
    /** Safari on iOS: is the site open as an app? */
    readonly standalone?: boolean;
  }
}

type Way = 'none' | 'offered' | 'ios' | 'installed';

/** Installing as an app: a button where the browser offers it, a line that says how where it is done by hand (iOS). */
export function Install() {
  const t = useTranslations('Install');
  const [way, setWay] = useState<Way>('none');
  useEffect(() => {
    const take = (event: Event) => {
      event.preventDefault(); // the browser's own line would be a second one
      window.duizhaoInstall = event as InstallOffer;
      setWay('offered');
    };
    const done = () => setWay('installed');
    window.addEventListener('beforeinstallprompt', take);
    window.addEventListener('appinstalled', done);
    setWay(wayNow());
    return () => {
      window.removeEventListener('beforeinstallprompt', take);
      window.removeEventListener('appinstalled', done);
    };
  }, []);
  const install = async () => {
    await window.duizhaoInstall?.prompt();
    window.duizhaoInstall = null; // an offer can be taken once; `appinstalled` says whether it was
    setWay(wayNow());
  };
  if (way === 'none') return null;
  return (
    <section className="install">
      <h3>{t('title')}</h3>
      {way === 'installed' ? <p role="status">{t('installed')}</p> : <p>{t('lead')}</p>}
      {way === 'ios' && <p>{t('ios')}</p>}
      {way === 'offered' && (
        <p>
          <button type="button" onClick={install}>
            {t('button')}
          </button>
        </p>
      )}
    </section>
  );
}

function wayNow(): Way {
  if (window.matchMedia('(display-mode: standalone)').matches || navigator.standalone === true) return 'installed';
  if (window.duizhaoInstall) return 'offered';
  return 'standalone' in navigator ? 'ios' : 'none';
}
