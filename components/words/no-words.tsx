'use client';
import { useTranslations } from 'next-intl';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';

/** Nothing has been saved yet: how it is done. */
export function NoWords({ locale }: { locale: Locale }) {
  const t = useTranslations('Words');
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
