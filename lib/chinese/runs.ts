import { isHan } from './script';

/** What a stretch of a line is made of: Chinese characters, digits, letters, white space, or one other character or emoji. */
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

/** "16.7" and "3,500" are one number, "9:30" one time, "20%" one share; a mark at the end of the digits is none of them. */
const joinsDigits = (text: string, at: number): boolean =>
  /^(?:[.,:．：](?=\p{Nd})|[%％‰])/u.test(text.slice(at, at + 3));

/** "COVID-19", "don't", "A&B", "PM2.5", "C++": one word. */
const joinsLetters = (text: string, at: number): boolean =>
  /^(?:[-'’&._](?=[\p{L}\p{Nd}])(?!\p{Script=Han})|\+\+)/u.test(text.slice(at, at + 3)) ||
  text.slice(at - 1, at + 1) === '++';

/** 5G, 3D, 4S: digits that begin a word of capitals; 5kg is a number and its unit. */
const beginsLetters = (text: string, at: number): boolean =>
  /\p{Nd}/u.test(text.charAt(at - 1)) &&
  (/^[A-ZＡ-Ｚ]{1,3}(?![\p{L}\p{M}])/u.test(text.slice(at, at + 4)) ||
    /^[A-ZＡ-Ｚ]{1,3}\p{Script=Han}/u.test(text.slice(at, at + 4)));

const belongs = (kind: RunKind, text: string, at: number, next: RunKind): boolean => {
  if (kind === 'digits') return next === 'digits' || (next === 'mark' && joinsDigits(text, at));
  if (kind === 'letters') return next === 'letters' || next === 'digits' || (next === 'mark' && joinsLetters(text, at));
  return kind === next && kind !== 'mark';
};

// One emoji: a flag, a key cap, or a picture with its skin tone, joined to others by ZWJ (Unicode Technical Standard 51).
const EMOJI =
  /(?:\p{RI}\p{RI}|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?[\u{E0020}-\u{E007F}]*(?:\u200D\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?)*)/uy;

// An address is one word however many marks it has. Bounded, so that a long line is read once.
const ADDRESS =
  /(?:(?:https?|ftp):\/\/|www\.)[\x21-\x7e]+|[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?:[a-z\d-]{1,63}\.){1,4}(?:com|cn|org|net|edu|gov|io)(?![\w-])(?:\/[\x21-\x7e]*)?/giy;

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

const maybeEmoji = (unit: number): boolean =>
  (unit >= 0x2000 && unit < 0x3400) || (unit >= 0xd83c && unit <= 0xd83e) || unit === 0xa9 || unit === 0xae;

/** Where the emoji that begins at `at` ends; `at` itself where none does. */
const emojiEnd = (text: string, at: number): number =>
  maybeEmoji(text.charCodeAt(at)) || /^[\d#*]\uFE0F?\u20E3/.test(text.slice(at, at + 3))
    ? matchEnd(EMOJI, text, at)
    : at;

const CLOSING = /[.,;:!?)\]}>'"]+$/;

/** Where the address that begins at `at` ends, closing marks of the sentence left out; `at` itself where none does. */
function addressEnd(text: string, at: number): number {
  const end = matchEnd(ADDRESS, text, at);
  return end === at ? at : at + text.slice(at, end).replace(CLOSING, '').length;
}

const MAY_HAVE_ADDRESS = /[\w]\.[a-z]|:\/\/|@/i;

/** What is one run whatever its characters are, an emoji or an address, where one begins at `at`. */
function wholeRun(text: string, at: number, kind: RunKind, addresses: boolean): Run | null {
  if (kind !== 'mark' && kind !== 'digits' && kind !== 'letters') return null;
  const emoji = emojiEnd(text, at);
  if (emoji > at) return { kind: 'mark', start: at, end: emoji };
  const address = addresses && kind !== 'mark' ? addressEnd(text, at) : at;
  return address > at ? { kind: 'letters', start: at, end: address } : null;
}

/** Collects runs; a character either goes on with the last one or begins the next. */
class Runs {
  readonly runs: Run[] = [];
  private start = 0;
  private kind: RunKind | null = null;

  constructor(private readonly text: string) {}

  /** Is the character at `at` the first of its run? */
  begins(at: number, next: RunKind): boolean {
    return this.kind === null || !belongs(this.kind, this.text, at, next);
  }

  open(at: number, next: RunKind): void {
    if (this.kind === 'digits' && next === 'letters' && beginsLetters(this.text, at)) {
      this.kind = 'letters';
      return;
    }
    this.close(at);
    this.kind = next;
  }

  close(at: number): void {
    if (this.kind !== null && at > this.start) this.runs.push({ kind: this.kind, start: this.start, end: at });
    this.kind = null;
    this.start = at;
  }
}

/**
 * Cuts a line into runs that tile it: '3月15日，OK' → 3 | 月 | 15 | 日 | ， | OK. An emoji is one mark, an address one run of letters.
 * Never throws; a lone surrogate is a mark.
 */
export function cutRuns(text: string): Run[] {
  const cutter = new Runs(text);
  const addresses = MAY_HAVE_ADDRESS.test(text);
  for (let at = 0; at < text.length; ) {
    const length = lengthAt(text, at);
    const kind = kindAt(text, at, length);
    const begins = cutter.begins(at, kind);
    const whole = begins ? wholeRun(text, at, kind, addresses) : null;
    if (begins) cutter.open(at, whole?.kind ?? kind);
    at = whole?.end ?? at + length;
    if (whole !== null) cutter.close(at);
  }
  cutter.close(text.length);
  return cutter.runs;
}
