import { isHan } from './script';

/** What a stretch of a line is made of: Chinese characters, digits, letters, white space, or one other character. */
export type RunKind = 'han' | 'digits' | 'letters' | 'space' | 'mark';

/** A stretch of one kind: half-open, UTF-16 units. */
export interface Run {
  readonly kind: RunKind;
  readonly start: number;
  readonly end: number;
}

const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{Nd}$/u;
const SPACE = /^\s$/;

const isBasicHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

const findKind = (character: string): RunKind => {
  if (isHan(character)) return 'han';
  if (DIGIT.test(character)) return 'digits';
  if (LETTER.test(character)) return 'letters';
  return SPACE.test(character) ? 'space' : 'mark';
};

const RUN_KINDS = ['han', 'digits', 'letters', 'space', 'mark'] as const;
/** The kind of each UTF-16 unit that was asked for, as its place in the list plus 1: regular expressions are slow. */
const known = new Uint8Array(0x10000);

function kindOfUnit(unit: number): RunKind {
  const kind = RUN_KINDS[(known[unit] ?? 0) - 1] ?? findKind(String.fromCharCode(unit));
  known[unit] = RUN_KINDS.indexOf(kind) + 1;
  return kind;
}

/** How many units the character at `at` has. */
const lengthAt = (text: string, at: number): number =>
  isHighSurrogate(text.charCodeAt(at)) ? String.fromCodePoint(text.codePointAt(at) ?? 0).length : 1;

const kindAt = (text: string, at: number, length: number): RunKind => {
  if (length > 1) return findKind(text.slice(at, at + length));
  const unit = text.charCodeAt(at);
  return isBasicHan(unit) ? 'han' : kindOfUnit(unit);
};

/** "16.7" and "3,500" are one number, "9:30" one time; a mark at the end of the digits is none of them. */
const joinsDigits = (text: string, at: number): boolean =>
  /^[.,:．：，](?=\p{Nd})/u.test(text.slice(at, at + 3)) && text[at] !== '，';

/** "COVID-19", "don't", "A&B": one word. */
const joinsLetters = (text: string, at: number): boolean => /^[-'’&](?=[\p{L}\p{Nd}])/u.test(text.slice(at, at + 3));

const belongs = (kind: RunKind, text: string, at: number, next: RunKind): boolean => {
  if (kind === 'digits') return next === 'digits' || (next === 'mark' && joinsDigits(text, at));
  if (kind === 'letters') return next === 'letters' || next === 'digits' || (next === 'mark' && joinsLetters(text, at));
  return kind === next && kind !== 'mark';
};

/**
 * Cuts a line into runs that tile it: '3月15日，OK' → 3 | 月 | 15 | 日 | ， | OK. Never throws; a lone surrogate is a mark.
 */
export function cutRuns(text: string): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let kind: RunKind | null = null;
  for (let at = 0; at < text.length; ) {
    const length = lengthAt(text, at);
    const next = kindAt(text, at, length);
    if (kind !== null && !belongs(kind, text, at, next)) {
      runs.push({ kind, start, end: at });
      start = at;
      kind = next;
    }
    kind ??= next;
    at += length;
  }
  if (kind !== null) runs.push({ kind, start, end: text.length });
  return runs;
}
