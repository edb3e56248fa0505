import type { Locale } from '@/lib/i18n/routing';

/**
 * The first of a browser's languages that the site has; null if it has none of them. Chinese of Taiwan, Hong Kong and Macau, or marked
 * Hant, is traditional (as in locale-redirect.tsx, which runs before any module).
 */
export function bestLocale(tags: readonly string[], locales: readonly Locale[]): Locale | null {
  for (const tag of tags) {
    const chinese = /hant|-(tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
    const wanted = /^zh\b/i.test(tag) ? chinese : tag.slice(0, 2).toLowerCase();
    const found = locales.find((locale) => locale === wanted);
    if (found !== undefined) return found;
  }
  return null;
}
