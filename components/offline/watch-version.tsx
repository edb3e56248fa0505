'use client';
import { useEffect, useState } from 'react';
import { type NewVersion, startOffline } from '@/lib/offline/start';
import type messages from '@/messages/en.json';
import './watch-version.css';

interface WatchVersionProps {
  readonly root: string;
  readonly locale: string;
  readonly messages: string;
}

interface Offer {
  readonly version: NewVersion;
  readonly labels: typeof messages.NewVersion;
}

/** One calm line when a newer version of the site has come whole; nothing changes until she says so. */
export function WatchVersion({ root, locale, messages: address }: WatchVersionProps) {
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    const show = (version: NewVersion) => {
      fetch(address)
        .then((response) => response.json())
        .then(({ NewVersion: labels }) => setOffer({ version, labels }))
        .catch(() => {}); // it is offered again with the next page
    };
    startOffline(root, locale, show).catch(() => {}); // no network, or the browser refuses: the next visit tries again
  }, [root, locale, address]);
  return (
    <div role="status">
      {offer !== null && (
        <section className="version-line" aria-label={offer.labels.title}>
          <p>{offer.labels.text}</p>
          <p className="version-buttons">
            <button type="button" onClick={() => offer.version.use()}>
              {offer.labels.use}
            </button>
            <button
              type="button"
              onClick={() => {
                offer.version.later();
                setOffer(null);
              }}
            >
              {offer.labels.later}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
