import type { Lexicon } from './lexicon';
import { hanCount } from './script';
import type { Token } from './types';

/** Make a noun of any word of two syllables: 志愿者, 检测率, 传播力. */
const SUFFIXES = /^[者员率性化们式力量度感师品]$/u;
/** Nouns that join a noun or verb of two syllables as a suffix does: 检测点, 隔离区, 消毒液; after an adjective they are words. */
const NOUNS = /^[点站区车液仪药码枪队组卡袋包信数室厅馆店楼型级期类网族房号板头机表费线]$/u;
const VERBS_BEFORE = /^[vnbjlz]$/u;

/** 送到, 做好, 吹响: a verb of one syllable and what comes of it (GB/T 16159—2012, 6.1.2). */
const COMPLEMENTS = /^[到好上下入出进往起成完住开走倒掉满死回予响]$/u;

/** 副书记, 全区: deputy, all. */
const PREFIXES = /^[副全]$/u;

const isWord = (token: Token | undefined, syllables: number): token is Token =>
  token !== undefined &&
  token.kind === 'word' &&
  hanCount(token.surface) === syllables &&
  token.reading.length === syllables;

const classOf = (lexicon: Lexicon, { headword }: Token): string =>
  headword === null ? '' : lexicon.wordClass(lexicon.find(headword));

/** 全体|区级: here 区 begins the next word. */
const AFTER_SUFFIX = /^[级委长内里]/u;

function joins(lexicon: Lexicon, first: Token, second: Token, third: Token | undefined): boolean {
  if (AFTER_SUFFIX.test(third?.surface ?? '')) return false;
  const wordClass = classOf(lexicon, first);
  if (isWord(first, 2) && isWord(second, 1))
    return SUFFIXES.test(second.surface) || (NOUNS.test(second.surface) && VERBS_BEFORE.test(wordClass));
  if (!isWord(first, 1)) return false;
  if (isWord(second, 1)) return wordClass === 'v' && COMPLEMENTS.test(second.surface);
  return PREFIXES.test(first.surface) && isWord(second, 2) && classOf(lexicon, second) === 'n';
}

const join = (first: Token, second: Token): Token => ({
  ...first,
  surface: first.surface + second.surface,
  reading: [...first.reading, ...second.reading],
  spelling: first.spelling + (/^[aāáǎàeēéěèoōóǒò]/u.test(second.spelling) ? "'" : '') + second.spelling,
  gloss: null,
  headword: null,
});

/**
 * Joins what editors write as one word and the dictionary has in two: 检测|点, 志愿|者, 送|到, 副|书记. For the draft of a report's
 * `py` lines, not for reading: whoever taps a word wants one that the dictionary has, and treebanks keep suffixes apart.
 * @param tokens of `analyse`
 * @returns tokens that tile the same text; joined ones have no headword
 */
export function joinSuffixes(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (first === undefined) continue;
    const together = second !== undefined && joins(lexicon, first, second, tokens[at + 2]);
    joined.push(together ? join(first, second) : first);
    if (together) at++;
  }
  return joined;
}
