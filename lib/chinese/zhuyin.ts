import { toneOf } from './pinyin';
import type { Syllable } from './types';

const INITIALS: Readonly<Record<string, string>> = {
  b: 'ㄅ',
  p: 'ㄆ',
  m: 'ㄇ',
  f: 'ㄈ',
  d: 'ㄉ',
  t: 'ㄊ',
  n: 'ㄋ',
  l: 'ㄌ',
  g: 'ㄍ',
  k: 'ㄎ',
  h: 'ㄏ',
  j: 'ㄐ',
  q: 'ㄑ',
  x: 'ㄒ',
  zh: 'ㄓ',
  ch: 'ㄔ',
  sh: 'ㄕ',
  r: 'ㄖ',
  z: 'ㄗ',
  c: 'ㄘ',
  s: 'ㄙ',
  '': '',
};
const FINALS: Readonly<Record<string, string>> = {
  a: 'ㄚ',
  o: 'ㄛ',
  e: 'ㄜ',
  ê: 'ㄝ',
  ai: 'ㄞ',
  ei: 'ㄟ',
  ao: 'ㄠ',
  ou: 'ㄡ',
  an: 'ㄢ',
  en: 'ㄣ',
  ang: 'ㄤ',
  eng: 'ㄥ',
  er: 'ㄦ',
  i: 'ㄧ',
  ia: 'ㄧㄚ',
  io: 'ㄧㄛ',
  ie: 'ㄧㄝ',
  iai: 'ㄧㄞ',
  iao: 'ㄧㄠ',
  iu: 'ㄧㄡ',
  ian: 'ㄧㄢ',
  in: 'ㄧㄣ',
  iang: 'ㄧㄤ',
  ing: 'ㄧㄥ',
  u: 'ㄨ',
  ua: 'ㄨㄚ',
  uo: 'ㄨㄛ',
  uai: 'ㄨㄞ',
  ui: 'ㄨㄟ',
  uan: 'ㄨㄢ',
  un: 'ㄨㄣ',
  uang: 'ㄨㄤ',
  ong: 'ㄨㄥ',
  v: 'ㄩ',
  ve: 'ㄩㄝ',
  van: 'ㄩㄢ',
  vn: 'ㄩㄣ',
  iong: 'ㄩㄥ',
  '': '',
};
const TONES = ['', '', 'ˊ', 'ˇ', 'ˋ', ''] as const;
const ALONE: Readonly<Record<string, string>> = { r: 'ㄦ', m: 'ㄇ', n: 'ㄋ', ng: 'ㄫ', hm: 'ㄏㄇ', hng: 'ㄏㄫ' };

/** Pinyin spelling without its abbreviations: y and w as the vowels they stand for, ü written out after j, q, x. */
const fullForm = (letters: string): string =>
  letters
    .replace(/^yu/, 'v')
    .replace(/^yong$/, 'iong')
    .replace(/^you$/, 'iu')
    .replace(/^yi/, 'i')
    .replace(/^y/, 'i')
    .replace(/^wei$/, 'ui')
    .replace(/^wen$/, 'un')
    .replace(/^weng$/, 'ong')
    .replace(/^wu/, 'u')
    .replace(/^w/, 'u')
    .replace(/^([jqx])u/, '$1v')
    .replace(/^((?:[zcs]h?|r))i$/, '$1');

/**
 * One syllable in zhuyin (bopomofo): "jian3" → "ㄐㄧㄢˇ"; the neutral dot stands first, "ma5" → "˙ㄇㄚ"; tone 1 is unmarked.
 * Source: Phonetic Symbols Handbook, ROC Ministry of Education. @returns the syllable as it came if it is no Mandarin syllable.
 */
export function toZhuyin(syllable: Syllable): string {
  const letters = syllable.slice(0, -1);
  const tone = toneOf(syllable);
  const symbols = ALONE[letters] ?? spell(fullForm(letters));
  if (symbols === null) return syllable;
  return tone === 5 && letters !== 'r' ? `˙${symbols}` : symbols + TONES[tone];
}

function spell(letters: string): string | null {
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])?/.exec(letters)?.[0] ?? '';
  const final = FINALS[letters.slice(initial.length)];
  return final === undefined || letters === '' ? null : (INITIALS[initial] ?? '') + final;
}
