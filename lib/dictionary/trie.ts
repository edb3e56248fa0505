import type { Matches } from '../chinese/lexicon';

const EMPTY = -1;

/**
 * A tree of words over UTF-16 units, kept in one open hash table: the slot of an edge is the node it leads to. A look-up
 * makes no string, where a Map of words would need a substring for every length tried.
 */
export class Trie {
  private readonly mask: number;
  private readonly parents: Int32Array;
  private readonly units: Uint16Array;
  private readonly values: Int32Array;

  /** @param edges an upper bound of edges: the characters of all words together */
  constructor(edges: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(edges, 8) * 1.5));
    this.mask = size - 1;
    this.parents = new Int32Array(size).fill(EMPTY);
    this.units = new Uint16Array(size);
    this.values = new Int32Array(size).fill(EMPTY);
  }

  private slot(parent: number, unit: number): number {
    let slot = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    slot &= this.mask;
    while (this.parents[slot] !== EMPTY && (this.parents[slot] !== parent || this.units[slot] !== unit))
      slot = (slot + 1) & this.mask;
    return slot;
  }

  /** Adds the word [start, end) of a text; a word added again keeps its first value. */
  add(text: string, start: number, end: number, value: number): void {
    let node = this.mask + 1; // the root has a number that no slot has
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      const slot = this.slot(node, unit);
      this.parents[slot] = node;
      this.units[slot] = unit;
      node = slot;
    }
    if (this.values[node] === EMPTY) this.values[node] = value;
  }

  /** The value of a word; -1 = not there. */
  get(word: string): number {
    let node = this.mask + 1;
    for (let i = 0; i < word.length; i++) {
      node = this.slot(node, word.charCodeAt(i));
      if (this.parents[node] === EMPTY) return EMPTY;
    }
    return word === '' ? EMPTY : (this.values[node] ?? EMPTY);
  }

  /** Fills `matches` with the words of `text` that begin at `start` and end by `end`, shortest first. */
  prefixes(text: string, start: number, end: number, matches: Matches): void {
    let node = this.mask + 1;
    matches.size = 0;
    for (let i = start; i < end; i++) {
      node = this.slot(node, text.charCodeAt(i));
      if (this.parents[node] === EMPTY) return;
      const value = this.values[node] ?? EMPTY;
      if (value === EMPTY || matches.size === matches.ends.length) continue;
      matches.ends[matches.size] = i + 1;
      matches.ids[matches.size++] = value;
    }
  }
}
