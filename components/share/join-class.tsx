'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { filePath } from '@/lib/i18n/paths';
import { QrPanel } from './qr-panel';
import { type SiteAddress, useSiteAddress } from './use-site-address';
import './share.css';

/** How the phones of a class come here: code and address, and what is missing where the connection is not secure. */
export function JoinClass() {
  const t = useTranslations('Lan');
  const address = useSiteAddress();
  return (
    <section className="join-class" aria-labelledby="join-class">
      <h2 id="join-class">{t('title')}</h2>
      {address !== null && <Way address={address} />}
    </section>
  );
}

function Way({ address }: { address: SiteAddress }) {
  const t = useTranslations('Lan');
  const locale = useLocale();
  const [chosen, setChosen] = useState(address.origin);
  const link = `${chosen}${filePath('/')}${locale}/`;
  if (address.reach === 'computer')
    return (
      <>
        <p>{t('computer')}</p>
        <pre className="share-command">npm start -- --lan</pre>
      </>
    );
  return (
    <>
      <p>{t(address.reach)}</p>
      {address.origins.length > 1 && (
        <label className="share-which">
          {t('which')}{' '}
          <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {address.origins.map((origin) => (
              <option key={origin}>{origin}</option>
            ))}
          </select>
        </label>
      )}
      <QrPanel link={link} title={t('site')} fileName="duizhao" />
      {chosen.startsWith('http:') && <PlainHttp />}
    </>
  );
}

const LACKS = ['offline', 'storage', 'file', 'send'] as const;

/** What a browser gives to secure pages only. */
function PlainHttp() {
  const t = useTranslations('Lan');
  const [secure, setSecure] = useState(true);
  useEffect(() => setSecure(window.isSecureContext), []);
  return (
    <>
      <p className="share-hint">{t('notOpening')}</p>
      <h3>{t('plain')}</h3>
      <p>{t('works')}</p>
      <p>{t(secure ? 'missingThere' : 'missing')}</p>
      <ul>
        {LACKS.map((lack) => (
          <li key={lack}>{t(`lacks.${lack}`)}</li>
        ))}
      </ul>
      <p>{t('secure')}</p>
    </>
  );
}
