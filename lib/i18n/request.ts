import * as rootParams from 'next/root-params';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { routing } from './routing';

export default getRequestConfig(async ({ locale: asked }) => {
  const locale = asked ?? (await rootParams.locale());
  const known = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
  return { locale: known, messages: (await import(`../../messages/${known}.json`)).default, timeZone: 'Asia/Shanghai' };
});
