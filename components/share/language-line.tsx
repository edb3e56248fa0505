'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { changeLocale } from '@/components/layout/change-locale';
import { LOCALE_NAMES } from '@/components/layout/locale-names';
import { offeredLocale } from '@/components/layout/offered-locale';
import type { Locale } from '@/lib/i18n/routing';
import { noticeStore, putAway } from '@/lib/storage/notices';
import { useStore } from '@/lib/storage/use-store';

/** Offers a link's page in the language of her device, at the same place: a teacher's link has the teacher's. */
export function LanguageLine({ locale }: { locale: Locale }) {
  const t = useTranslations('Phones');
  const gone = useStore(noticeStore);
  const [hers] = useState(offeredLocale);
  const name = `language:${hers}`;
  if (hers === null || gone.includes(name)) return null;
  const dismiss = () => {
    delete document.documentElement.dataset.offers; // its room
    putAway(name);
  };
  return (
    <aside className="calm-note" aria-label={t('alsoIn')}>
      <p>
        {t('alsoIn')}{' '}
        <button type="button" lang={hers} onClick={() => changeLocale(locale, hers)}>
          {LOCALE_NAMES[hers]}
        </button>
      </p>
      <button type="button" aria-label={t('dismiss')} onClick={dismiss}>
        ×
      </button>
    </aside>
  );
}
