import { bestLocale } from '@/lib/i18n/best-locale';
import { pagePath } from '@/lib/i18n/paths';
import { routing } from '@/lib/i18n/routing';
import { LOCALE_KEY } from '@/lib/storage/keys';
import { InlineScript } from './inline-script';
import { LOCALE_NAMES } from './locale-names';

/** Chooses the page's language before anything is drawn: the one chosen on this device, else the best of the browser's. Runs as text in the page. */
const choose = (
  key: string,
  locales: readonly string[],
  paths: readonly string[],
  best: (tags: readonly string[], locales: readonly string[]) => string | undefined,
) => {
  let stored = '';
  try {
    stored = JSON.parse(localStorage.getItem(key) ?? '{}').data ?? '';
  } catch {
    // blocked or unreadable: the browser's languages decide
  }
  const wanted = best([stored, ...navigator.languages], locales);
  location.replace(paths[Math.max(0, locales.indexOf(wanted ?? ''))] + location.search + location.hash);
};

export function LocaleRedirect() {
  const { locales } = routing;
  const paths = locales.map((locale) => pagePath(locale, '/'));
  const given = [LOCALE_KEY, locales, paths].map((value) => JSON.stringify(value));
  const code = `(${choose.toString()})(${given},${bestLocale.toString()})`;
  return (
    <main>
      <InlineScript name="redirect" code={code} />
      <h1>Duizhao 对照</h1>
      <ul>
        {locales.map((locale, i) => (
          <li key={locale}>
            <a href={paths[i]} lang={locale} hrefLang={locale}>
              {LOCALE_NAMES[locale]}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
