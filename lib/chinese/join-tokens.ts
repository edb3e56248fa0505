import { nameLength, type Part } from './join-names';
import { numberLength } from './join-numbers';
import type { Lexicon } from './lexicon';
import { isNumeral, isOrdinal } from './numerals';
import { capitalise } from './pinyin';
import { hanCount, marksOf } from './script';
import type { Token, TokenKind } from './types';

const JOINED = { gloss: null, headword: null } as const;

/** Dots are not spelled: Āpèi Āwàngjìnměi (GB/T 16159—2012, 6.2). */
const spellName = (parts: readonly Part[]): string =>
  parts
    .filter(({ token }) => token.kind !== 'mark')
    .map(({ token }) => capitalise(token.spelling || token.surface))
    .join(' ');

/** 3 wàn, dì-12, sān fēn zhī èr, bǎifēnzhī sānshí. */
const spellNumber = (parts: readonly Part[]): string =>
  parts
    .map(({ token }) => token.spelling || token.surface)
    .join(' ')
    .replace(/^dì /u, 'dì-');

const join = (parts: readonly Part[], kind: TokenKind, spelling: string): Token => ({
  surface: parts.map(({ token }) => token.surface).join(''),
  start: parts[0]?.token.start ?? 0,
  reading: parts.flatMap(({ token }) => token.reading),
  spelling,
  kind,
  ...JOINED,
});

/** The same length if everything there can be read, else 0: a reading is whole or none. */
const wholeLength = (parts: readonly Part[], at: number, length: number): number =>
  parts.slice(at, at + length).every(({ token }) => token.reading.length === hanCount(token.surface)) ? length : 0;

// What the finders of names and numbers ask for first: most tokens are none of it, and are passed over.
const BEGINS = marksOf('小老');
const FOLLOWS = marksOf('·•‧・･东南西北中路街大');

/** May a name or a number of several tokens begin here? 清华|大学, 3|万, 三|分|之|二, 第|12, 小|王, 达|·|芬奇, 人民|路. */
function mayBegin({ piece, token }: Part, next: Part | undefined): boolean {
  if (next === undefined) return false;
  if (token.kind === 'name' || piece.kind === 'digits') return true;
  const unit = piece.surface.charCodeAt(0);
  return isNumeral(unit) || isOrdinal(unit) || BEGINS[unit] === 1 || FOLLOWS[next.piece.surface.charCodeAt(0)] === 1;
}

/** How many tokens from `at` on are one; 1 = none is joined. @returns less than 0 for a name */
const joinedLength = (parts: readonly Part[], at: number, lexicon: Lexicon): number =>
  -wholeLength(parts, at, nameLength(parts, at, lexicon)) || wholeLength(parts, at, numberLength(parts, at)) || 1;

/**
 * Joins tokens that are one name (清华|大学, 中关村|街道, 列奥纳多|·|达|·|芬奇, 小|王) or one number (3|万, 第|12, 三|分|之|二). The
 * words of each were found and read before, so each keeps its reading.
 */
export function joinTokens(lexicon: Lexicon, parts: readonly Part[]): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < parts.length; ) {
    const first = parts[at];
    if (first === undefined) break;
    const found = mayBegin(first, parts[at + 1]) ? joinedLength(parts, at, lexicon) : 1;
    const joined = found === 1 ? [] : parts.slice(at, at + Math.abs(found));
    if (found === 1) tokens.push(first.token);
    else if (found < 0) tokens.push(join(joined, 'name', spellName(joined)));
    else tokens.push(join(joined, 'number', spellNumber(joined)));
    at += Math.abs(found);
  }
  return tokens;
}
