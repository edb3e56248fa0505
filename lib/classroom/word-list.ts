import * as v from 'valibot';
import { isSyllable, spellReading } from '../chinese/pinyin';
import { keyOf, LONGEST_WORD, type SavedWord } from '../vocabulary/word';
import { LONGEST_PACKED, pack, unpack } from './pack';

// A list of words as a link carries it: `[name, [[characters, reading, gloss, traditional?, spelling?], …]]`, deflated.
// What follows from the rest (a traditional form that is the same, a spelling by the rules) is left out.

/** Words of a link: a class's list is a few dozen, a whole textbook's lesson book goes as a file. */
export const MOST_SHARED = 1000;
export const LONGEST_NAME = 80;
const LONGEST_GLOSS = 300;
/** From here on some chat programs cut links off. */
export const LONG_LINK = 2000;

const WORD_LIST_VERSION = 1;

/** A word of a list: what another learner gets of it. */
export type ListedWord = Pick<SavedWord, 'characters' | 'traditional' | 'reading' | 'spelling' | 'gloss'>;

export interface SharedList {
  /** '' = it has none. */
  readonly name: string;
  readonly words: readonly ListedWord[];
}

export type ReadList =
  | { readonly status: 'ok'; readonly list: SharedList /** Entries that make no word. */; readonly leftOut: number }
  | { readonly status: 'newer' | 'broken' };

/** A list as a link carries it: "1.q1Yq…"; null if it is more than a link holds. Words that stand twice go once. */
export function packList({ name, words }: SharedList): string | null {
  const unique = [...new Map(words.map((word) => [keyOf(word), word])).values()];
  if (unique.length > MOST_SHARED) return null;
  const packed = pack(WORD_LIST_VERSION, [cut(plain(name), LONGEST_NAME), unique.map(toEntry)]);
  return packed.length > LONGEST_PACKED ? null : packed;
}

function toEntry({ characters, traditional, reading, spelling, gloss }: ListedWord): readonly string[] {
  const other = traditional === characters ? '' : traditional;
  const own = spelling === spell(characters, reading) ? '' : spelling;
  const rest = own !== '' ? [other, own] : other !== '' ? [other] : [];
  return [characters, reading, cut(gloss, LONGEST_GLOSS), ...rest];
}

const spell = (characters: string, reading: string): string =>
  spellReading(reading.split(' ').filter(isSyllable), { kind: 'word', surface: characters });

/** What no text of ours needs and what makes a line look like another: controls, and marks that turn the direction of writing. */
const HIDDEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

const plain = (text: string): string => text.normalize('NFC').replace(HIDDEN, ' ').replace(/\s+/g, ' ').trim();

/** The first characters of a text; a character of two units is not divided. */
const cut = (text: string, most: number): string => (text.length <= most ? text : [...text].slice(0, most).join(''));

const text = (most: number) => v.pipe(v.string(), v.maxLength(2 * most), v.transform(plain), v.maxLength(most));

/** Letters and figures of a word; marks do not count (`wordKey`). At least one is Chinese. */
const characters = v.pipe(text(LONGEST_WORD), v.regex(/^[\p{L}\p{N}]+$/u), v.regex(/\p{Script=Han}/u));

const entrySchema = v.pipe(
  v.looseTuple([
    characters,
    v.pipe(
      text(8 * LONGEST_WORD),
      v.check((reading) => reading === '' || reading.split(' ').every(isSyllable)),
    ),
    text(LONGEST_GLOSS),
  ]),
  v.transform(([word, reading, gloss, traditional, spelling]): ListedWord | null => {
    const other = v.safeParse(v.optional(v.union([characters, v.literal('')]), ''), traditional);
    const own = v.safeParse(v.optional(text(8 * LONGEST_WORD), ''), spelling);
    if (!other.success || !own.success) return null;
    return {
      characters: word,
      traditional: other.output || word,
      reading,
      spelling: own.output || spell(word, reading),
      gloss,
    };
  }),
);

const listSchema = v.looseTuple([v.string(), v.pipe(v.array(v.unknown()), v.maxLength(MOST_SHARED))]);

/** Reads a list out of a link, checked like any foreign input: what makes no word is left out and counted. */
export function unpackList(packed: string): ReadList {
  const unpacked = unpack(WORD_LIST_VERSION, packed);
  if (unpacked.status !== 'ok') return unpacked;
  const result = v.safeParse(listSchema, unpacked.value);
  if (!result.success) return { status: 'broken' };
  const [name, entries] = result.output;
  const read = entries.flatMap((entry) => {
    const word = v.safeParse(entrySchema, entry);
    return word.success && word.output !== null ? [word.output] : [];
  });
  if (read.length === 0) return { status: 'broken' };
  const words = new Map<string, ListedWord>();
  for (const word of read) if (!words.has(keyOf(word))) words.set(keyOf(word), word);
  return {
    status: 'ok',
    list: { name: cut(plain(name), LONGEST_NAME), words: [...words.values()] },
    leftOut: entries.length - read.length,
  };
}
