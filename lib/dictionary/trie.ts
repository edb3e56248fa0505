import type { Matches } from '../chinese/lexicon';

const EMPTY = -1;

/** An edge of the tree: the slot of the edge before it, its UTF-16 unit, the value of the word that ends with it. */
const PARENT = 0;
const UNIT = 1;
const VALUE = 2;
const STRIDE = 3;

/**
 * A tree of words over UTF-16 units, kept in one open hash table: the slot of an edge is the node it leads to. A look-up
 * makes no string, where a Map of words would need a substring for every length tried. All of an edge lies together, because a
 * look-up spends its time waiting for memory.
 */
export class Trie {
  private readonly mask: number;
  private readonly edges: Int32Array;

  /** @param edges an upper bound of edges, or somewhat less: the table is at least a third empty */
  constructor(edges: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(edges, 8) * 1.5));
    this.mask = size - 1;
    this.edges = new Int32Array(size * STRIDE).fill(EMPTY);
  }

  /** Where the edge stands, or the empty place where it would. */
  private place(parent: number, unit: number): number {
    const { edges, mask } = this;
    let slot = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= mask; ; slot = (slot + 1) & mask) {
      const at = slot * STRIDE;
      const found = edges[at + PARENT];
      if (found === EMPTY || (found === parent && edges[at + UNIT] === unit)) return at;
    }
  }

  /** Adds the word [start, end) of a text; a word added again keeps its first value. */
  add(text: string, start: number, end: number, value: number): void {
    const { edges } = this;
    let node = ROOT;
    for (let i = start; i < end; i++) {
      const at = this.place(node, text.charCodeAt(i));
      edges[at + PARENT] = node;
      edges[at + UNIT] = text.charCodeAt(i);
      node = at;
    }
    if (node !== ROOT && edges[node + VALUE] === EMPTY) edges[node + VALUE] = value;
  }

  /** The value of the word [start, end) of a text; -1 = not there. */
  get(text: string, start = 0, end = text.length): number {
    const { edges } = this;
    let node = ROOT;
    for (let i = start; i < end; i++) {
      node = this.place(node, text.charCodeAt(i));
      if (edges[node + PARENT] === EMPTY) return EMPTY;
    }
    return node === ROOT ? EMPTY : (edges[node + VALUE] ?? EMPTY);
  }

  /** Fills `matches` with the words of `text` that begin at `start` and end by `end`, shortest first. */
  prefixes(text: string, start: number, end: number, matches: Matches): void {
    const { edges } = this;
    const { ends, ids } = matches;
    let node = ROOT;
    let size = 0;
    for (let i = start; i < end; i++) {
      node = this.place(node, text.charCodeAt(i));
      if (edges[node + PARENT] === EMPTY) break;
      const value = edges[node + VALUE] ?? EMPTY;
      if (value === EMPTY || size === ends.length) continue;
      ends[size] = i + 1;
      ids[size++] = value;
    }
    matches.size = size;
  }
}

/** The root's number, which no edge has. */
const ROOT = -2;
