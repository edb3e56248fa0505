import { marksOf } from './script';

/** Characters that numerals are made of. 两 and 几 count; 零 and 〇 are zero. */
const DIGITS = '〇零一二两三四五六七八九十百千万亿兆几廿卅卌';
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';

const NUMERAL = marksOf(DIGITS + FORMAL);
const APPROXIMATE = marksOf('多余几');
const ORDINAL = '第'.charCodeAt(0);

export const isNumeral = (unit: number): boolean => NUMERAL[unit] === 1;

/** 多, 余 or 几: "and some", after a numeral. */
export const isApproximate = (unit: number): boolean => APPROXIMATE[unit] === 1;

export const isOrdinal = (unit: number): boolean => unit === ORDINAL;

/** 二两 "two ounces": after a digit 两 is a measure word, but 一两 and 百两 may be "one or two", "a hundred or two". */
const isOunce = (text: string, at: number): boolean =>
  text.charAt(at) === '两' && /[二三四五六七八九十几]/.test(text.charAt(at - 1));

/**
 * Where the numeral that begins at `start` ends: 三百五十二 whole, 第 before it included. `start` itself where none begins there.
 */
export function numeralEnd(text: string, start: number, end: number): number {
  const from = isOrdinal(text.charCodeAt(start)) ? start + 1 : start;
  let at = from;
  while (at < end && isNumeral(text.charCodeAt(at)) && !(at > from && isOunce(text, at))) at++;
  return at === from ? start : at;
}

const IDIOMS = new Set(
  '万一 千万 万万 三三两两 一一 一五一十 三七二十一 二百五 七七八八 五一 五四 六一 八一 千千万万 亿万 万千'.split(' '),
);

/** Is it made of numerals, but no number? 万一 "in case", 五一 "the First of May". */
export const isIdiomOfNumbers = (word: string): boolean => IDIOMS.has(word);
