export interface LanguageRun {
  readonly text: string;
  /** null: the language of the line. */
  readonly lang: 'zh-Hans' | 'zh-Latn-pinyin' | 'zh-Bopo' | 'en' | null;
}

/** Chinese with the marks and figures inside it. */
const CHINESE = '\\p{Script=Han}(?:[\\p{Script=Han}\\d\\s，。、；：！？·“”‘’（）《》…—]*\\p{Script=Han})?';
/** A word with a tone mark, and those of its kind beside it. */
const MARKED = "[a-zü'’]*[āēīōūǖáéíóúǘǎěǐǒǔǚàèìòùǜ][a-zāēīōūǖáéíóúǘǎěǐǒǔǚàèìòùǜü'’]*";
const PINYIN = `${MARKED}(?:\\s${MARKED})*`;
const ZHUYIN = '[\\p{Script=Bopomofo}ˊˇˋ˙]*\\p{Script=Bopomofo}[\\p{Script=Bopomofo}ˊˇˋ˙]*';
/** One word alone with a capital is a name, or as good as Chinese (Anki). */
const ENGLISH = "\\b(?:[a-z][A-Za-z’'-]+|[A-Z][A-Za-z’'-]*[\\s,;]+[A-Za-z’'-]+)(?:[\\s,;]+[A-Za-z’'-]+)*";

const IN_ENGLISH = new RegExp(`(?<han>${CHINESE})|(?<pinyin>${PINYIN})|(?<zhuyin>${ZHUYIN})`, 'giu');
const IN_CHINESE = new RegExp(`(?<pinyin>${PINYIN})|(?<zhuyin>${ZHUYIN})|(?<english>${ENGLISH})`, 'gu');

/**
 * A line cut where it goes over into another language and back: "居民 deleted." has Chinese in it, a meaning in a Chinese line
 * is English. Texts joined give the line.
 * @param language of the line: 'en', or one that begins with 'zh'
 */
export function languageRuns(line: string, language: string): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let at = 0;
  for (const { 0: text, index, groups } of line.matchAll(language.startsWith('zh') ? IN_CHINESE : IN_ENGLISH)) {
    if (index > at) runs.push({ text: line.slice(at, index), lang: null });
    const lang =
      groups?.han !== undefined
        ? 'zh-Hans'
        : groups?.pinyin !== undefined
          ? 'zh-Latn-pinyin'
          : groups?.zhuyin !== undefined
            ? 'zh-Bopo'
            : 'en';
    runs.push({ text, lang });
    at = index + text.length;
  }
  if (at < line.length) runs.push({ text: line.slice(at), lang: null });
  return runs;
}
