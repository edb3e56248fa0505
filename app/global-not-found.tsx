import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LOCALE_NAMES } from '@/components/layout/locale-names';
import { pagePath } from '@/lib/i18n/paths';
import { routing } from '@/lib/i18n/routing';
import './globals.css';

export const metadata: Metadata = { title: '404 · Duizhao 对照' };

/** One file for every wrong address, in whichever language it was: so it speaks all of them. */
export default async function NotFoundPage() {
  const languages = await Promise.all(
    routing.locales.map(async (locale) => ({ locale, t: await getTranslations({ locale, namespace: 'Site' }) })),
  );
  return (
    <html lang="en">
      <body>
        <main id="main" className="prose">
          {languages.map(({ locale, t }) => (
            <section key={locale} lang={locale}>
              <h1>{t('notFoundTitle')}</h1>
              <p>
                {t('notFoundBody')}{' '}
                <a href={pagePath(locale, '/')}>
                  {LOCALE_NAMES[locale]}: {t('library')}
                </a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
