import { isHan } from '../chinese/script';
import { foldCharacters } from './character-index';
import { type EnglishQuery, parseEnglish } from './english-query';
import { type PinyinQuery, parsePinyin } from './pinyin-query';

/** More than any word or phrase that somebody looks up; a longer text belongs into the reader. */
const MOST_UNITS = 100;

/** What was typed into the one field, read in every way that it can be meant. */
export interface Query {
  readonly text: string;
  /** Characters as they are compared, '' if there are none; letters and digits too (KTV, 3D). */
  readonly characters: string;
  /** Is there a Chinese character among them? Then it is neither pinyin nor English. */
  readonly isChinese: boolean;
  readonly pinyin: PinyinQuery | null;
  readonly english: EnglishQuery | null;
}

/** Reads a query. Never throws, whatever is typed. */
export function parseQuery(text: string): Query {
  const short = text.slice(0, MOST_UNITS);
  const characters = foldCharacters(short).replace(/\s+/g, '');
  const isChinese = [...short].some(isHan);
  return {
    text: short.trim(),
    characters,
    isChinese,
    pinyin: isChinese ? null : parsePinyin(short.trimStart()),
    english: isChinese ? null : parseEnglish(short.normalize('NFKC')),
  };
}

const WILDCARD = /[*?]/; // full-width ones are folded

/** Has it a place for any characters (*) or for one (?), beside a character to look for? */
export const hasWildcard = ({ characters, isChinese }: Query): boolean => isChinese && WILDCARD.test(characters);

/** The characters that a word must have to fit a pattern. */
export const literalsOf = (pattern: string): string => pattern.replace(/[*?]/g, '');

/**
 * Does the whole of `text` fit a pattern, in which * stands for any characters and ? for one (UTF-16 unit)? Goes back to the last *
 * only, so that no pattern takes long.
 */
export function fitsPattern(text: string, pattern: string): boolean {
  let at = 0;
  let read = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const wanted = pattern.charAt(read);
    if (wanted === '*') {
      star = read++;
      resume = at;
    } else if (wanted === '?' || wanted === text.charAt(at)) {
      read++;
      at++;
    } else if (star >= 0) {
      read = star + 1;
      at = ++resume;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(read));
}
