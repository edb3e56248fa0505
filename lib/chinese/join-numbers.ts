import type { Part } from './join-names';
import { isWrittenNumeral } from './spell-number';

const isFigure = (part: Part | undefined): boolean => part?.piece.kind === 'digits';
const isNumeral = (part: Part | undefined): boolean => part !== undefined && isWrittenNumeral(part.piece.surface);
const surfaceOf = (part: Part | undefined): string => part?.piece.surface ?? '';

/** 3万, 1.5亿, 800万: figures and what they are multiplied by. */
const multiplied = (parts: readonly Part[], at: number): number =>
  isFigure(parts[at]) && !surfaceOf(parts[at]).endsWith('%') && /^[百千万亿兆]+$/u.test(surfaceOf(parts[at + 1]))
    ? 2
    : 0;

/** 第12. */
const ordinal = (parts: readonly Part[], at: number): number =>
  surfaceOf(parts[at]) === '第' && isFigure(parts[at + 1]) ? 2 : 0;

/** 三分之二, 百分之三十, 百分之 20. */
function fraction(parts: readonly Part[], at: number): number {
  const length = /^[百千万]分之$/u.test(surfaceOf(parts[at])) ? 1 : isNumeral(parts[at]) ? overPart(parts, at) : 0;
  if (length === 0) return 0;
  const share = decimal(parts, at + length, true);
  if (share > 0) return length + share;
  return isNumeral(parts[at + length]) || isFigure(parts[at + length]) ? length + 1 : 0;
}

const overPart = (parts: readonly Part[], at: number): number => {
  if (surfaceOf(parts[at + 1]) === '分之') return 2;
  return surfaceOf(parts[at + 1]) === '分' && surfaceOf(parts[at + 2]) === '之' ? 3 : 0;
};

const PART_OF_DAY = /(?:[上中下]午|[早晚夜]上?|凌晨|清晨|傍晚|半夜|今|明|昨|每天|[日号天])$/u;
const SAYS_TIME = /^(?:分|刻|十|钟|线|半|左右|多|整)/u;
const DIGITS = /^[〇零一二三四五六七八九]+$/u;

/** 三点五, but not 下午三点, 八点一刻, 三点一线. `measured`: a share, which is no time of day. */
function decimal(parts: readonly Part[], at: number, measured = false): number {
  if (!isNumeral(parts[at]) || surfaceOf(parts[at]) === '两' || surfaceOf(parts[at + 1]) !== '点') return 0;
  if (!DIGITS.test(surfaceOf(parts[at + 2]))) return 0;
  const isTime = PART_OF_DAY.test(surfaceOf(parts[at - 1])) || SAYS_TIME.test(surfaceOf(parts[at + 3]));
  return measured || (!isTime && parts[at + 3]?.token.kind === 'word') ? 3 : 0;
}

/** How many tokens from `at` on are one number; 0 = none, or one token by itself. */
export const numberLength = (parts: readonly Part[], at: number): number =>
  multiplied(parts, at) || ordinal(parts, at) || fraction(parts, at) || decimal(parts, at);
