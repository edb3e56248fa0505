'use client';
import { useTranslations } from 'next-intl';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';

/** No words to review: how they come. */
export function NothingSaved({ locale }: { locale: Locale }) {
  const t = useTranslations('Review');
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
