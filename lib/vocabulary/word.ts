import * as v from 'valibot';
import { isSyllable } from '../chinese/pinyin';
import type { Reading, Token } from '../chinese/types';
import { openObject } from './open-object';

/** Characters of the longest word: idioms and titles have up to some twenty. */
export const LONGEST_WORD = 32;

export const STATUSES = ['new', 'learning', 'known'] as const;
export type Status = (typeof STATUSES)[number];

const text = v.string();

/** A sentence that a word was met in, and the way back to it. */
const exampleSchema = openObject({
  zh: text,
  en: v.nullable(text),
  slug: text,
  sentence: text,
  title: text,
  /** Where the word begins in `zh`, in UTF-16 units; without it, where its characters stand first. */
  at: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** One saved word as it is stored. Keys that are not known here are kept as they are, so that a rewrite loses nothing. */
export const savedWordSchema = openObject({
  /** Simplified characters, without marks: "战疫". */
  characters: v.pipe(text, v.minLength(1)),
  traditional: text,
  /** Syllables apart, citation tones: "zhan4 yi4". */
  reading: text,
  /** As the orthography writes it: "zhànyì". */
  spelling: text,
  gloss: text,
  status: v.picklist(STATUSES),
  /** ISO 8601. */
  savedAt: text,
  /** Every sentence it was met in, the first first. */
  examples: v.array(exampleSchema),
  // What follows came later; a word without it has none. Version 1 keeps keys that it does not know, so the version stays.
  /** Ids of her own lists (lists.ts). The list of a report or text is made of the examples. */
  lists: v.exactOptional(v.array(text)),
  /** Her own remark. */
  note: v.exactOptional(text),
  /** When she last changed the gloss, note, status or lists; ISO 8601. A word without it is as it was saved. */
  changedAt: v.exactOptional(text),
  /** Brought in from a file, and the dictionary lacks these characters, or this reading of them: it is kept as it came. */
  unmatched: v.exactOptional(v.picklist(['characters', 'reading'])),
});

const OWN = 'text:';

/** What an example names as its source when it is a learner's own text. */
export const sourceOf = (id: string): string => OWN + id;

/** Is this source of an example one of her own texts? */
export const isOwnText = (source: string): boolean => source.startsWith(OWN);

/** Does it say where its sentence stands? One that came from another program's file may not: its source is ''. */
export const hasPlace = ({ slug }: Pick<Example, 'slug'>): boolean => slug !== '';

/** Where an example stands, below the language: its sentence in a report or in an own text. Only for one that `hasPlace`. */
export const exampleAddress = ({ slug, sentence }: Pick<Example, 'slug' | 'sentence'>): `/${string}` => {
  const place = `#${encodeURIComponent(sentence)}`;
  return isOwnText(slug)
    ? `/texts/?id=${encodeURIComponent(slug.slice(OWN.length))}${place}`
    : `/reports/${encodeURIComponent(slug)}/${place}`;
};

export type Example = v.InferOutput<typeof exampleSchema>;
export type SavedWord = v.InferOutput<typeof savedWordSchema>;

/** Characters and reading, "行|hang2": what makes a word one word everywhere. */
export type WordKey = string;

const withoutMarks = (characters: string): string =>
  [...characters].filter((character) => /[\p{L}\p{N}]/u.test(character)).join('');

/**
 * The key of a word. Marks inside it do not count: 战“疫” is the word 战疫. What has nothing but marks stays as it is: the radicals of
 * U+2E80 are Chinese and no letters, and a word without characters could not be read again.
 */
export const wordKey = (characters: string, reading: Reading): WordKey =>
  `${withoutMarks(characters) || characters}|${reading.join(' ')}`;

export const keyOf = ({ characters, reading }: Pick<SavedWord, 'characters' | 'reading'>): WordKey =>
  `${characters}|${reading}`;

/** A saved word's reading, syllable by syllable: "zhan4 yi4" → [zhan4, yi4]; [] if it has none. */
export const readingOf = ({ reading }: Pick<SavedWord, 'reading'>): Reading => reading.split(' ').filter(isSyllable);

export type Vocabulary = Readonly<Record<WordKey, SavedWord>>;

/** A token as a word to save, met in `example`; null for a word that was saved from the dictionary, without a sentence. */
export function toSavedWord(
  token: Pick<Token, 'surface' | 'reading' | 'spelling' | 'gloss'> & { traditional: string },
  example: Example | null,
  now: Date,
): SavedWord {
  const [characters = ''] = wordKey(token.surface, token.reading).split('|');
  return {
    characters,
    traditional: token.traditional,
    reading: token.reading.join(' '),
    spelling: token.spelling,
    gloss: token.gloss?.means ?? '',
    status: 'new',
    savedAt: now.toISOString(),
    examples: example === null ? [] : [example],
  };
}
