'use client';
import { useTranslations } from 'next-intl';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';

/** Nothing has been saved yet: how it is done. @param page whose words say it */
export function NoWords({ page, locale }: { page: 'Words' | 'Review'; locale: Locale }) {
  const t = useTranslations(page);
  return (
    <div className="empty">
      <p>{t('empty')}</p>
      <p>{t('emptyHint')}</p>
      <a className="button primary" href={pagePath(locale, '/')}>
        {t('toLibrary')}
      </a>
    </div>
  );
}
