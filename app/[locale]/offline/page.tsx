import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { pagePath } from '@/lib/i18n/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('NotHere'))('title') };
}

/** What the service worker shows, at its address, for a page that can't be had. Nothing links here, so no search finds it. */
export default async function NotHerePage() {
  const t = await getTranslations('NotHere');
  const site = await getTranslations('Site');
  const locale = await getLocale();
  return (
    <div className="prose">
      <h1>{t('title')}</h1>
      <p>{t('body')}</p>
      <ul>
        <li>
          <a href={pagePath(locale, '/')}>{site('library')}</a>
        </li>
        <li>
          <a href={pagePath(locale, '/texts/')}>{site('texts')}</a>
        </li>
        <li>
          <a href={pagePath(locale, '/words/')}>{site('words')}</a>
        </li>
      </ul>
      <p>
        {/* To the same address: the page shown at it is this one. */}
        <a className="button" href="./">
          {t('retry')}
        </a>
      </p>
    </div>
  );
}
