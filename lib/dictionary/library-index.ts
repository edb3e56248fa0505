import { plainLetters } from '../chinese/pinyin';
import type { Token } from '../chinese/types';

// A library of more reports than its page shows is found by one file: what a list says of each report, and what a search looks in.
// Packed in columns, since a compressor finds more in them than in rows.

/** A word that a report is about, in both scripts, and what it means. */
export interface Topic {
  readonly simplified: string;
  readonly traditional: string;
  readonly means: string;
}

/** What lists show of a report. */
export interface LibraryLine {
  readonly slug: string;
  readonly zh: string;
  readonly traditional: string;
  readonly en: string;
  /** Letters of the title's syllables, a space after each word's: "shi-feng-qu wan-cheng". */
  readonly pinyin: string;
  /** ISO date or the beginning of one: 2021-08. */
  readonly date: string;
  readonly source: { readonly zh: string; readonly en: string };
  /** Chinese sentences, and characters in them. */
  readonly sentences: number;
  readonly characters: number;
  /** Share of its words (percent) that the list of HSK 1–4 has. */
  readonly level: number;
  readonly topics: readonly Topic[];
}

/** Lines, packed; a traditional form is '' where it is as the simplified one. */
export interface PackedLibrary {
  readonly sources: readonly (readonly [zh: string, en: string])[];
  readonly columns: readonly [
    slug: readonly string[],
    zh: readonly string[],
    traditional: readonly string[],
    en: readonly string[],
    pinyin: readonly string[],
    date: readonly string[],
    source: readonly number[],
    sentences: readonly number[],
    characters: readonly number[],
    level: readonly number[],
    topics: readonly (readonly number[])[],
  ];
  /** Every topic of any report, once. */
  readonly topics: readonly (readonly [simplified: string, traditional: string, means: string])[];
}

/** The letters of words as a search compares them. */
export const pinyinOf = (tokens: readonly Pick<Token, 'reading'>[]): string =>
  tokens
    .filter(({ reading }) => reading.length > 0)
    .map(({ reading }) => reading.map(plainLetters).join('-'))
    .join(' ');

const orNothing = (traditional: string, simplified: string): string => (traditional === simplified ? '' : traditional);

/** Numbers things as they first come: [all of them, the number of one]. */
function numbered<T>(): readonly [T[], (key: string, thing: T) => number] {
  const all: T[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (key: string, thing: T): number => {
    const number = numbers.get(key) ?? all.push(thing) - 1;
    numbers.set(key, number);
    return number;
  };
  return [all, numberOf];
}

export function packLibrary(lines: readonly LibraryLine[]): PackedLibrary {
  const [sources, sourceOf] = numbered<readonly [string, string]>();
  const [topics, topicOf] = numbered<readonly [string, string, string]>();
  return {
    columns: [
      lines.map(({ slug }) => slug),
      lines.map(({ zh }) => zh),
      lines.map(({ zh, traditional }) => orNothing(traditional, zh)),
      lines.map(({ en }) => en),
      lines.map(({ pinyin }) => pinyin),
      lines.map(({ date }) => date),
      lines.map(({ source: { zh, en } }) => sourceOf(`${zh}\n${en}`, [zh, en])),
      lines.map(({ sentences }) => sentences),
      lines.map(({ characters }) => characters),
      lines.map(({ level }) => level),
      lines.map((line) =>
        line.topics.map(({ simplified, traditional, means }) =>
          topicOf(`${simplified}\n${means}`, [simplified, orNothing(traditional, simplified), means]),
        ),
      ),
    ],
    sources,
    topics,
  };
}

/** The inverse of `packLibrary`. */
export function unpackLibrary({ columns, sources, topics }: PackedLibrary): readonly LibraryLine[] {
  const [slugs, titles, forms, english, pinyin, dates, sourceNumbers, sentences, characters, levels, about] = columns;
  const words = topics.map(([simplified, traditional, means]) => ({
    simplified,
    traditional: traditional || simplified,
    means,
  }));
  return slugs.map((slug, i) => {
    const zh = titles[i] ?? '';
    const [name = '', nameInEnglish = ''] = sources[sourceNumbers[i] ?? 0] ?? [];
    return {
      slug,
      zh,
      traditional: forms[i] || zh,
      en: english[i] ?? '',
      pinyin: pinyin[i] ?? '',
      date: dates[i] ?? '',
      source: { zh: name, en: nameInEnglish },
      sentences: sentences[i] ?? 0,
      characters: characters[i] ?? 0,
      level: levels[i] ?? 0,
      topics: (about[i] ?? []).flatMap((number) => words[number] ?? []),
    };
  });
}
