import type { Lexicon } from './lexicon';

/** Doubling says "a little", "each" or "very" (试试, 一条条, 短短): a word of its own, somewhat rarer than the single one. */
const DOUBLED_PENALTY = -4;
const ONE = '一'.charCodeAt(0);
const DOUBLES = 'vaqz';

const doubles = (lexicon: Lexicon, id: number): boolean =>
  id >= 0 && (DOUBLES.includes(lexicon.wordClass(id)) || lexicon.candidates(id).some((candidate) => candidate.measure));

/** AABB of a word AB: 快快乐乐, 舒舒服服. */
function pairsWeight(
  lexicon: Lexicon,
  text: string,
  at: number,
  end: number,
  weight: (id: number) => number,
): number | null {
  if (at + 4 > end || text[at + 2] !== text[at + 3] || text[at] === text[at + 2]) return null;
  const id = lexicon.find(text.charAt(at) + text.charAt(at + 2));
  return id >= 0 && id < lexicon.headwordCount ? weight(id) + DOUBLED_PENALTY : null;
}

/**
 * Doubled words that may begin at `at`: AA and 一AA of a verb, adjective or measure word, AABB of a word AB.
 * @param weight ln P of a word by id
 * @param visit receives the end and ln P
 */
export function visitReduplications(
  lexicon: Lexicon,
  text: string,
  at: number,
  end: number,
  weight: (id: number) => number,
  visit: (end: number, weight: number) => void,
): void {
  const from = text.charCodeAt(at) === ONE ? at + 1 : at;
  const unit = text.charCodeAt(from);
  if (from + 2 > end || unit !== text.charCodeAt(from + 1) || unit === ONE) return;
  const id = lexicon.find(text, from, from + 1);
  if (doubles(lexicon, id)) visit(from + 2, weight(id) + DOUBLED_PENALTY);
  if (from > at) return;
  const pairs = pairsWeight(lexicon, text, at, end, weight);
  if (pairs !== null) visit(at + 4, pairs);
}
