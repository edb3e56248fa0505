import { isSyllable } from '../chinese/pinyin';
import { hanCount } from '../chinese/script';
import type { Reading } from '../chinese/types';
import { withErhua } from '../dictionary/pinyin-query';
import { readSyllables, readWritten, type WrittenReading, withUnsaid } from '../dictionary/written-reading';
import { escapePattern } from './cells';

/** Letters and figures of the word are written in its pinyin as they stand, kǎlā OK, and are no syllables. */
export const withoutLatin = (pinyin: string, characters: string): string =>
  (characters.match(/[A-Za-z\d]+/g) ?? []).reduce(
    (rest, latin) => rest.replace(new RegExp(`(?<!\\p{L})${escapePattern(latin)}(?!\\p{L})`, 'iu'), ' '),
    pinyin,
  );

/** Marks that dictionaries put into pinyin: Pleco's // in a separable word, brackets around what may be left out, hyphens. */
const withoutMarks = (pinyin: string): string =>
  pinyin.replace(/[(（][^)）]*[)）]/gu, '').replace(/\/\/|[‐‑–—…·|“”"]/gu, ' ');

/**
 * What may be meant by written pinyin or zhuyin, the likeliest first: the whole of it, then the first of several readings ("háng;
 * xíng"). [] for what is neither.
 */
export function readPinyin(pinyin: string, characters: string): readonly WrittenReading[] {
  const whole = withoutLatin(withoutMarks(pinyin), characters);
  const first = whole.split(/[,;/，；、]|\bor\b/u)[0] ?? '';
  return [...new Set([whole.replace(/[/，；、;]/gu, ' '), first])].flatMap((text) => {
    const written = readWritten(text);
    const erhua = written === null ? null : withErhua(written);
    return [written, erhua && withUnsaid(erhua, written?.unsaid === 1)].filter((way) => way !== null);
  });
}

/** A reading that one of our own files gives; null if it does not fit the characters. */
export function readOwn(reading: string | undefined, characters: string): Reading | null {
  const syllables = reading === undefined || reading === '' ? [] : reading.split(' ');
  const fits = syllables.length > 0 && syllables.length === hanCount(characters);
  return fits && syllables.every(isSyllable) ? syllables : null;
}

/** Pinyin of as many syllables as the word has characters, whatever the dictionary says; null for other pinyin. */
export function readFreely(ways: readonly WrittenReading[], characters: string): Reading | null {
  for (const written of ways) {
    const reading = readSyllables(written, hanCount(characters));
    if (reading !== null) return reading;
  }
  return null;
}
