export interface LanguageRun {
  readonly text: string;
  /** null: the language of the page. */
  readonly lang: 'zh-Hans' | 'en' | null;
}

/** Chinese with the marks and figures inside it. */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}\d\s，。、；：！？·“”‘’（）《》…—]*\p{Script=Han})?)/u;
/** One word alone with a capital is a name, or as good as Chinese (Anki). */
const ENGLISH = /(\b(?:[a-z][A-Za-z’'-]+|[A-Z][A-Za-z’'-]*[\s,;]+[A-Za-z’'-]+)(?:[\s,;]+[A-Za-z’'-]+)*)/;

/**
 * A line in the site's language, cut where it goes over into another one and back: "居民 deleted." has Chinese in it, a meaning in
 * a Chinese line is English. Texts joined give the line.
 * @param page the language of the page, as its root element says it
 */
export function languageRuns(line: string, page: string): LanguageRun[] {
  const chinese = page.startsWith('zh');
  return line
    .split(chinese ? ENGLISH : CHINESE)
    .map((text, i) => ({ text, lang: i % 2 === 0 ? null : chinese ? ('en' as const) : ('zh-Hans' as const) }))
    .filter(({ text }) => text !== '');
}
