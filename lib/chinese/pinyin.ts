import { isWrittenNumeral, spellNumber } from './spell-number';
import type { Reading, Syllable, TokenKind, Tone } from './types';

const COMBINING = ['\u0304', '\u0301', '\u030c', '\u0300'] as const;

/** Is this text a syllable as readings have them: letters and a tone? */
export const isSyllable = (text: string): text is Syllable => /^[a-zê]+[1-5]$/.test(text);

/** The tone of a syllable: the digit that ends it. */
export const toneOf = (syllable: Syllable): Tone => Number(syllable.slice(-1)) as Tone;

/**
 * One syllable with its tone mark: "jian3" → "jiǎn", "lv4" → "lǜ", "ma5" → "ma", "r5" → "r".
 * The mark goes on a, else on o or e, else on the last of i, u, ü (Scheme of the Chinese Phonetic Alphabet, 1958);
 * syllables without a vowel (m2, ng4) carry it on their first m or n.
 */
export function markSyllable(syllable: Syllable): string {
  const known = marked.get(syllable);
  if (known !== undefined) return known;
  const written = writeMark(syllable);
  marked.set(syllable, written);
  return written;
}

/** Syllables written so far; there are about 1,400. */
const marked = new Map<Syllable, string>();

function writeMark(syllable: Syllable): string {
  const tone = toneOf(syllable);
  const letters = syllable.slice(0, -1).replaceAll('v', 'ü');
  if (tone === 5) return letters;
  const at = letters.search(markPlace(letters));
  if (at < 0) return letters;
  return (letters.slice(0, at + 1) + COMBINING[tone - 1] + letters.slice(at + 1)).normalize('NFC');
}

const markPlace = (letters: string): RegExp =>
  [/a/, /[oe]/, /[iuü](?!.*[iuü])/].find((place) => place.test(letters)) ?? /[mn]/;

/** Letters only, in lower case, without tones, spaces, apostrophes or hyphens: what a search compares. "Xī'ān" → "xian". */
export const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0304\u0301\u030c\u0300]/g, '')
    .normalize('NFC')
    .replace(/[^a-zü]/g, '')
    .replaceAll('ü', 'v');

/** Joins marked syllables into one written word: apostrophe before a, o, e (GB/T 16159—2012, 6.7); erhua joins without one. */
const joinSyllables = (syllables: readonly string[]): string =>
  syllables.reduce(
    (word, syllable) =>
      word + (word && /^[aāáǎàeēéěèoōóǒò]/.test(syllable.normalize('NFC')) ? `'${syllable}` : syllable),
    '',
  );

const GENERIC = /(?:街道|社区|示范区|新区|[省市区县镇乡村路街山河江湖海岛州])$/u;

/** What `spellReading` needs beside the reading. `spaces`: after how many syllables a name is parted, if the caller knows. */
export interface SpellingContext {
  readonly kind: TokenKind;
  readonly surface: string;
  readonly spaces?: readonly number[];
}

/**
 * A word as Hanyu Pinyin orthography (GB/T 16159—2012) writes it: "dá'àn", "Shífēng Qū", "Zhōu Sōng", "zhèr".
 * Names are capitalised in each part; a place name is parted before its generic (6.2.2), a person's where `spaces` says.
 * @returns '' for an empty reading.
 */
export function spellReading(reading: Reading, { kind, surface, spaces }: SpellingContext): string {
  const syllables = reading.map(markSyllable);
  if (kind === 'number' && isWrittenNumeral(surface)) return spellNumber(surface, syllables);
  if (/[\p{L}\p{N}]/u.test(surface.replace(/\p{Script=Han}+/gu, ''))) return spellMixed(surface, syllables, kind);
  if (kind !== 'name') return joinSyllables(syllables);
  const cuts = spaces ?? genericCut(surface, syllables.length);
  const starts = [0, ...cuts];
  return starts.map((start, i) => capitalise(joinSyllables(syllables.slice(start, starts[i + 1])))).join(' ');
}

/** Letters as they are written, parted from what is read (T xù, kǎlā OK, Ā Q Zhèngzhuàn); figures alone are not (00hòu). */
function spellMixed(surface: string, syllables: readonly string[], kind: TokenKind): string {
  let read = 0;
  const parts = (surface.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).map((part) => {
    if (!/\p{Script=Han}/u.test(part)) return part;
    const from = read;
    read += [...part].length;
    const written = joinSyllables(syllables.slice(from, read));
    return kind === 'name' ? capitalise(written) : written;
  });
  return parts.join(/\p{L}/u.test(surface.replace(/\p{Script=Han}+/gu, '')) ? ' ' : '');
}

function genericCut(surface: string, syllables: number): readonly number[] {
  const generic = GENERIC.exec(surface)?.[0].length ?? 0;
  return generic > 0 && syllables - generic >= 2 ? [syllables - generic] : [];
}

/** The first letter as a capital, its tone mark kept, opening marks passed over: "ōuyáng" → "Ōuyáng", "“wǒ" → "“Wǒ". */
export const capitalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^([^\p{L}\p{N}]*)(\p{L})/u, (_, marks: string, first: string) => marks + first.toUpperCase());
