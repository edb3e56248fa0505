import { wordsOfSentence } from '@/lib/dictionary/report-data';
import { type TextSentence, toTextSentence } from '@/lib/dictionary/whole-text';
import { chineseText, englishText, plainChinese } from './reader-dom';
import type { TextSource } from './text-source';

/**
 * A sentence that stands in the page, with its words in their places, as printed; null if it is not in the page (`reveal`
 * brings it there). As long as its words are not loaded it has none, and is written as the page shows it.
 */
export function pageSentence(
  article: ParentNode,
  { parts, printed }: Pick<TextSource, 'parts' | 'printed'>,
  id: string,
): TextSentence | null {
  const element = article.querySelector(`#${CSS.escape(id)}`);
  if (element === null) return null;
  const words = wordsOfSentence(parts, id);
  const zh = words.length === 0 ? plainChinese(element) : chineseText(element, words, printed);
  return toTextSentence({ id, zh, en: englishText(element) }, words, printed);
}
