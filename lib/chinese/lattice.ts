/** How a span came to be: a word of the lexicon, a helper of it, a numeral, a name, a doubled word, one character. */
export type SpanKind =
  | 'word'
  | 'helper'
  | 'numeral'
  | 'name'
  | 'transliteration'
  | 'place'
  | 'reduplication'
  | 'character';

/** Kinds as numbers, for the arrays below. */
export const KINDS: readonly SpanKind[] = [
  'word',
  'helper',
  'numeral',
  'name',
  'transliteration',
  'place',
  'reduplication',
  'character',
];

/** A token to be: half-open, UTF-16 units of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  /** Word of the lexicon; -1 = none. */
  readonly id: number;
}

/** What stands before, as far as the next word cares. */
export const PLAIN = 0;
export const AFTER_NUMERAL = 1;
export const AFTER_TITLE = 2;
const STATES = 3;

/** What is added to ln P of a word by what stands before it: for PLAIN, AFTER_NUMERAL, AFTER_TITLE. */
export type Transition = readonly [number, number, number];

const NONE = Number.NEGATIVE_INFINITY;

/**
 * The best path to each place of a run and each state (Viterbi). Typed arrays, used again for every run: no
 * object is made for an edge.
 */
export class Lattice {
  private capacity = 64;
  private score = new Float64Array(0);
  private from = new Int32Array(0);
  private fromState = new Uint8Array(0);
  private id = new Int32Array(0);
  private kind = new Uint8Array(0);
  private origin = 0;

  constructor() {
    this.grow(this.capacity);
  }

  private grow(capacity: number): void {
    const size = (capacity + 1) * STATES;
    this.capacity = capacity;
    this.score = new Float64Array(size);
    this.from = new Int32Array(size);
    this.fromState = new Uint8Array(size);
    this.id = new Int32Array(size);
    this.kind = new Uint8Array(size);
  }

  /** Begins a run of [start, end) with one path of weight 0 in `state`. */
  reset(start: number, end: number, state: number): void {
    if (end - start > this.capacity) this.grow((end - start) * 2);
    this.origin = start;
    this.score.fill(NONE, 0, (end - start + 1) * STATES);
    this.score[state] = 0;
  }

  private scoreAt(at: number, state: number): number {
    return this.score[(at - this.origin) * STATES + state] ?? NONE;
  }

  /** Does a path lead to this place in this state? */
  reaches(at: number, state: number): boolean {
    return this.scoreAt(at, state) > NONE;
  }

  /** Does any path lead to this place? A place inside an astral character has none. */
  isReached(at: number): boolean {
    return this.reaches(at, PLAIN) || this.reaches(at, AFTER_NUMERAL) || this.reaches(at, AFTER_TITLE);
  }

  /** Offers an edge from `at` to `end`: a word of this kind (a number of `KINDS`), with ln P `weight`, after which the state is `next`. */
  relax(at: number, end: number, kind: number, id: number, weight: number, next: number, transition: Transition): void {
    const { score } = this;
    const from = (at - this.origin) * STATES;
    const to = (end - this.origin) * STATES + next;
    let best = score[to] ?? NONE;
    let bestState = -1;
    for (let state = 0; state < STATES; state++) {
      const before = score[from + state] ?? NONE;
      if (before === NONE) continue;
      const offered = before + weight + (transition[state] ?? 0);
      if (offered <= best) continue;
      best = offered;
      bestState = state;
    }
    if (bestState >= 0) this.keep(to, best, at, bestState, id, kind);
  }

  private keep(to: number, score: number, at: number, state: number, id: number, kind: number): void {
    this.score[to] = score;
    this.from[to] = at;
    this.fromState[to] = state;
    this.id[to] = id;
    this.kind[to] = kind;
  }

  private bestState(at: number): number {
    let best = PLAIN;
    for (let state = 1; state < STATES; state++) if (this.scoreAt(at, state) > this.scoreAt(at, best)) best = state;
    return best;
  }

  /** The spans of the best path from the start of the run to `end`. */
  trace(end: number): Span[] {
    const spans: Span[] = [];
    for (let at = end, state = this.bestState(end); at > this.origin; ) {
      const cell = (at - this.origin) * STATES + state;
      const start = this.from[cell] ?? this.origin;
      spans.push({ start, end: at, kind: KINDS[this.kind[cell] ?? 0] ?? 'character', id: this.id[cell] ?? -1 });
      state = this.fromState[cell] ?? PLAIN;
      at = start;
    }
    return spans.reverse();
  }
}
