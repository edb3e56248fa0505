import { markSyllable, toneOf } from './pinyin';
import type { Token, Tone } from './types';
import { toZhuyin } from './zhuyin';

/** How a reading is written: pinyin with tone marks or with numbers, or zhuyin. */
export type Notation = 'marks' | 'numbers' | 'zhuyin';

/** A piece of a written reading; `tone` is null for what stands between syllables (a space, an apostrophe). */
export interface ReadingPart {
  readonly text: string;
  readonly tone: Tone | null;
}

/** The language tag of each notation (BCP 47). */
export const NOTATION_LANG: Readonly<Record<Notation, string>> = {
  marks: 'zh-Latn-pinyin',
  numbers: 'zh-Latn-pinyin',
  zhuyin: 'zh-Bopo',
};

/** The reading of a word in pieces, so that each syllable can have its tone's colour; texts joined are what is shown. */
export function readingParts(
  { reading, spelling }: Pick<Token, 'reading' | 'spelling'>,
  notation: Notation,
): ReadingPart[] {
  if (notation === 'marks') return spellingParts(spelling, reading);
  const write = notation === 'zhuyin' ? toZhuyin : (syllable: string) => syllable.replace('v', 'ü');
  return reading.flatMap((syllable, i) => [
    ...(i > 0 ? [{ text: ' ', tone: null }] : []),
    { text: write(syllable), tone: toneOf(syllable) },
  ]);
}

/** "Shífēng Qū" with [shi2, feng1, qu1] → Shí, fēng, " ", Qū. */
function spellingParts(spelling: string, reading: Token['reading']): ReadingPart[] {
  const lower = spelling.toLowerCase();
  const parts: ReadingPart[] = [];
  let at = 0;
  for (const syllable of reading) {
    const marked = markSyllable(syllable);
    const start = lower.indexOf(marked, at);
    if (start < 0) return [{ text: spelling, tone: null }];
    if (start > at) parts.push({ text: spelling.slice(at, start), tone: null });
    at = start + marked.length;
    parts.push({ text: spelling.slice(start, at), tone: toneOf(syllable) });
  }
  return at < spelling.length ? [...parts, { text: spelling.slice(at), tone: null }] : parts;
}

/** What is shown, as one text. */
export const writeReading = (token: Pick<Token, 'reading' | 'spelling'>, notation: Notation): string =>
  readingParts(token, notation)
    .map(({ text }) => text)
    .join('');
