import { isHan } from './script';

// Variation selectors, zero-width spaces and joiners, soft hyphens: they change how a character looks or where a line may break,
// not what it says.
const INVISIBLE = /(?<=\p{Script=Han})(?:\u00AD|\u2060|\uFEFF|[\u200B-\u200D]|\p{Variation_Selector})+/gu;
const MAY_BE_INVISIBLE = /\u00AD|\u2060|\uFEFF|[\u200B-\u200D]|\p{Variation_Selector}/u;

/** A text without what cannot be seen, and where each of its UTF-16 units begins in the original; one more for the end. */
export interface VisibleText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Takes out the invisible characters that follow a Chinese character; null where there are none, as in almost every text. */
export function withoutInvisible(text: string): VisibleText | null {
  if (!MAY_BE_INVISIBLE.test(text)) return null;
  const offsets: number[] = [];
  let visible = '';
  let at = 0;
  const keep = (end: number): void => {
    visible += text.slice(at, end);
    for (; at < end; at++) offsets.push(at);
  };
  for (const match of text.matchAll(INVISIBLE)) {
    keep(match.index);
    at = match.index + match[0].length;
  }
  if (at === offsets.length && at === 0) return null;
  keep(text.length);
  return { text: visible, offsets: [...offsets, text.length] };
}

const ODD_FORMS = /[\u2E80-\u2FDF\uF900-\uFAFF○◯著]/;
// 著急 in a line that nothing else marks as traditional.
const FORMER_ZHE = /(?<![名原专專编編合译譯论論巨])著(?=[急火陆陸凉涼迷])/gu;
const ODD_FORM =
  /[\u2E80-\u2FDF\uF900-\uFAFF]|(?<=[〇零一二三四五六七八九][○◯]{0,3})[○◯]|[○◯](?=[○◯]{0,3}[〇零一二三四五六七八九])/gu;

/**
 * Chinese characters as dictionaries have them: compatibility forms and radicals as the characters that they stand for
 * (Unicode, NFKC), a circle beside numerals as the zero 〇. Of the same length.
 */
export const withUsualForms = (text: string): string =>
  ODD_FORMS.test(text)
    ? text.replace(FORMER_ZHE, '着').replace(ODD_FORM, (form) => {
        if (form === '○' || form === '◯') return '〇';
        const usual = form.normalize('NFKC');
        return usual.length === form.length && isHan(usual) ? usual : form;
      })
    : text;
