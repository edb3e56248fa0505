// A posting is entry << 7 | penalty; a gloss has beside it another 7 bits, which tell its words from others with the same stems.
export const PENALTY_BITS = 7;
export const MARK_BITS = 7;
/** The lowest bits of a number. */
export const low = (value: number, bits: number): number => value & ((1 << bits) - 1);

/** Every gloss by the number of its stems, ascending. */
export interface Glosses {
  readonly hashes: Uint32Array;
  readonly postings: Uint32Array;
  readonly marks: Uint8Array;
}
