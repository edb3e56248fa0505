import { plainLetters } from '../chinese/pinyin';
import { hanCount } from '../chinese/script';
import type { Reading, Syllable } from '../chinese/types';
import { type PinyinQuery, parsePinyin, withErhua } from '../dictionary/pinyin-query';
import { isBroken, isToned, readSyllables, toneWithin } from './syllables';

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Letters and figures of the word are written in its pinyin as they stand, kǎlā OK, and are no syllables. */
export const withoutLatin = (pinyin: string, characters: string): string =>
  (characters.match(/[A-Za-z\d]+/g) ?? []).reduce(
    (rest, latin) => rest.replace(new RegExp(`(?<!\\p{L})${escapeForPattern(latin)}(?!\\p{L})`, 'iu'), ' '),
    pinyin,
  );

/** Marks that dictionaries put into pinyin: Pleco's // in a separable word, brackets around what may be left out, hyphens. */
const withoutMarks = (pinyin: string): string =>
  pinyin.replace(/[(（][^)）]*[)）]/gu, '').replace(/\/\/|[‐‑–—…·|“”"]/gu, ' ');

/**
 * Written pinyin or zhuyin as queries, the likeliest first: the whole of it, then the first of several readings ("háng; xíng"). [] for
 * what is no pinyin.
 */
export function readPinyin(pinyin: string, characters: string): readonly PinyinQuery[] {
  const whole = withoutLatin(withoutMarks(pinyin), characters);
  const first = whole.split(/[,;/，；、]|\bor\b/u)[0] ?? '';
  return [...new Set([whole.replaceAll('/', ' ').replace(/[，；、;]/gu, ' '), first])].flatMap((text) => {
    const query = parsePinyin(text);
    return query === null ? [] : [query, ...[withErhua(query)].filter((other) => other !== null)];
  });
}

const asTyped = (reading: Reading): string =>
  reading.map((syllable) => plainLetters(syllable).replace(/^([jqxy])v/, '$1u')).join('');

/**
 * How many syllables of a reading have another tone than the query says; null if it says other syllables. What has no tone is neutral
 * where other syllables have one, and says nothing where none has.
 */
export function toneErrors(query: PinyinQuery, reading: Reading): number | null {
  if (asTyped(reading) !== query.letters) return null;
  let start = 0;
  let errors = 0;
  for (const syllable of reading) {
    const end = start + syllable.length - 1;
    const said = toneWithin(query, start, end);
    if (said === null || isBroken(query, start, end)) return null;
    if (isToned(query) && (said || 5) !== Number(syllable.slice(-1))) errors++;
    start = end;
  }
  return errors;
}

const SYLLABLE = /^[a-zê]+[1-5]$/;

/** A reading that one of our own files gives; null if it does not fit the characters. */
export function readOwn(reading: string | undefined, characters: string): Reading | null {
  const syllables = reading === undefined || reading === '' ? [] : reading.split(' ');
  const fits = syllables.length === hanCount(characters) && syllables.every((syllable) => SYLLABLE.test(syllable));
  return fits && syllables.length > 0 ? (syllables as Syllable[]) : null;
}

/** Pinyin of as many syllables as the word has characters, whatever the dictionary says; null for other pinyin. */
export function readFreely(queries: readonly PinyinQuery[], characters: string): Reading | null {
  for (const query of queries) {
    const reading = readSyllables(query, hanCount(characters));
    if (reading !== null) return reading;
  }
  return null;
}
