import { hashWord } from './english-words';
import { NumberList } from './number-list';

const FIRST_SLOTS = 2 ** 12;

/** Numbers words from 0 as they come, found without making a string of each. */
export class Vocabulary {
  readonly words: string[] = [];
  private readonly hashes = new NumberList();
  private slots = new Uint32Array(FIRST_SLOTS); // number + 1; 0 = free

  /** The number of the word at [start, end) of a text. */
  idOf(text: string, start = 0, end = text.length): number {
    const hash = hashWord(text, start, end);
    const slot = this.slotOf(hash, text, start, end);
    const known = this.slots[slot] ?? 0;
    if (known > 0) return known - 1;
    this.slots[slot] = this.words.push(text.slice(start, end));
    this.hashes.push(hash);
    if (this.words.length * 2 > this.slots.length) this.grow();
    return this.words.length - 1;
  }

  /** The word's `hashWord`. */
  hash(id: number): number {
    return this.hashes.at(id);
  }

  private slotOf(hash: number, text: string, start: number, end: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = (this.slots[slot] ?? 0) - 1;
      if (id < 0) return slot;
      if (this.hashes.at(id) !== hash) continue;
      const word = this.words[id] ?? '';
      if (word.length === end - start && text.startsWith(word, start)) return slot;
    }
  }

  private grow(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.words.length; id++) {
      let slot = this.hash(id) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.slots = slots;
  }
}
