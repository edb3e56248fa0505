const HAN = /\p{Script=Han}/u;

/** Is this one character (code point) a Chinese character? 〇 and 々 are; marks and kana are not. */
export const isHan = (character: string): boolean => HAN.test(character);

/** How many Chinese characters `text` holds; astral characters count once. */
export const hanCount = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
