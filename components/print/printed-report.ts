import type { LibraryLine } from '@/lib/dictionary/library-index';
import { editionLanguage } from '@/lib/i18n/edition-language';
import type { Locale } from '@/lib/i18n/routing';

/** A report that can be printed. */
export interface PrintedReport {
  readonly slug: string;
  readonly zh: string;
  readonly en: string;
  /** "Zhuzhou Daily · 2021-08", in the page's language. */
  readonly printed: string;
}

export const printedReport = ({ slug, zh, en, source, date }: LibraryLine, locale: Locale): PrintedReport => ({
  slug,
  zh,
  en,
  printed: `${source[editionLanguage(locale)]} · ${date}`,
});
