import { markSyllable } from '../chinese/pinyin';
import type { Syllable } from '../chinese/types';
import type { SavedWord } from '../vocabulary/word';
import { oneLine } from './cells';

/**
 * The word list of the Zhongwen extension (cschiller/zhongwen): no header, columns parted by tabs, lines by CRLF: simplified,
 * traditional, pinyin with its syllables apart, definition, notes.
 */
export const writeZhongwen = (words: readonly SavedWord[]): string =>
  words
    .map(({ characters, traditional, reading, gloss, note = '' }) =>
      [characters, traditional, spaced(reading), gloss, note].map(oneLine).join('\t'),
    )
    .map((line) => `${line}\r\n`)
    .join('');

const spaced = (reading: string): string =>
  reading
    .split(' ')
    .filter((syllable) => syllable !== '')
    .map((syllable) => markSyllable(syllable as Syllable))
    .join(' ');
