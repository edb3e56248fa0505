'use client';
import { useTranslations } from 'next-intl';
import { type ComponentProps, lazy, Suspense, useState } from 'react';

const ShareList = lazy(() => import('./share-list').then(({ ShareList }) => ({ default: ShareList })));

export function ShareListButton(props: Omit<ComponentProps<typeof ShareList>, 'onClose'>) {
  const t = useTranslations('SharedList');
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t('share')}
      </button>
      {open && (
        <Suspense>
          <ShareList {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
