import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { localeStore } from '@/lib/storage/places';

/** Opens this page in another language, at the same place with the same link; the choice holds for "/" from then on. */
export function changeLocale(from: Locale, to: Locale): void {
  localeStore.update(() => to);
  const { pathname, search, hash } = window.location;
  window.location.assign(pathname.replace(pagePath(from, '/'), pagePath(to, '/')) + search + hash);
}
