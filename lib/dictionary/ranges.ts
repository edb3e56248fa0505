import type { SearchableData } from './searchable-data';
import { encodeSmall, type SmallWord } from './small-data';

/**
 * The dictionary in small files for a first look-up: words by their first character, so that one file has all that begin with it,
 * and one file of the commonest words, short, for pinyin and English.
 */
export interface SmallFiles {
  readonly table: RangeTable;
  /** Texts for `decodeSmall`, in the order of the table. */
  readonly ranges: readonly string[];
  readonly common: string;
}

/** Which range a word is in. */
export interface RangeTable {
  /** The first character (code point) of each range's words, ascending by UTF-16 units; a range goes on to the next one's. */
  readonly starts: readonly string[];
  /** By range: the characters with which traditional forms of its words begin, if they are not in the range themselves. */
  readonly traditional: readonly string[];
  /** How long each range's file is, unpacked (UTF-8), which tells whether it came whole. */
  readonly bytes: readonly number[];
}

const RANGES = 128;
const COMMON_WORDS = 3900;
/** A common character has so many entries, a common word one, and each so many letters of English. */
const COMMON_READINGS = 2;
const COMMON_LETTERS = 16;
/** Surnames, variants and references wait for the whole dictionary. */
const COMMON_RANKS = 2;

const firstOf = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);

const readWord = (data: SearchableData, id: number): SmallWord => ({
  word: data.word(id),
  count: data.count(id),
  candidates: data.candidates(id),
  senses: data.senses(id),
  measureWords: data.measureWords(id),
});

/** About what a word adds to a packed file. */
const costOf = ({ word, candidates, senses }: SmallWord): number =>
  3 * word.length + 5 * candidates.length + senses.flat().join('/').length;

/** Cuts the words, sorted, into ranges of about the same cost; never between two with the same first character. */
function cut(words: readonly SmallWord[]): SmallWord[][] {
  const most = words.reduce((sum, word) => sum + costOf(word), 0) / RANGES;
  const ranges: SmallWord[][] = [];
  let cost = Number.POSITIVE_INFINITY;
  for (const group of byFirst(words)) {
    const more = group.reduce((sum, word) => sum + costOf(word), 0);
    if (cost + more / 2 > most) {
      ranges.push([]);
      cost = 0;
    }
    ranges.at(-1)?.push(...group);
    cost += more;
  }
  return ranges;
}

function byFirst(words: readonly SmallWord[]): SmallWord[][] {
  const groups: SmallWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    if (group !== undefined && firstOf(group[0]?.word ?? '') === firstOf(word.word)) group.push(word);
    else groups.push([word]);
  }
  return groups;
}

function traditionalOf(range: readonly SmallWord[]): string {
  const own = new Set(range.map(({ word }) => firstOf(word)));
  const others = range.flatMap(({ candidates }) => candidates.map(({ traditional }) => firstOf(traditional)));
  return [...new Set(others)]
    .filter((character) => !own.has(character))
    .sort()
    .join('');
}

/** The first sense without asides, as many of its glosses as there is room for, and further senses where it is short. */
function shorten(senses: readonly string[]): string[] {
  const kept: string[] = [];
  let room = COMMON_LETTERS;
  for (const sense of senses) {
    const short = shortenSense(sense, kept.length === 0 ? COMMON_LETTERS : room);
    if (short === '') break;
    kept.push(short);
    room -= short.length;
  }
  return kept;
}

function shortenSense(sense: string, room: number): string {
  if (sense.length <= room) return sense;
  const [first = '', ...more] = sense
    .replace(/ ?\([^()]*\) ?/g, ' ')
    .trim()
    .split('; ');
  let short = first;
  for (const gloss of more) {
    if (short.length + gloss.length + 2 > room) break;
    short += `; ${gloss}`;
  }
  return room < COMMON_LETTERS && short.length > room ? '' : short || sense;
}

function shortWord(word: SmallWord): SmallWord {
  const most = [...word.word].length === 1 ? COMMON_READINGS : 1;
  const places = word.candidates.flatMap(({ rank }, i) => (rank <= COMMON_RANKS ? [i] : [])).slice(0, most);
  return {
    ...word,
    candidates: places.flatMap((i) => word.candidates[i] ?? []),
    senses: places.map((i) => shorten(word.senses[i] ?? [])),
    measureWords: places.map(() => []),
  };
}

function commonWords(words: readonly SmallWord[], everyday: ReadonlySet<string>): SmallWord[] {
  const isEveryday = ({ word }: SmallWord): number => (everyday.has(word) ? 0 : 1);
  return words
    .map(shortWord)
    .filter(({ candidates }) => candidates.length > 0)
    .sort((a, b) => isEveryday(a) - isEveryday(b) || b.count - a.count || compareWords(a.word, b.word))
    .slice(0, COMMON_WORDS)
    .sort((a, b) => compareWords(a.word, b.word));
}

/**
 * Makes the small files of a dictionary.
 * @param everyday words that learners meet first; they are among the common ones whatever a newspaper's corpus says (火车)
 */
export function makeSmallFiles(data: SearchableData, everyday: ReadonlySet<string>): SmallFiles {
  const words = Array.from({ length: data.headwordCount }, (_, id) => readWord(data, id))
    .filter(({ word, senses }) => word !== '' && senses.length > 0)
    .sort((a, b) => compareWords(a.word, b.word));
  const ranges = cut(words);
  const texts = ranges.map(encodeSmall);
  return {
    table: {
      starts: ranges.map((range) => firstOf(range[0]?.word ?? '')),
      traditional: ranges.map(traditionalOf),
      bytes: texts.map((text) => new TextEncoder().encode(text).length),
    },
    ranges: texts,
    common: encodeSmall(commonWords(words, everyday)),
  };
}

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The ranges that may have words which begin as `text` does, the likeliest first: its own, then those it is traditional for. */
export function rangesOf(
  { starts, traditional }: Pick<RangeTable, 'starts' | 'traditional'>,
  text: string,
): readonly number[] {
  if (text === '') return [];
  const first = firstOf(text);
  const after = starts.findIndex((start) => start > first);
  const own = (after < 0 ? starts.length : after) - 1;
  const others = traditional.flatMap((characters, range) => (characters.includes(first) ? [range] : []));
  return [...(own < 0 ? [] : [own]), ...others];
}
