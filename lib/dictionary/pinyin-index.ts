import type { Reading } from '../chinese/types';
import { NumberList } from './number-list';
import type { PinyinQuery } from './pinyin-query';

const DIGIT_END = 0x3a; // tones are digits, which come before every letter
const PACKED_LETTERS = 7; // 5 bits each, beside 18 bits for the entry: 53 bits, what a number holds exactly
const ENTRIES = 2 ** 18;

/** How well a reading fits: 0 it is the one asked for, 1 it begins with its syllables, 2 its last syllable is half written. */
export type ReadingFit = 0 | 1 | 2;

/** Collects the readings of entries, in the order of their numbers. */
export class PinyinIndexBuilder {
  private readonly texts: string[] = [];
  private readonly starts = new NumberList();
  private length = 0;

  add(reading: Reading): void {
    const text = reading.join('');
    this.starts.push(this.length);
    this.texts.push(text);
    this.length += text.length;
  }

  finish(): PinyinIndex {
    this.starts.push(this.length);
    return new PinyinIndex(this.texts.join(''), this.starts.finish());
  }
}

const isDigit = (unit: number): boolean => unit < DIGIT_END;

/** Entries sorted by the letters of their readings, tones and syllables left out of account; found by halving. */
export class PinyinIndex {
  private readonly order: Uint32Array;

  /** @param text all readings in one: "zhong1guo2"; @param starts where that of each entry begins, and the end of the last */
  constructor(
    private readonly text: string,
    private readonly starts: Uint32Array,
  ) {
    this.order = this.sort();
  }

  /** The first letters of an entry's reading as one number, which sorts as they do. */
  private packed(entry: number): number {
    let value = 0;
    let letters = 0;
    const end = this.starts[entry + 1] ?? 0;
    for (let at = this.starts[entry] ?? 0; at < end && letters < PACKED_LETTERS; at++) {
      const unit = this.text.charCodeAt(at);
      if (isDigit(unit)) continue;
      value = value * 32 + (unit - 96);
      letters++;
    }
    return value * 32 ** (PACKED_LETTERS - letters);
  }

  private sort(): Uint32Array {
    const keys = new Float64Array(this.starts.length - 1);
    for (let entry = 0; entry < keys.length; entry++) keys[entry] = this.packed(entry) * ENTRIES + entry;
    keys.sort();
    const first = keys.findIndex((key) => key >= ENTRIES); // what has no reading is left out
    const order = Uint32Array.from(first < 0 ? [] : keys.subarray(first), (key) => key % ENTRIES);
    this.sortTies(order, first < 0 ? new Float64Array() : keys.subarray(first));
    return order;
  }

  /** Entries with the same first letters, by the rest. */
  private sortTies(order: Uint32Array, keys: Float64Array): void {
    const group = (at: number): number => Math.floor((keys[at] ?? -1) / ENTRIES);
    for (let from = 0; from < order.length; ) {
      let to = from + 1;
      while (to < order.length && group(to) === group(from)) to++;
      if (to - from > 1 && group(from) % 32 > 0)
        order.subarray(from, to).sort((a, b) => this.compareEntries(a, b) || a - b);
      from = to;
    }
  }

  private letters(entry: number): string {
    return this.text.slice(this.starts[entry], this.starts[entry + 1]).replace(/\d/g, '');
  }

  private compareEntries(a: number, b: number): number {
    const [one, other] = [this.letters(a), this.letters(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  }

  /** Below 0: the reading comes before these letters; 0: it begins with them; above: after. */
  private compare(entry: number, letters: string): number {
    const end = this.starts[entry + 1] ?? 0;
    let at = this.starts[entry] ?? 0;
    for (let i = 0; i < letters.length; i++, at++) {
      while (at < end && isDigit(this.text.charCodeAt(at))) at++;
      if (at >= end) return -1;
      const difference = this.text.charCodeAt(at) - letters.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  private firstNot(isBefore: (entry: number) => boolean): number {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.order[middle] ?? 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Every entry whose reading is the one asked for or begins with it. */
  find(query: PinyinQuery, report: (entry: number, fit: ReadingFit) => void): void {
    const from = this.firstNot((entry) => this.compare(entry, query.letters) < 0);
    const to = this.firstNot((entry) => this.compare(entry, query.letters) <= 0);
    for (let i = from; i < to; i++) {
      const entry = this.order[i] ?? 0;
      const fit = this.fit(entry, query);
      if (fit !== null) report(entry, fit);
    }
  }

  /** How the syllables and tones fit a query whose letters the reading begins with. */
  private fit(entry: number, { letters, tones, breaks }: PinyinQuery): ReadingFit | null {
    const { text } = this;
    const wanted = letters.length;
    let at = this.starts[entry] ?? 0;
    for (let read = 0; read < wanted; ) {
      const first = read;
      while (!isDigit(text.charCodeAt(at))) {
        at++;
        read++;
      }
      const tone = text.charCodeAt(at++) - 0x30;
      for (let i = first; i < read && i < wanted; i++)
        if ((tones[i] && tones[i] !== tone) || (breaks[i] && i !== read - 1)) return null;
      if (read > wanted) return 2;
    }
    return at < (this.starts[entry + 1] ?? 0) ? 1 : 0;
  }
}
