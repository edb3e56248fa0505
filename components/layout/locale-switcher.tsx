'use client';
import { type Locale, routing } from '@/lib/i18n/routing';
import { localeStore } from '@/lib/storage/places';
import { LOCALE_NAMES } from './locale-names';

/** The same page in another language; the choice holds for "/" from then on. */
export function LocaleSwitcher({ locale, label }: { locale: Locale; label: string }) {
  const change = (next: string) => {
    localeStore.update(() => next);
    const { pathname, search, hash } = window.location;
    window.location.assign(pathname.replace(`/${locale}/`, `/${next}/`) + search + hash);
  };
  return (
    <select
      className="locale-switcher"
      aria-label={label}
      value={locale}
      onChange={({ target }) => change(target.value)}
    >
      {routing.locales.map((option) => (
        <option key={option} value={option} lang={option}>
          {LOCALE_NAMES[option]}
        </option>
      ))}
    </select>
  );
}
