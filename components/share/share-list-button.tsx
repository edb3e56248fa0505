'use client';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { lazily } from '@/components/ui/lazily';

const ShareList = lazily(() => import('./share-list').then(({ ShareList }) => ShareList));

export function ShareListButton(props: Omit<ComponentProps<typeof ShareList>, 'onClose'>) {
  const t = useTranslations('SharedList');
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t('share')}
      </button>
      {open && <ShareList {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
