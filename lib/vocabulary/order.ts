import { plainLetters } from '../chinese/pinyin';
import type { SavedWord, Status } from './word';

export const ORDERS = ['newest', 'oldest', 'pinyin', 'place'] as const;
export type Order = (typeof ORDERS)[number];

export interface Selection {
  readonly order: Order;
  readonly status: Status | 'all';
  readonly slug: string | 'all';
  /** Characters of either script, pinyin with or without tones, or English. */
  readonly query: string;
}

/** The words to show, in order. Words of the same place keep the order in which they were saved. */
export const selectWords = (words: readonly SavedWord[], { order, status, slug, query }: Selection): SavedWord[] =>
  words
    .filter((word) => status === 'all' || word.status === status)
    .filter((word) => slug === 'all' || word.examples.some((example) => example.slug === slug))
    .filter((word) => matches(word, query.trim()))
    .sort(COMPARE[order]);

function matches(word: SavedWord, query: string): boolean {
  if (query === '') return true;
  const lower = query.toLowerCase();
  const letters = plainLetters(query);
  return (
    word.characters.includes(query) ||
    word.traditional.includes(query) ||
    word.gloss.toLowerCase().includes(lower) ||
    (letters !== '' && plainLetters(word.spelling).startsWith(letters))
  );
}

/** Every text that the words come from, as its examples name it, once each. */
export function sourcesOf(words: readonly SavedWord[]): { readonly slug: string; readonly title: string }[] {
  const titles = new Map<string, string>();
  for (const { examples } of words) for (const { slug, title } of examples) titles.set(slug, titles.get(slug) ?? title);
  return [...titles].map(([slug, title]) => ({ slug, title }));
}

const place = ({ examples: [first] }: SavedWord): [string, number] => [
  first?.slug ?? '',
  Number(first?.sentence.slice(1) ?? 0),
];

type Compare = (a: SavedWord, b: SavedWord) => number;
const bySaved: Compare = (a, b) => (a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : 0);

const COMPARE: Readonly<Record<Order, Compare>> = {
  newest: (a, b) => bySaved(b, a),
  oldest: bySaved,
  pinyin: (a, b) =>
    plainLetters(a.spelling).localeCompare(plainLetters(b.spelling), 'en') || a.reading.localeCompare(b.reading, 'en'),
  place: (a, b) => place(a)[0].localeCompare(place(b)[0], 'en') || place(a)[1] - place(b)[1] || bySaved(a, b),
};
