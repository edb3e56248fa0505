// What pages and the service worker say to each other.

/** A page asks to be kept, with what the site needs without network in its language (`offline.json`). */
export interface Keep {
  readonly kind: 'keep';
  /** Its own address. */
  readonly page: string;
  readonly locale: string;
}

export const isKeep = (value: unknown): value is Keep => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, page, locale } = value as Partial<Keep>;
  return kind === 'keep' && typeof page === 'string' && typeof locale === 'string';
};

/** Texts that other apps share wait here, and the language to show them in. */
export const SHARED_CACHE = 'duizhao-shared';
export const LOCALE_PLACE = '/duizhao-locale';
export const sharedPlace = (base: string, index: number): string => `${base}share/${index}`;

/** Is this another app's share (public/manifest.webmanifest, `share_target`)? */
export const isShare = ({ method, url }: Pick<Request, 'method' | 'url'>, base: string): boolean =>
  method === 'POST' && new URL(url).pathname === `${base}share/`;

/** What `offline.json` lists, written by the build: every script and style, and each language's screens. */
export interface OfflineList {
  readonly files: readonly string[];
  readonly pages: Readonly<Record<string, readonly string[]>>;
}
