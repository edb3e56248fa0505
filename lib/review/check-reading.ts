import { toneOf } from '../chinese/pinyin';
import { isHan } from '../chinese/script';
import type { Syllable, Tone } from '../chinese/types';
import { type PinyinQuery, parsePinyin, withErhua } from '../dictionary/pinyin-query';
import { readingOf, type SavedWord } from '../vocabulary/word';
import { alignLetters } from './align-letters';

/** `letters`: they are not those of the syllable; `missing`: nothing was typed for it. */
export type SyllableVerdict = 'right' | 'tone' | 'no-tone' | 'letters' | 'missing';

/** One syllable of the word's reading and what was typed for it. */
export interface CheckedSyllable {
  readonly expected: Syllable;
  /** Letters as they were understood, `v` for ü: "guo"; '' if nothing was typed for it. */
  readonly letters: string;
  /** null: not said. */
  readonly tone: Tone | null;
  readonly verdict: SyllableVerdict;
}

export interface CheckedReading {
  /**
   * `no-tones`: every letter is right and no tone was typed: ask again, it is not wrong. `tones`: the letters are right.
   * `unreadable`: no pinyin or zhuyin (empty, or characters).
   */
  readonly verdict: 'right' | 'no-tones' | 'tones' | 'syllables' | 'unreadable';
  /** One for each syllable of the reading, in its order; [] if unreadable. */
  readonly syllables: readonly CheckedSyllable[];
}

const UNREADABLE: CheckedReading = { verdict: 'unreadable', syllables: [] };
/** No reading is longer; what was pasted by mistake may be. */
const LONGEST = 100;
const RANK = ['right', 'no-tones', 'tones', 'syllables', 'unreadable'] as const;

/**
 * Holds what a learner typed against the word's own reading. Tones by mark or number, or zhuyin; spaces, apostrophes, hyphens,
 * capitals and full-width figures do not count; ü is ü, v or u:; a neutral tone is 5, 0 or nothing; erhua is huar1, hua1r5 or huā'ér.
 * 一 and 不 may be typed as they are spoken (yí gè, bú duì), which GB/T 16159—2012, 6.5.2, allows in teaching.
 */
export function checkReading(typed: string, word: Pick<SavedWord, 'characters' | 'reading'>): CheckedReading {
  const text = typed
    .trim()
    .slice(0, LONGEST)
    .replace(/˙(?![ㄅ-ㄩ])/g, '5'); // many type zhuyin's neutral dot last, as phones do
  const query = parsePinyin(text);
  if (query === null) return UNREADABLE;
  const zhuyin = /[ㄅ-ㄩ]/.test(text);
  return [query, withErhua(query), withoutLatin(query, word.characters)]
    .filter((one) => one !== null)
    .map((one) => check(one, word, zhuyin))
    .reduce((best, one) => (RANK.indexOf(one.verdict) < RANK.indexOf(best.verdict) ? one : best));
}

/** What was typed without the Latin letters that the word is written with: 卡拉OK may be typed "kala ok" or "kala". */
function withoutLatin({ letters, tones, breaks }: PinyinQuery, characters: string): PinyinQuery | null {
  const latin = characters.toLowerCase().match(/[a-z]+/)?.[0];
  const at =
    latin === undefined ? -1 : /^[a-z]/i.test(characters) ? letters.indexOf(latin) : letters.lastIndexOf(latin);
  if (latin === undefined || at < 0) return null;
  const without = <T>(list: readonly T[]): T[] => list.filter((_, i) => i < at || i >= at + latin.length);
  const rest = letters.slice(0, at) + letters.slice(at + latin.length);
  return rest === '' ? null : { letters: rest, tones: without(tones), breaks: without(breaks) };
}

/** nüe, lüe however they are spelled, as `parsePinyin` has them. */
const respell = (letters: string): string => letters.replace(/([ln])ue/g, '$1ve');

function check(query: PinyinQuery, word: Pick<SavedWord, 'characters' | 'reading'>, zhuyin: boolean): CheckedReading {
  const reading = readingOf(word);
  const whole = respell(reading.map(lettersOf).join('')); // as long as before
  const starts = reading.map((_, i) => reading.slice(0, i).map(lettersOf).join('').length);
  const wanted = starts.map((start, i) => whole.slice(start, starts[i + 1]));
  const pieces = alignLetters(query.letters, wanted).map(([from, to]) => ({
    letters: query.letters.slice(from, to),
    tones: query.tones.slice(from, to).filter((tone): tone is Tone => tone > 0),
  }));
  const spoken = spokenTones(word, reading);
  const toneless = query.tones.every((tone) => tone === 0);
  const unsaid = zhuyin ? 1 : 5; // what a syllable without a mark is meant to be
  const syllables = reading.map((expected, i): CheckedSyllable => {
    const { letters, tones } = pieces[i] ?? { letters: '', tones: [] };
    // Of hua1 r5, huar1 and huār the tone is that of hua, wherever it was typed.
    const after = isErhua(reading[i + 1]) ? (pieces[i + 1]?.tones.filter((tone) => tone !== 5) ?? []) : [];
    const said = isErhua(expected) ? [] : [...tones, ...after];
    const tone = said[0] ?? null;
    const right = isErhua(expected) || [toneOf(expected), ...(spoken[i] ?? [])].includes(tone ?? unsaid);
    const toneVerdict = right ? 'right' : tone === null ? 'no-tone' : 'tone';
    // Two tones in one syllable are two syllables: xi1an1 is not 先.
    const verdict = letters === '' ? 'missing' : letters !== wanted[i] || said.length > 1 ? 'letters' : toneVerdict;
    return { expected, letters, tone, verdict };
  });
  return { verdict: wholeVerdict(syllables, toneless), syllables };
}

function wholeVerdict(syllables: readonly CheckedSyllable[], toneless: boolean): CheckedReading['verdict'] {
  const some = (...verdicts: SyllableVerdict[]) => syllables.some(({ verdict }) => verdicts.includes(verdict));
  if (syllables.length === 0) return 'unreadable';
  if (some('letters', 'missing')) return 'syllables';
  if (some('tone', 'no-tone')) return toneless ? 'no-tones' : 'tones';
  return 'right';
}

const lettersOf = (syllable: Syllable): string => syllable.slice(0, -1);
const isErhua = (syllable: Syllable | undefined): boolean => syllable === 'r5';

/** The tones that 一 and 不 may be spoken with, by what follows: bú and yí before a fourth tone, yì before the others; 不 light inside. */
function spokenTones(
  { characters }: Pick<SavedWord, 'characters'>,
  reading: readonly Syllable[],
): readonly (readonly Tone[])[] {
  const written = [...characters].filter(isHan);
  return reading.map((syllable, i) => {
    const next = reading[i + 1];
    if (next === undefined || written.length !== reading.length) return [];
    if (written[i] === '不' && syllable === 'bu5') return [4];
    if (written[i] === '不' && syllable === 'bu4') return toneOf(next) === 4 ? [2] : [5];
    if (written[i] === '一' && syllable === 'yi1') return toneOf(next) === 4 || toneOf(next) === 5 ? [2] : [4];
    return [];
  });
}
