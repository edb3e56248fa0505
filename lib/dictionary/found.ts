import type { Fit } from './character-index';
import type { EnglishFit } from './english-index';
import type { ReadingFit } from './pinyin-index';
import type { QueryKind, SearchHit } from './search';

/** What a hit was found by. */
export interface Found {
  readonly kind: QueryKind;
  readonly match: SearchHit['match'];
  /** How well it fits, across the kinds: what is whole comes first, then what begins so, then what has it inside. */
  readonly tier: number;
  /** Its own place in FOUND. */
  readonly place: number;
}

export const CHARACTERS: Readonly<Record<Fit, Found>> = {
  0: { kind: 'characters', match: 'whole', tier: 0, place: 0 },
  1: { kind: 'characters', match: 'start', tier: 2, place: 1 },
  2: { kind: 'characters', match: 'inside', tier: 3, place: 2 },
};
export const READINGS: Readonly<Record<ReadingFit, Found>> = {
  0: { kind: 'pinyin', match: 'whole', tier: 0, place: 3 },
  1: { kind: 'pinyin', match: 'start', tier: 2, place: 4 },
  2: { kind: 'pinyin', match: 'start', tier: 3, place: 5 },
};
// How English meets an entry is read from its text once it is among the best.
export const ENGLISH: Readonly<Record<EnglishFit, Found>> = {
  0: { kind: 'english', match: 'whole', tier: 0, place: 6 },
  1: { kind: 'english', match: 'whole', tier: 1, place: 7 },
  2: { kind: 'english', match: 'inside', tier: 3, place: 8 },
  3: { kind: 'english', match: 'inside', tier: 4, place: 9 },
  4: { kind: 'english', match: 'inside', tier: 5, place: 10 },
};
export const FOUND: readonly Found[] = [
  ...Object.values(CHARACTERS),
  ...Object.values(READINGS),
  ...Object.values(ENGLISH),
];
