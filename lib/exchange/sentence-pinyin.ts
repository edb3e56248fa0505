import { capitalise } from '../chinese/pinyin';
import { hanCount } from '../chinese/script';
import type { ReportWord } from '../dictionary/report-data';

/** Marks as texts in pinyin have them (GB/T 16159—2012 leaves them to Latin usage); others become what NFKC makes of them. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '。': '.',
    '、': ',',
    '「': '“',
    '」': '”',
    '『': '‘',
    '』': '’',
  }),
);
const OPENING = /^[“‘(《〈[【]$/;
const CLOSING = /^[”’)》〉\]】,.;:?!…%]$/;

type SpelledWord = Pick<ReportWord, 'surface' | 'traditional' | 'spelling'>;

/** Where the word stands in `zh` from `from` on, in whichever script that is; null = nowhere. */
function placeOf({ surface, traditional }: SpelledWord, zh: string, from: number): readonly [number, number] | null {
  const found = [surface, traditional]
    .map((form) => [zh.indexOf(form, from), form.length] as const)
    .filter(([at]) => at >= 0)
    .sort(([a], [b]) => a - b)[0];
  return found === undefined ? null : [found[0], found[0] + found[1]];
}

/** What stands between words: figures and Latin words as they are, marks one by one. */
const piecesOf = (between: string): string[] =>
  (between.match(/[\p{L}\p{N}]+(?:[.,:][\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? []).map((piece) =>
    (MARKS.get(piece) ?? piece).normalize('NFKC').replace(/^\.\.\.$/, '…'),
  );

/** Do these words make up the sentence, every character of it? Those of a text that has since been changed do not. */
export function coversSentence(zh: string, words: readonly SpelledWord[]): boolean {
  let left = '';
  let at = 0;
  for (const word of words) {
    if (word.spelling === '') continue;
    const place = placeOf(word, zh, at);
    if (place === null) return false;
    left += zh.slice(at, place[0]);
    at = place[1];
  }
  return hanCount(left + zh.slice(at)) === 0;
}

/**
 * A sentence in Hanyu Pinyin, word by word with its marks: "Yòu Kuān Yòu Yìng? Wǒ bú qù." Words are found in order; what none of them
 * covers is written as it stands.
 * @param words the sentence's words in order, as `wordsOfSentence` gives them
 */
export function sentencePinyin(zh: string, words: readonly SpelledWord[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const word of words) {
    const place = placeOf(word, zh, at);
    if (place === null || word.spelling === '') continue;
    pieces.push(...piecesOf(zh.slice(at, place[0])), word.spelling);
    at = place[1];
  }
  pieces.push(...piecesOf(zh.slice(at)));
  return capitalise(join(pieces));
}

const join = (pieces: readonly string[]): string =>
  pieces.reduce((line, piece, i) => {
    const glued = i === 0 || CLOSING.test(piece) || OPENING.test(pieces[i - 1] ?? '');
    return line + (glued ? '' : ' ') + piece;
  }, '');
