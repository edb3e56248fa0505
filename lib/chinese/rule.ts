import { type Context, hasClass, isBreak, isNumber, textAfter, textBefore } from './context';
import type { Syllable } from './types';

/** A condition on the neighbours of a character, and how to read the character where all of it holds. */
export interface Rule<T = Syllable> {
  readonly reading: T;
  /** Must match the end of the text before, or the start of the text after. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The neighbour must be of one of these word classes. */
  readonly beforeClass?: string;
  readonly afterClass?: string;
  /** The neighbour must be a boundary of a clause. */
  readonly breakBefore?: true;
  readonly breakAfter?: true;
  /** A number, or a word that counts, stands before. */
  readonly counted?: true;
}

const holds = (rule: Rule<unknown>, context: Context): boolean =>
  (rule.breakBefore === undefined || isBreak(context.before)) &&
  (rule.breakAfter === undefined || isBreak(context.after)) &&
  (rule.counted === undefined || isNumber(context.before)) &&
  (rule.beforeClass === undefined || hasClass(context.before, rule.beforeClass)) &&
  (rule.afterClass === undefined || hasClass(context.after, rule.afterClass)) &&
  (rule.before === undefined || rule.before.test(textBefore(context))) &&
  (rule.after === undefined || rule.after.test(textAfter(context)));

/** The reading of the first rule that holds; null = none does. */
export const findReading = <T>(rules: readonly Rule<T>[], context: Context): T | null =>
  rules.find((rule) => holds(rule, context))?.reading ?? null;
