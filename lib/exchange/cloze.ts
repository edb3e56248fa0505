import type { Place } from '../review/sentences';

/** The sentence in pieces, each with whether it is the word; texts joined = the sentence. */
export function splitAtWord(
  zh: string,
  places: readonly Place[],
): readonly { readonly text: string; readonly isWord: boolean }[] {
  let at = 0;
  const pieces = places.flatMap(({ start, end }) => {
    if (start < at) return []; // both scripts' forms share characters
    const before = { text: zh.slice(at, start), isWord: false };
    at = end;
    return [before, { text: zh.slice(start, end), isWord: true }];
  });
  return [...pieces, { text: zh.slice(at), isWord: false }].filter(({ text }) => text !== '');
}
