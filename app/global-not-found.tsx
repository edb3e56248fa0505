import type { Metadata } from 'next';
import { LOCALE_NAMES } from '@/components/layout/locale-names';
import { pagePath } from '@/lib/i18n/paths';
import { routing } from '@/lib/i18n/routing';
import en from '@/messages/en.json';
import hans from '@/messages/zh-Hans.json';
import hant from '@/messages/zh-Hant.json';
import './globals.css';

export const metadata: Metadata = { title: '404 · Duizhao 对照' };

const MESSAGES = { en, 'zh-Hans': hans, 'zh-Hant': hant };

/** One file for every wrong address, in whichever language it was: so it speaks all of them. */
export default function NotFoundPage() {
  return (
    <html lang="en">
      <body>
        <main id="main" className="prose">
          {routing.locales.map((locale) => (
            <section key={locale} lang={locale}>
              <h1>{MESSAGES[locale].Site.notFoundTitle}</h1>
              <p>
                {MESSAGES[locale].Site.notFoundBody}{' '}
                <a href={pagePath(locale, '/')}>
                  {LOCALE_NAMES[locale]}: {MESSAGES[locale].Site.library}
                </a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
