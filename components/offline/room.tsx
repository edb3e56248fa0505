'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Status } from '@/lib/offline/protocol';
import { useSize } from './use-size';

/** How much room the kept files have on this device, and the way to give it back. */
export function Room({ status: { here, removable }, onRemove }: { status: Status; onRemove: () => void }) {
  const t = useTranslations('Offline');
  const size = useSize();
  const [quota, setQuota] = useState<number | undefined>();
  useEffect(() => {
    navigator.storage?.estimate?.().then(
      (estimate) => setQuota(estimate.quota),
      () => {}, // the browser does not say
    );
  }, []);
  return (
    <>
      <p>
        {quota === undefined
          ? t('room', { here: size(here.bytes) })
          : t('roomOf', { here: size(here.bytes), quota: size(quota) })}
      </p>
      {removable && (
        <>
          <p>
            <button type="button" onClick={onRemove}>
              {t('remove')}
            </button>
          </p>
          <p className="offline-note">{t('removeNote')}</p>
        </>
      )}
    </>
  );
}
