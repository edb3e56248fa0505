import type { PlacedWord } from './types';

/** Characters of a sentence that can be taken in at a glance on a phone. */
const EASY = 45;
/** A sentence of so few words says nothing about a word. */
const BARE = 4;

/** How unsuitable a sentence is to meet a word in: without English, too short to say anything, too long to be read at once. */
const burden = ({ sentence: { zh, en, words } }: PlacedWord): number =>
  (en === null ? 40 : 0) + (words.length < BARE ? 60 : 0) + Math.max(0, zh.length - EASY);

/** The places of a word, the one whose sentence is the easiest to take in first. Never empty if `places` is not. */
export const easiestPlaces = (places: readonly PlacedWord[]): PlacedWord[] =>
  [...places].sort((a, b) => burden(a) - burden(b));

/** The place to show a word at. @param places at least one */
export const shortestPlace = (places: readonly PlacedWord[]): PlacedWord => easiestPlaces(places)[0] as PlacedWord;
