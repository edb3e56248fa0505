/**
 * The first of these language tags (BCP 47) that is one of `locales`; undefined if none is. Chinese marked
 * Hant, or of Taiwan, Hong Kong and Macau and not marked Hans, is traditional. Pages run it as text before anything is drawn, so it refers to nothing outside itself.
 */
export const bestLocale = (tags: readonly string[], locales: readonly string[]): string | undefined =>
  tags
    .map((tag) => {
      if (!/^zh\b/i.test(tag)) return tag.slice(0, 2).toLowerCase();
      return !/hans/i.test(tag) && /hant|-(?:tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
    })
    .find((locale) => locales.includes(locale));
