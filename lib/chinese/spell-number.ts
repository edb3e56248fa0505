const UNITS = '十百千万亿兆拾佰仟';
const DIGITS = '一二三四五六七八九两壹贰叁肆伍陆柒捌玖';

/** A numeral of Chinese characters alone, with or without 第. */
export const isWrittenNumeral = (surface: string): boolean =>
  /^第?[〇零一二两三四五六七八九十百千万亿兆几廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟]+$/u.test(surface);

const isDigit = (character: string | undefined): boolean => character !== undefined && DIGITS.includes(character);
const isUnit = (character: string | undefined): boolean => character !== undefined && UNITS.includes(character);

/** 三四 "three or four", 三五: two digits side by side mean "about", three (二〇二二) are read one by one. */
const isApproximate = (characters: readonly string[], at: number): boolean =>
  isDigit(characters[at]) &&
  isDigit(characters[at + 1]) &&
  !/[\p{Script=Han}]/u.test((characters[at - 1] ?? '').replace(/[十百千万亿第]/u, '')) &&
  (characters[at + 2] === undefined || isUnit(characters[at + 2]));

/** 七万, but 六十三 亿: only a digit that stands alone joins its unit; 百万 and 十万 are units as they are. */
function joinsUnit(characters: readonly string[], at: number): boolean {
  const [twoBefore, before] = [characters[at - 2], characters[at - 1]];
  if (isDigit(before)) return !isApproximate(characters, at - 2) && (twoBefore !== '十' || characters[at] === '十');
  return isUnit(before) && !isDigit(twoBefore);
}

/** What stands between the character at `at` and the one before it: '-', ' ' or nothing. */
function joint(characters: readonly string[], at: number): string {
  const [before, here] = [characters[at - 1], characters[at]];
  if (before === '第') return '-';
  if (before === '几' || here === '几') return ' ';
  if (isApproximate(characters, at - 1)) return '-';
  if (isUnit(here)) return joinsUnit(characters, at) ? '' : ' ';
  if (before === '十') return '';
  return isUnit(before) || isUnit(characters[at + 1]) || isUnit(characters[at - 2]) ? ' ' : '';
}

/**
 * A numeral as the orthography parts it (GB/T 16159—2012, 6.1.5): sānshísān, jiǔbǎi wǔshí, dì-yī, shíqī-bā, liǎng-sān bǎi.
 * @param surface characters of `isWrittenNumeral` alone
 * @param syllables one a character, with tone marks
 */
export const spellNumber = (surface: string, syllables: readonly string[]): string => {
  const characters = [...surface];
  return syllables
    .map((syllable, i) => {
      const between = i === 0 ? '' : joint(characters, i);
      return (i > 0 && between === '' && syllable === 'èr' ? "'" : between) + syllable;
    })
    .join('');
};
