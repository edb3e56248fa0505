/** Half-open [start, end) in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

// End marks of GB/T 15834—2011 and ASCII ?! of pasted text, with the closing quotes and brackets that belong to them
// and an ellipsis that trails a quotation (“…。”……). Not the end: before a mark that goes on (“走！”，他说) or
// inside a title (《怎么办？》). The ASCII full stop ends a sentence only before a space or the end.
const END = /(?:[。！？!?]|…+|\.(?=\s|$))+[”’」』）)]*(?:……)?(?![，、；：》〉”’」』）])/u;
const SENTENCE = new RegExp(`[^\\n]*?(?:${END.source}|\\n|$)\\s*`, 'gu');

/**
 * Splits text into sentences without losing a character.
 * @returns ranges that tile `text`; [] for ''. Closing quotes and white space stay with the sentence before them.
 * Never throws. Marks: the sentence-final marks of GB/T 15834—2011, plus ASCII ?! from pasted text.
 */
export const splitSentences = (text: string): readonly Range[] =>
  [...text.matchAll(SENTENCE)]
    .filter((match) => match[0] !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
