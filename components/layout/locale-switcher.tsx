'use client';
import { type Locale, routing } from '@/lib/i18n/routing';
import { changeLocale } from './change-locale';
import { LOCALE_NAMES } from './locale-names';

/** The same page in another language; the choice holds for "/" from then on. */
export function LocaleSwitcher({ locale, label }: { locale: Locale; label: string }) {
  return (
    <select
      className="locale-switcher"
      aria-label={label}
      value={locale}
      onChange={({ target }) => changeLocale(locale, target.value as Locale)}
    >
      {routing.locales.map((option) => (
        <option key={option} value={option} lang={option}>
          {LOCALE_NAMES[option]}
        </option>
      ))}
    </select>
  );
}
