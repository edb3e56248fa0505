import { getLocale, getTranslations } from 'next-intl/server';
import { pagePath } from '@/lib/i18n/paths';
import { DueLink } from './due-link';
import { LocaleSwitcher } from './locale-switcher';

export async function Header() {
  const t = await getTranslations('Site');
  const review = await getTranslations('Review');
  const locale = await getLocale();
  return (
    <header className="site-header">
      <a className="brand" href={pagePath(locale, '/')}>
        <span className="brand-latin">Duizhao</span>{' '}
        <span lang={locale === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'}>{locale === 'zh-Hant' ? '對照' : '对照'}</span>
      </a>
      <nav aria-label={t('mainMenu')}>
        <a href={pagePath(locale, '/')}>{t('library')}</a>
        <a href={pagePath(locale, '/texts/')}>{t('texts')}</a>
        <a href={pagePath(locale, '/dictionary/')}>{t('dictionary')}</a>
        <a href={pagePath(locale, '/words/')}>{t('words')}</a>
        <DueLink href={pagePath(locale, '/review/')} label={t('review')} named={review('badge', { count: '#' })} />
        <a href={pagePath(locale, '/about/')}>{t('about')}</a>
      </nav>
      <LocaleSwitcher locale={locale} label={t('language')} />
    </header>
  );
}
