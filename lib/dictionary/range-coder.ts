/**
 * An adaptive binary range coder, as in the PAQ family of packers (M. Mahoney, lpaq1): every bit is coded with the probability that
 * its context has shown so far, and costs −log2 of that probability. A format is written once, as calls of a `Coder`: the
 * encoder writes the values that it is given, the decoder ignores them and returns those of the file.
 */

/** What each context has shown: 16 bits of the probability of a 1, then 8 bits of how often it was asked. */
export type Model = Int32Array;

/** A model of so many contexts, all of them undecided. */
export const createModel = (contexts: number): Model => new Int32Array(contexts).fill(0x8000 << 8);

/** A probability settles at the average of about so many bits: less forgets, more learns late. Set by trial. */
const SLOWEST = 120;
/** 2^15 / (n + 1.5): how far the n-th bit moves the probability. */
const RATES = Int32Array.from({ length: SLOWEST + 1 }, (_, n) => Math.round(32768 / (n + 1.5)));

const learn = (model: Model, context: number, state: number, bit: number): void => {
  const seen = state & 0xff;
  const p = state >> 8;
  const moved = p + ((((bit === 0 ? 32 : 65504) - p) * (RATES[seen] ?? 0)) >> 15);
  model[context] = (moved << 8) | (seen < SLOWEST ? seen + 1 : seen);
};

/** Contexts that `number` takes for each of its own: 32 for the length, 8 for the first bits after each length. */
export const NUMBER_CONTEXTS = 288;
const MANTISSA = 32;
const LEARNED_BITS = 3;
const MOST_EVEN_BITS = 8;

export abstract class Coder {
  /** One bit in the context with this number. */
  abstract bit(model: Model, context: number, value: number): number;

  /** Up to 8 bits that are as often 0 as 1. */
  protected abstract evenBits(bits: number, value: number): number;

  /** A value of so many bits, each in the context of those before it. The model has 2^bits contexts for each `context`. */
  tree(model: Model, context: number, bits: number, value: number): number {
    const base = context << bits;
    let node = 1;
    for (let i = bits - 1; i >= 0; i--) node = (node << 1) | this.bit(model, base + node, (value >> i) & 1);
    return node - (1 << bits);
  }

  /** A number from 0, small ones shortest (Elias's gamma code with learned bits). The model has NUMBER_CONTEXTS for each `context`. */
  number(model: Model, context: number, value: number): number {
    const base = context * NUMBER_CONTEXTS;
    const width = 31 - Math.clz32(value + 1);
    let length = 0;
    while (this.bit(model, base + length, length < width ? 1 : 0) === 1) length++;
    let result = 1;
    let rest = length;
    for (const learned = Math.max(0, length - LEARNED_BITS); rest > learned; rest--)
      result = (result << 1) | this.bit(model, base + MANTISSA + length * 8 + result, ((value + 1) >> (rest - 1)) & 1);
    for (; rest > 0; ) {
      const bits = Math.min(rest, MOST_EVEN_BITS);
      rest -= bits;
      result = (result << bits) | this.evenBits(bits, ((value + 1) >> rest) & ((1 << bits) - 1));
    }
    return result - 1;
  }
}

/** An interval's length is 22 to 30 bits: numbers that a JavaScript engine keeps as small integers. */
const WHOLE = 2 ** 30 - 1;
const SHORT = 2 ** 22;
const CARRY = 2 ** 32;

/** The share of an interval that belongs to a 1. */
const shareOf = (range: number, state: number): number => (range >>> 12) * (state >> 12);

/** Writes values; `finish` gives the bytes. */
export class RangeEncoder extends Coder {
  private low = 0;
  private range = WHOLE;
  private readonly bytes: number[] = [];

  bit(model: Model, context: number, value: number): number {
    const state = model[context] ?? 0;
    const share = shareOf(this.range, state);
    if (value === 0) this.low += share;
    this.range = value === 1 ? share : this.range - share;
    learn(model, context, state, value);
    for (; this.range < SHORT; this.range <<= 8) this.shift();
    return value;
  }

  protected evenBits(bits: number, value: number): number {
    this.range >>>= bits;
    this.low += value * this.range;
    for (; this.range < SHORT; this.range <<= 8) this.shift();
    return value;
  }

  private shift(): void {
    if (this.low >= CARRY) {
      let at = this.bytes.length - 1;
      for (; this.bytes[at] === 255; at--) this.bytes[at] = 0;
      this.bytes[at] = (this.bytes[at] ?? 0) + 1;
      this.low -= CARRY;
    }
    this.bytes.push(Math.floor(this.low / 2 ** 24));
    this.low = (this.low % 2 ** 24) * 256;
  }

  finish(): Uint8Array<ArrayBuffer> {
    for (let i = 0; i < 4; i++) this.shift();
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what `RangeEncoder` wrote: the same calls in the same order. Bytes that are missing count as 0. */
export class RangeDecoder extends Coder {
  private range = WHOLE;
  private code = 0;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    super();
    for (let i = 0; i < 4; i++) this.code = (this.code << 8) | this.next();
  }

  private next(): number {
    return this.bytes[this.at++] ?? 0;
  }

  bit(model: Model, context: number): number {
    const state = model[context] ?? 0;
    const share = shareOf(this.range, state);
    const value = this.code < share ? 1 : 0;
    if (value === 0) this.code -= share;
    this.range = value === 1 ? share : this.range - share;
    learn(model, context, state, value);
    for (; this.range < SHORT; this.range <<= 8) this.code = (this.code << 8) | this.next();
    return value;
  }
  protected evenBits(bits: number): number {
    this.range >>>= bits;
    const value = Math.min(Math.floor(this.code / this.range), (1 << bits) - 1); // more only in a damaged file
    this.code -= value * this.range;
    for (; this.range < SHORT; this.range <<= 8) this.code = (this.code << 8) | this.next();
    return value;
  }

  // The same as in `Coder`, with what changes held in local variables: most of a file is trees.
  override tree(model: Model, context: number, bits: number): number {
    const { bytes } = this;
    const base = context << bits;
    let { range, code } = this;
    let node = 1;
    for (let i = 0; i < bits; i++) {
      const state = model[base + node] ?? 0;
      const share = shareOf(range, state);
      const value = code < share ? 1 : 0;
      learn(model, base + node, state, value);
      code = value === 1 ? code : code - share;
      range = value === 1 ? share : range - share;
      for (; range < SHORT; range <<= 8) code = (code << 8) | (bytes[this.at++] ?? 0);
      node = (node << 1) | value;
    }
    this.range = range;
    this.code = code;
    return node - (1 << bits);
  }
}
