import type { LexiconData } from './columns';
import { textAt } from './text-list';

const hashText = (text: string, start: number, end: number): number => {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
};

/** The headword of an entry: the last one that begins at it or before. */
const headwordOf = (starts: Uint32Array, entry: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= entry) low = middle;
    else high = middle;
  }
  return low;
};

/** Finds entries by their traditional form, where it is not the simplified one: an open hash table of entry numbers. */
export class TraditionalIndex {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(private readonly data: LexiconData) {
    const { starts } = data.entries;
    this.mask = 2 ** Math.ceil(Math.log2(data.entries.flags.length * 1.5)) - 1;
    this.slots = new Int32Array(this.mask + 1);
    for (let id = 0; id + 1 < starts.length; id++)
      for (let entry = starts[id] ?? 0; entry < (starts[id + 1] ?? 0); entry++) this.add(id, entry);
  }

  private add(id: number, entry: number): void {
    const { text, starts } = this.data.entries.traditional;
    const { words } = this.data.headwords;
    const start = starts[entry] ?? 0;
    const end = starts[entry + 1] ?? 0;
    const from = words.starts[id] ?? 0;
    let at = start;
    while (at < end && text.charCodeAt(at) === words.text.charCodeAt(from + at - start)) at++;
    if (at === end && end - start === (words.starts[id + 1] ?? 0) - from) return;
    let slot = hashText(text, start, end) & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = entry + 1;
  }

  /** Pairs of headword and entry, in the order of the dictionary. */
  find(traditional: string): (readonly [id: number, entry: number])[] {
    const found: [number, number][] = [];
    let slot = hashText(traditional, 0, traditional.length) & this.mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & this.mask) {
      const entry = (this.slots[slot] ?? 0) - 1;
      if (textAt(this.data.entries.traditional, entry) === traditional)
        found.push([headwordOf(this.data.entries.starts, entry), entry]);
    }
    return found;
  }
}
