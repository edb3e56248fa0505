import { type Locale, routing } from '@/lib/i18n/routing';

/** What the page's first script has put on <html>: another language than the page's, which this device would rather have. */
export function offeredLocale(): Locale | null {
  const { offers } = document.documentElement.dataset;
  return routing.locales.find((locale) => locale === offers) ?? null;
}
