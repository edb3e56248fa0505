import { plainLetters } from '../chinese/pinyin';
import type { SavedWord, Status } from './word';
import { belongsTo, type ListRef } from './word-lists';

export const ORDERS = ['newest', 'oldest', 'pinyin', 'place'] as const;
export type Order = (typeof ORDERS)[number];

export interface Selection {
  readonly order: Order;
  readonly status: Status | 'all';
  readonly list: ListRef | 'all';
  /** Characters of either script, pinyin with or without tones, English, or words of her note. */
  readonly query: string;
}

/** The words in order. Words of the same place keep the order in which they were saved. */
export const sortWords = (words: readonly SavedWord[], order: Order): SavedWord[] => [...words].sort(COMPARE[order]);

/** The words that fit, in the order in which they came. */
export function filterWords(
  words: readonly SavedWord[],
  { status, list, query }: Omit<Selection, 'order'>,
): readonly SavedWord[] {
  const wanted = toQuery(query);
  if (status === 'all' && list === 'all' && wanted === null) return words;
  return words.filter(
    (word) =>
      (status === 'all' || word.status === status) &&
      (list === 'all' || belongsTo(word, list)) &&
      (wanted === null || matches(word, wanted)),
  );
}

/** What a search and an order compare, made once for each word: ten thousand words are searched with every letter typed. */
interface Prepared {
  /** Characters, gloss and note; parted by what nobody types, so that no match goes over a border. */
  readonly text: string;
  readonly letters: string;
}

const BORDER = '\u0000';
const prepared = new WeakMap<SavedWord, Prepared>();

function prepare(word: SavedWord): Prepared {
  const known = prepared.get(word);
  if (known !== undefined) return known;
  const { characters, traditional, gloss, note = '', spelling } = word;
  const made = {
    text: [characters, traditional === characters ? '' : traditional, gloss, note].join(BORDER).toLowerCase(),
    letters: plainLetters(spelling),
  };
  prepared.set(word, made);
  return made;
}

function toQuery(query: string): Prepared | null {
  const text = query.trim().toLowerCase();
  return text === '' ? null : { text, letters: plainLetters(text) };
}

function matches(word: SavedWord, query: Prepared): boolean {
  const { text, letters } = prepare(word);
  return text.includes(query.text) || (query.letters !== '' && letters.startsWith(query.letters));
}

const place = ({ examples: [first] }: SavedWord): readonly [string, number] => [
  first?.slug ?? '',
  Number(first?.sentence.slice(1) ?? 0) || 0, // a file may name it as it likes
];

type Compare = (a: SavedWord, b: SavedWord) => number;
/** By UTF-16 units: what is compared here is letters, digits and dates, and `localeCompare` takes ten times as long. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const bySaved: Compare = (a, b) => compare(a.savedAt, b.savedAt);

const COMPARE: Readonly<Record<Order, Compare>> = {
  newest: (a, b) => bySaved(b, a),
  oldest: bySaved,
  pinyin: (a, b) => compare(prepare(a).letters, prepare(b).letters) || compare(a.reading, b.reading),
  place: (a, b) => compare(place(a)[0], place(b)[0]) || place(a)[1] - place(b)[1] || bySaved(a, b),
};
