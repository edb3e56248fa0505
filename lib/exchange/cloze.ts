import type { Example, SavedWord } from '../vocabulary/word';
import { escapePattern } from './cells';

/** A stretch of a sentence: [start, end) in UTF-16 units. */
export type Stretch = readonly [start: number, end: number];

/** The characters in order, marks between them allowed: 战疫 stands in 战“疫”. */
const patternOf = (form: string): RegExp =>
  new RegExp([...form].map(escapePattern).join('[^\\p{L}\\p{N}\\s]{0,2}'), 'gu');

/**
 * Where a word stands in its sentence, in either script. A word of several characters is found wherever it stands, so that no
 * place gives another away; of a single character (为 in 因为 is another word) only the place that the example names, or the first.
 * @returns [] where the sentence lacks it
 */
export function placesOfWord(
  { characters, traditional }: Pick<SavedWord, 'characters' | 'traditional'>,
  { zh, at }: Pick<Example, 'zh' | 'at'>,
): readonly Stretch[] {
  const forms = [...new Set([characters, traditional])].filter((form) => form !== '');
  const places = forms
    .flatMap((form) =>
      [...zh.matchAll(patternOf(form))].map((match): Stretch => [match.index, match.index + match[0].length]),
    )
    .sort(([a], [b]) => a - b);
  if ([...characters].length > 1) return places;
  const named = places.find(([start]) => start === at) ?? places[0];
  return named === undefined ? [] : [named];
}

/** The sentence in pieces, each with whether it is the word; texts joined = the sentence. */
export function splitAtWord(
  zh: string,
  places: readonly Stretch[],
): readonly { readonly text: string; readonly isWord: boolean }[] {
  let at = 0;
  const pieces = places.flatMap(([start, end]) => {
    if (start < at) return []; // both scripts' forms share characters
    const before = { text: zh.slice(at, start), isWord: false };
    at = end;
    return [before, { text: zh.slice(start, end), isWord: true }];
  });
  return [...pieces, { text: zh.slice(at), isWord: false }].filter(({ text }) => text !== '');
}
