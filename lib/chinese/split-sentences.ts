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

/** No sentence is longer: a text without punctuation must be cut somewhere, or nothing of it can be shown before all is. */
const LONGEST = 400;
const PAUSE = /[，、；：,;:\s][^，、；：,;:\s]*$/;

/** Where to cut [start, …): after the last pause before `LONGEST`, else there, never inside a surrogate pair. */
function cutBefore(text: string, start: number): number {
  const piece = text.slice(start, start + LONGEST);
  const pause = piece.search(PAUSE);
  const cut = start + (pause > 0 ? pause + 1 : LONGEST);
  return /[\ud800-\udbff]/.test(text.charAt(cut - 1)) ? cut - 1 : cut;
}

function cutLong(text: string, { start, end }: Range): Range[] {
  const pieces: Range[] = [];
  let at = start;
  while (end - at > LONGEST) {
    const cut = cutBefore(text, at);
    pieces.push({ start: at, end: cut });
    at = cut;
  }
  return [...pieces, { start: at, end }];
}

/**
 * Splits text into sentences without losing a character.
 * @returns ranges that tile `text`; [] for ''. Closing quotes and white space stay with the sentence before them. A stretch of more
 * than 400 units without an end mark is cut at a comma or space, or else where the 400 are full.
 * Never throws. Marks: the sentence-final marks of GB/T 15834—2011, plus ASCII ?! from pasted text.
 */
export const splitSentences = (text: string): readonly Range[] =>
  [...text.matchAll(SENTENCE)]
    .filter((match) => match[0] !== '')
    .flatMap((match) => cutLong(text, { start: match.index, end: match.index + match[0].length }));
