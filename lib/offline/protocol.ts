// What pages and the service worker say to each other.

/** A page asks to keep files of the build and pages, in its language. */
export interface Keep {
  readonly kind: 'keep';
  readonly files: readonly string[];
  readonly pages: readonly string[];
  readonly locale: string;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

export const isKeep = (value: unknown): value is Keep => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, files, pages, locale } = value as Partial<Keep>;
  return kind === 'keep' && isTexts(files) && isTexts(pages) && typeof locale === 'string';
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
