'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { bestLocale } from '@/components/layout/best-locale';
import { changeLocale } from '@/components/layout/change-locale';
import { LOCALE_NAMES } from '@/components/layout/locale-names';
import { type Locale, routing } from '@/lib/i18n/routing';
import { noticeStore, putAway } from '@/lib/storage/notices';
import { localeStore } from '@/lib/storage/places';
import { useStore } from '@/lib/storage/use-store';

/** Did she come from elsewhere? Who goes from page to page here has seen the switcher. */
const cameByLink = (): boolean => !document.referrer.startsWith(`${window.location.origin}/`);

/** Offers a link's page in the language of her device, at the same place: a teacher's link has the teacher's. */
export function LanguageLine({ locale }: { locale: Locale }) {
  const t = useTranslations('Phones');
  const gone = useStore(noticeStore);
  const [arrived] = useState(cameByLink);
  const { locales } = routing;
  const hers = bestLocale([localeStore.get(), ...navigator.languages], locales);
  const name = `language:${hers}`;
  if (hers === null || hers === locale || !arrived || gone.includes(name)) return null;
  return (
    <aside className="calm-note" aria-label={t('alsoIn')}>
      <p>
        {t('alsoIn')}{' '}
        <button type="button" lang={hers} onClick={() => changeLocale(locale, hers)}>
          {LOCALE_NAMES[hers]}
        </button>
      </p>
      <button type="button" aria-label={t('dismiss')} onClick={() => putAway(name)}>
        ×
      </button>
    </aside>
  );
}
