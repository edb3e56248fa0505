import { pagePath } from '@/lib/i18n/paths';
import { routing } from '@/lib/i18n/routing';
import { LOCALE_KEY } from '@/lib/storage/keys';
import { InlineScript } from './inline-script';
import { LOCALE_NAMES } from './locale-names';

/**
 * Chooses the page's language before anything is drawn: the one chosen on this device, else the first of the browser's
 * languages that there is. Chinese of Taiwan, Hong Kong and Macau, or marked Hant, is traditional. Runs as text in the page.
 */
const choose = (key: string, locales: readonly string[], paths: readonly string[]) => {
  const match = (tag: string) =>
    /^zh\b/i.test(tag) ? (/hant|-(tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans') : tag.slice(0, 2).toLowerCase();
  let stored = '';
  try {
    stored = JSON.parse(localStorage.getItem(key) ?? '{}').data ?? '';
  } catch {
    // blocked or unreadable: the browser's languages decide
  }
  const wanted = [stored, ...navigator.languages.map(match)].find((locale) => locales.includes(locale));
  location.replace(paths[Math.max(0, locales.indexOf(wanted ?? ''))] + location.search + location.hash);
};

export function LocaleRedirect() {
  const { locales } = routing;
  const paths = locales.map((locale) => pagePath(locale, '/'));
  const code = `(${choose.toString()})(${JSON.stringify(LOCALE_KEY)},${JSON.stringify(locales)},${JSON.stringify(paths)})`;
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
