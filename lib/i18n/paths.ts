import type { Locale } from './routing';

const BASE = process.env.DUIZHAO_BASE_PATH ?? '';

/**
 * The address of a page of this site: pagePath('en', '/words/') → "/en/words/" (with the base path, if the site has one).
 * Plain addresses for plain links: the pages are files, and a client-side router would fetch each page's data twice.
 */
export const pagePath = (locale: Locale, path: `/${string}`): string => `${BASE}/${locale}${path}`;

/** The address of a file of this site that is not a page: filePath('/data/shifeng.json'). */
export const filePath = (path: `/${string}`): string => `${BASE}${path}`;
