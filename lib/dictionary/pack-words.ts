import { type Coder, createModel, NUMBER_CONTEXTS } from './range-coder';

/** The UTF-16 units of all words. */
export interface Alphabet {
  /** Commonest first: the code of a unit is its place here. */
  readonly units: Uint16Array;
  /** The code of each unit; 0 also for those that no word has. */
  readonly codes: Uint16Array;
}

const UNITS = 0x10000;
const SHARE_BITS = 5;
const SHARES_PER_NAT = 2;

/** How often each unit follows another in a word, in steps of half a nat; 0 = in no word. */
function countUnits(words: readonly KindOfWord[]): Uint8Array {
  const counts = new Int32Array(UNITS).fill(-1);
  for (const [word] of words)
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      counts[unit] = Math.max(0, counts[unit] ?? 0) + (i > 0 ? 1 : 0);
    }
  const shares = new Uint8Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) {
    const count = counts[unit] ?? -1;
    if (count >= 0) shares[unit] = 1 + Math.round(Math.log1p(count) * SHARES_PER_NAT);
  }
  return shares;
}

/** Codes the alphabet of the words. @param words needed by the encoder alone */
export function codeAlphabet(coder: Coder, words: readonly KindOfWord[]): Alphabet {
  const shares = countUnits(words);
  const present: number[] = [];
  for (let unit = 0; unit < UNITS; unit++) if ((shares[unit] ?? 0) > 0) present.push(unit);
  const distances = createModel(NUMBER_CONTEXTS);
  const commonness = createModel(1 << SHARE_BITS);
  const length = coder.number(distances, 0, present.length);
  for (let i = 0, unit = -1; i < length; i++) {
    unit += 1 + coder.number(distances, 0, (present[i] ?? 0) - unit - 1);
    shares[unit] = coder.tree(commonness, 0, SHARE_BITS, shares[unit] ?? 0);
    present[i] = unit;
  }
  const units = Uint16Array.from(present.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b));
  const codes = new Uint16Array(UNITS);
  for (const [code, unit] of units.entries()) codes[unit] = code;
  return { units, codes };
}

/** What ends at a place of the tree of words. */
const NOTHING = 0;
export const HEADWORD = 1;
export const HELPER = 2;

/** A word and what it is. */
export type KindOfWord = readonly [word: string, kind: number];

/** Receives a word: the first `length` units of `path`. */
export type VisitWord = (path: Uint16Array, length: number, kind: number) => void;

/** One step further down the tree. `next`: the words that go on, for the encoder. */
interface Branch {
  code: number;
  unit: number;
  kind: number;
  more: number;
  next: readonly KindOfWord[];
}

const LONGEST = 256;
const CODE_BITS = 14;
const HELPER_DEPTH = 1;
const DEEPEST = 4;

const bits = (value: number): number => 32 - Math.clz32(value);

/** How large a number is, in half bits: 0…20. */
const size = (value: number): number => Math.min(20, Math.round(Math.log2(value + 1) * 2));

/**
 * Codes the tree of all words: the branches of a place with their number and then, commonest unit first, the distances between
 * their codes, which are small where branches are many.
 */
class WordTree {
  private readonly path = new Uint16Array(LONGEST);
  /** The branches at work, by depth; used again for the next place of the same depth. */
  private readonly pools: Branch[][] = [];
  private readonly lengths = createModel(32 * NUMBER_CONTEXTS);
  private readonly gaps = createModel((21 * 28 + DEEPEST + 1) * NUMBER_CONTEXTS);
  private readonly firsts = createModel((DEEPEST + 1) << CODE_BITS);
  private readonly mores = createModel((DEEPEST + 1) * 256);
  private readonly helpers = createModel(512);
  private readonly headwords = createModel((DEEPEST + 1) * 16);

  constructor(
    private readonly coder: Coder,
    private readonly alphabet: Alphabet,
    private readonly visit: VisitWord,
  ) {}

  /** Codes what follows the code `parent` at this depth. @param words those that go on there, for the encoder */
  walk(depth: number, parent: number, words: readonly KindOfWord[]): void {
    for (const { unit, kind, more, next, code } of this.codeBranches(depth, parent, words)) {
      this.path[depth] = unit;
      if (kind !== NOTHING) this.visit(this.path, depth + 1, kind);
      if (more === 1) this.walk(depth + 1, code, next);
    }
  }

  /** The branches after the code `parent`, sorted by UTF-16 units. */
  private codeBranches(depth: number, parent: number, words: readonly KindOfWord[]): Branch[] {
    const given = words.length === 0 ? [] : branchesOf(words, depth, this.alphabet.codes);
    const context = depth === 1 ? 8 + bits(parent) : Math.min(depth, DEEPEST);
    const length = this.coder.number(this.lengths, context, given.length - 1) + 1;
    const branches: Branch[] = new Array(length);
    for (let i = 0, last = -1; i < length; i++) {
      const branch = given[i] ?? this.spareBranch(depth, i);
      branch.code = this.codeUnit(branch.code, Math.min(depth, DEEPEST), length - i, last);
      this.codeKind(branch, Math.min(depth, DEEPEST), length);
      branches[i] = branch;
      last = branch.code;
    }
    return length === 1 ? branches : branches.sort((a, b) => a.unit - b.unit);
  }

  private spareBranch(depth: number, i: number): Branch {
    this.pools[depth] ??= [];
    const pool = this.pools[depth] ?? [];
    const spare = pool[i] ?? { code: 0, unit: 0, kind: NOTHING, more: 0, next: [] };
    pool[i] = spare;
    return spare;
  }

  private codeKind(branch: Branch, depth: number, length: number): void {
    const { coder } = this;
    branch.unit = this.alphabet.units[branch.code] ?? 0;
    const common = Math.min(bits(length), 15) * 16 + bits(branch.code);
    branch.more = coder.bit(this.mores, depth * 256 + common, branch.more);
    const helper = depth === HELPER_DEPTH ? coder.bit(this.helpers, common * 2 + branch.more, branch.kind >> 1) : 0;
    if (helper === 1) branch.kind = HELPER;
    else if (branch.more === 0) branch.kind = HEADWORD;
    else branch.kind = coder.bit(this.headwords, depth * 16 + bits(branch.code), branch.kind);
  }

  private codeUnit(code: number, depth: number, left: number, last: number): number {
    if (depth > 1 && last < 0) return this.coder.tree(this.firsts, depth, CODE_BITS, code);
    const context = depth > 1 ? 21 * 28 + depth : size(left) * 28 + size(last + 1);
    return this.coder.number(this.gaps, context, code - last - 1) + last + 1;
  }
}

/** The branches that words make after `depth` units, commonest first. */
function branchesOf(words: readonly KindOfWord[], depth: number, codes: Uint16Array): Branch[] {
  const groups = new Map<number, KindOfWord[]>();
  for (const word of words) {
    const code = codes[word[0].charCodeAt(depth)] ?? 0;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [word]);
    else group.push(word);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([code, group]) => {
      const next = group.filter(([word]) => word.length > depth + 1);
      const kind = group.find(([word]) => word.length === depth + 1)?.[1] ?? NOTHING;
      return { code, unit: 0, kind, more: next.length > 0 ? 1 : 0, next };
    });
}

/**
 * Codes all words.
 * @param words needed by the encoder alone; a helper has two UTF-16 units
 * @param visit receives each word, sorted by UTF-16 units
 */
export const codeWords = (coder: Coder, alphabet: Alphabet, words: readonly KindOfWord[], visit: VisitWord): void =>
  new WordTree(coder, alphabet, visit).walk(0, 0, words);
