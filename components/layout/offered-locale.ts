import { type Locale, routing } from '@/lib/i18n/routing';
import { localeStore } from '@/lib/storage/places';

/**
 * The first of a device's languages that the site has; null if it has none of them. Chinese of Taiwan, Hong Kong and Macau, or marked
 * Hant, is traditional (as in locale-redirect.tsx, which runs before any module).
 */
function bestLocale(tags: readonly string[]): Locale | null {
  for (const tag of tags) {
    const chinese = /hant|-(tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
    const wanted = /^zh\b/i.test(tag) ? chinese : tag.slice(0, 2).toLowerCase();
    const found = routing.locales.find((locale) => locale === wanted);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The language to offer to someone who has come from elsewhere to a page in another than her own; null = none. Who goes from page to
 * page here has seen the switcher.
 */
export function offeredLocale(locale: Locale): Locale | null {
  if (document.referrer.startsWith(`${window.location.origin}/`)) return null;
  const hers = bestLocale([localeStore.get(), ...navigator.languages]);
  return hers === locale ? null : hers;
}
