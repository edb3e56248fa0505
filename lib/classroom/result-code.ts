import { TEXT_EXERCISES } from '../exercises/types';
import { type ClassLesson, lessonId } from './lesson';
import type { Score } from './result';

// A result as a few characters that a learner reads out and a teacher types: "5QK2M-7XA4". It says which lesson it belongs to and
// how each exercise went, and nothing about the learner. It is no proof: who takes the trouble can make one up.

/** Crockford's base 32 (www.crockford.com/base32.html): no I, L, O, U, so that nothing is taken for 1, 0 or V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = 32n;

/** Kinds of exercises of the first version. */
const FIRST_KINDS = 6;
const VERSIONS = 4n;
/** A code counts the kinds by their place, so each that is added (at the end) makes another version. */
const VERSION = BigInt(TEXT_EXERCISES.length - FIRST_KINDS);
const SETS = 1n << BigInt(TEXT_EXERCISES.length);
const TAGS = 4096n;

/** Characters of the shortest code, its check character left out. */
const SHORTEST = 7;
const LONGEST = 28;

/** Questions of an exercise that a digit holds; a longer one takes a second digit, up to the most that a code can say. */
const FEW = 10;
const MOST = 100;
const scoresUpTo = (total: number): bigint => BigInt((total * (total + 3)) / 2);
const MANY_FOLLOW = scoresUpTo(FEW);

/** What a code says. `other-version`: made by a version of this site with other exercises; `mistyped`: no code, or not as it was read out. */
export type ReadCode =
  | { readonly status: 'ok'; readonly tag: number; readonly scores: readonly Score[] }
  | { readonly status: 'other-version' | 'mistyped' };

/** The twelve bits of a lesson that stand in its codes. */
export const lessonTag = (lesson: ClassLesson): number => Number.parseInt(lessonId(lesson), 32) % Number(TAGS);

/**
 * Writes a code, in groups that can be read out: "5QK2M-7XA4", 8 to 10 characters for up to four exercises.
 * @param scores one for each exercise at most; of more than 100 questions the share is kept, not the number
 */
export function writeCode(tag: number, scores: readonly Score[]): string {
  const done = TEXT_EXERCISES.flatMap(
    (name) => scores.find(({ exercise, total }) => exercise === name && total > 0) ?? [],
  );
  const set = TEXT_EXERCISES.reduce(
    (bits, name, i) => (done.some(({ exercise }) => exercise === name) ? bits | (1n << BigInt(i)) : bits),
    0n,
  );
  const rest = done.map(scoreNumber).reduceRight((after, { digit, base }) => digit + base * after, 0n);
  const value = VERSION + VERSIONS * (set + SETS * (BigInt(tag) + TAGS * rest));
  const body = toDigits(value);
  return grouped([checkOf(body), ...body].map((digit) => ALPHABET[digit]).join(''));
}

/** Reads a code as it was typed: small letters, spaces, full-width characters and O for 0 do no harm. */
export function readCode(typed: string): ReadCode {
  const digits = digitsOf(typed);
  if (digits === null || checkOf(digits.slice(1)) !== digits[0]) return { status: 'mistyped' };
  const value = digits.slice(1).reduceRight((after, digit) => BigInt(digit) + BASE * after, 0n);
  if (value % VERSIONS !== VERSION) return { status: 'other-version' };
  const read = readScores(value / VERSIONS);
  // only what would be written so is a code: the same number may not have two
  return read !== null && writeCode(read.tag, read.scores) === grouped(digits.map((digit) => ALPHABET[digit]).join(''))
    ? { status: 'ok', ...read }
    : { status: 'mistyped' };
}

function readScores(value: bigint): { tag: number; scores: Score[] } | null {
  const set = value % SETS;
  const tag = Number((value / SETS) % TAGS);
  let rest = value / SETS / TAGS;
  const take = (base: bigint): bigint => {
    const digit = rest % base;
    rest /= base;
    return digit;
  };
  const scores = TEXT_EXERCISES.filter((_, i) => (set >> BigInt(i)) % 2n === 1n).map((exercise): Score => {
    const few = take(MANY_FOLLOW + 1n);
    return { exercise, ...pairOf(few < MANY_FOLLOW ? few : take(scoresUpTo(MOST))) };
  });
  return rest === 0n && scores.length > 0 ? { tag, scores } : null;
}

/** Right and total as one number: (0,1) (1,1) (0,2) (1,2) (2,2) … are 0, 1, 2, 3, 4 … */
function scoreNumber({ right, total }: Score): { digit: bigint; base: bigint } {
  const shown = Math.min(total, MOST);
  const share = Math.min(Math.max(Math.round((right * shown) / total), 0), shown);
  const number = scoresUpTo(shown - 1) + BigInt(share);
  const base = MANY_FOLLOW + 1n;
  return shown <= FEW ? { digit: number, base } : { digit: MANY_FOLLOW + base * number, base: base * scoresUpTo(MOST) };
}

function pairOf(number: bigint): { right: number; total: number } {
  let total = 1;
  while (scoresUpTo(total) <= number) total++;
  return { right: Number(number - scoresUpTo(total - 1)), total };
}

/** The number's digits, the last first. */
function toDigits(value: bigint): number[] {
  const digits: number[] = [];
  for (let left = value; left > 0n || digits.length < SHORTEST; left /= BASE) digits.push(Number(left % BASE));
  return digits;
}

const SEEN_AS: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** null: a character that no code has, or too few or many of them */
function digitsOf(typed: string): number[] | null {
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .split('');
  if (characters.length <= SHORTEST || characters.length > LONGEST) return null;
  const digits = characters.map((character) => ALPHABET.indexOf(SEEN_AS[character] ?? character));
  return digits.includes(-1) ? null : digits;
}

/**
 * The check character over GF(32): each place has a weight of its own, so that one wrong character and any two that changed places
 * are always found; of anything else 31 in 32.
 */
const checkOf = (digits: readonly number[]): number => digits.reduceRight((sum, digit) => times2(sum ^ digit), 0);

/** Twice an element of GF(32), by x⁵ + x² + 1. */
const times2 = (element: number): number => (element << 1) ^ (element & 16 ? 0b100101 : 0);

/** In groups of up to five, as even as they come. */
function grouped(code: string): string {
  const size = Math.ceil(code.length / Math.ceil(code.length / 5));
  return (code.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join('-');
}
