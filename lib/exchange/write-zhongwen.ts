import { markSyllable } from '../chinese/pinyin';
import { readingOf, type SavedWord } from '../vocabulary/word';
import { oneLine } from './cells';

/**
 * The word list of the Zhongwen extension (cschiller/zhongwen): no header, columns parted by tabs, lines by CRLF: simplified,
 * traditional, pinyin with its syllables apart, definition, notes.
 */
export const writeZhongwen = (words: readonly SavedWord[]): string =>
  words
    .map((word) =>
      [word.characters, word.traditional, spaced(word), word.gloss, word.note ?? ''].map(oneLine).join('\t'),
    )
    .map((line) => `${line}\r\n`)
    .join('');

const spaced = (word: SavedWord): string => readingOf(word).map(markSyllable).join(' ');
