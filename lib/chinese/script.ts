/** The two ways of writing Chinese, and the language tag of each (BCP 47). */
export type Script = 'simplified' | 'traditional';
export const SCRIPT_LANG: Readonly<Record<Script, 'zh-Hans' | 'zh-Hant'>> = {
  simplified: 'zh-Hans',
  traditional: 'zh-Hant',
};

const HAN = /\p{Script=Han}/u;

/** Is this one character (code point) a Chinese character? 〇 and 々 are; marks and kana are not. */
export const isHan = (character: string): boolean => {
  const unit = character.charCodeAt(0);
  return (unit >= 0x4e00 && unit <= 0x9fff) || HAN.test(character); // most are of this block, and a regular expression is slow
};

/** How many Chinese characters `text` holds; astral characters count once. */
export const hanCount = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** 1 for each UTF-16 unit of the characters: quicker than a Set or a pattern, where it is asked at every place of a text. */
export function marksOf(characters: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(0x10000);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}
