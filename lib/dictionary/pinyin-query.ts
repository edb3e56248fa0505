import type { Syllable } from '../chinese/types';
import { toZhuyin } from '../chinese/zhuyin';

/**
 * Pinyin as somebody typed it: letters alone (a–z, v for ü), and what is known of the syllables that they make. Which syllables those
 * are is left open, so that "xian" finds 先 and 西安, and a last syllable may be half written.
 */
export interface PinyinQuery {
  readonly letters: string;
  /** The tone of the syllable that a letter belongs to; 0 = not said. As many as letters. */
  readonly tones: readonly number[];
  /** Does a syllable end after this letter for certain (a digit, a space, an apostrophe follow)? */
  readonly breaks: readonly boolean[];
}

const MARKS: Readonly<Record<string, number>> = {
  '\u0304': 1,
  '\u0301': 2,
  '\u030c': 3,
  '\u0306': 3, // a breve, which many take for the third tone's mark
  '\u0300': 4,
};
const SEPARATOR = /[\s'’‘ʼ`·_.,-]/;

/** Reads one character after another. */
class Reader {
  letters = '';
  readonly tones: number[] = [];
  readonly breaks: boolean[] = [];

  /** @returns false for what pinyin has no place for */
  read(character: string): boolean {
    if (/[a-z]/.test(character)) return this.letter(character);
    if (this.letters === '') return SEPARATOR.test(character);
    if (character in MARKS) return this.tone(MARKS[character] ?? 0);
    if (character === '\u0308' || character === ':') return this.umlaut();
    if (character === '\u0302') return true; // ê
    if (/[0-5]/.test(character)) return this.tone(Number(character) || 5) && this.end();
    return SEPARATOR.test(character) && this.end();
  }

  private letter(letter: string): boolean {
    this.letters += letter;
    this.tones.push(0);
    this.breaks.push(false);
    return true;
  }

  private tone(tone: number): boolean {
    this.tones[this.tones.length - 1] = tone;
    return true;
  }

  private end(): boolean {
    this.breaks[this.breaks.length - 1] = true;
    return true;
  }

  private umlaut(): boolean {
    if (!this.letters.endsWith('u')) return false;
    this.letters = `${this.letters.slice(0, -1)}v`;
    return true;
  }
}

/** ü is written u after j, q, x, y; and nue, lue can only be nüe, lüe. As long as before. */
const respell = (letters: string): string => letters.replace(/([jqxy])v/g, '$1u').replace(/([ln])ue/g, '$1ve');

/**
 * Reads pinyin in any of its notations: "zhongguo", "zhong1 guo2", "zhōngguó", "lü4", "lv", "lu:4", "xi'an", "zhongg"; and zhuyin.
 * @returns null for text that is no pinyin (which syllables there are is not checked: no word will be found)
 */
export function parsePinyin(text: string): PinyinQuery | null {
  const reader = new Reader();
  const plain = zhuyinToPinyin(text).normalize('NFKC').toLowerCase(); // NFKC takes zhuyin's neutral dot apart
  for (const character of plain.normalize('NFD')) if (!reader.read(character)) return null;
  if (reader.letters === '') return null;
  return { letters: respell(reader.letters), tones: reader.tones, breaks: reader.breaks };
}

/** The same with a last "er" as the erhua that most words write: "huaer" → "huar"; null where there is none. */
export function withErhua({ letters, tones, breaks }: PinyinQuery): PinyinQuery | null {
  const at = letters.length - 2;
  if (at < 1 || !letters.endsWith('er')) return null;
  const without = <T>(list: readonly T[]): T[] => list.filter((_, i) => i !== at);
  const ends = without(breaks);
  ends[at - 1] = true; // the syllable before it is whole
  return { letters: `${letters.slice(0, at)}r`, tones: [...tones.slice(0, at), 0], breaks: ends };
}

const ZHUYIN_TONES: Readonly<Record<string, number>> = { ˊ: 2, ˇ: 3, ˋ: 4 };
const INITIALS = [
  'b',
  'p',
  'm',
  'f',
  'd',
  't',
  'n',
  'l',
  'g',
  'k',
  'h',
  'j',
  'q',
  'x',
  'zh',
  'ch',
  'sh',
  'r',
  'z',
  'c',
  's',
];
const FINALS =
  'a o e ai ei ao ou an en ang eng i ia ie iao iu ian in iang ing u ua uo uai ui uan un uang ong v ve van vn iong'.split(
    ' ',
  );
const ALONE =
  'a o e ai ei ao ou an en ang eng er yi ya yo ye yao you yan yin yang ying wu wa wo wai wei wan wen wang weng yu yue yuan yun yong zhi chi shi ri zi ci si'.split(
    ' ',
  );

let syllables: ReadonlyMap<string, string> | undefined;

/** Zhuyin symbols → letters, made by writing every syllable in zhuyin; some that no word has do no harm. */
const zhuyinSyllables = (): ReadonlyMap<string, string> => {
  syllables ??= new Map(
    // The commoner spelling last: it wins.
    [...INITIALS, ...INITIALS.flatMap((initial) => FINALS.map((final) => initial + final)), ...ALONE].map((letters) => [
      zhuyinOf(letters),
      letters,
    ]),
  );
  return syllables;
};

const zhuyinOf = (letters: string): string => {
  const written = toZhuyin(`${letters}1` as Syllable);
  return /[a-z]/.test(written) ? '' : written;
};

const ZHUYIN_SYLLABLE = /[ㄅ-ㄩ]/;

/** The letters of the longest syllable that begins at `start`, and where it ends. */
function readSymbols(text: string, start: number): { readonly letters: string; readonly end: number } {
  for (let end = Math.min(text.length, start + 3); end > start; end--) {
    const letters = zhuyinSyllables().get(text.slice(start, end));
    if (letters !== undefined) return { letters, end };
  }
  return { letters: text.charAt(start), end: start + 1 };
}

/** "ㄓㄨㄥㄍㄨㄛˊ" → "zhong'guo2'"; a neutral dot stands first, tone 1 is unmarked and so not said. Other text stays. */
function zhuyinToPinyin(text: string): string {
  if (!ZHUYIN_SYLLABLE.test(text)) return text;
  let result = '';
  for (let at = 0; at < text.length; ) {
    const neutral = text.charAt(at) === '˙';
    if (neutral) at++;
    if (!ZHUYIN_SYLLABLE.test(text.charAt(at))) {
      result += text.charAt(at++);
      continue;
    }
    const { letters, end } = readSymbols(text, at);
    const tone = neutral ? 5 : (ZHUYIN_TONES[text.charAt(end)] ?? '');
    at = end + (typeof tone === 'number' && !neutral ? 1 : 0);
    result += `${letters}${tone}${at < text.length ? "'" : ''}`; // the last may be half written
  }
  return result;
}
