import { nameLength, type Part } from './join-names';
import { numberLength } from './join-numbers';
import type { Lexicon } from './lexicon';
import { capitalise } from './pinyin';
import { hanCount } from './script';
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

/**
 * Joins tokens that are one name (清华|大学, 中关村|街道, 列奥纳多|·|达|·|芬奇, 小|王) or one number (3|万, 第|12, 三|分|之|二). The
 * words of each were found and read before, so each keeps its reading.
 */
export function joinTokens(lexicon: Lexicon, parts: readonly Part[]): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < parts.length; ) {
    const name = wholeLength(parts, at, nameLength(parts, at, lexicon));
    const length = name || wholeLength(parts, at, numberLength(parts, at)) || 1;
    const joined = parts.slice(at, at + length);
    const [first] = joined;
    if (name > 0) tokens.push(join(joined, 'name', spellName(joined)));
    else if (length > 1) tokens.push(join(joined, 'number', spellNumber(joined)));
    else if (first !== undefined) tokens.push(first.token);
    at += length;
  }
  return tokens;
}
