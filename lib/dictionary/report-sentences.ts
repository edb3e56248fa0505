import { isHan } from '../chinese/script';
import type { Block, Reading, Token } from '../chinese/types';
import { FIRST_REPORTS } from './library-pages';

/** One sentence as an entry page fetches it: id, English (0 = none), its tokens; see `packToken`. */
type SentenceRow = readonly [id: string, english: string | 0, ...tokens: string[]];

/** The sentences of one report. */
export interface ReportSentences {
  readonly slug: string;
  readonly title: string;
  readonly sentences: readonly SentenceRow[];
}

/** A sentence that has a word, in pieces. */
export interface FoundSentence {
  readonly slug: string;
  readonly title: string;
  readonly id: string;
  readonly en: string | null;
  /** Texts joined = the sentence as printed; `isWord` marks each place of the word. */
  readonly pieces: readonly { readonly text: string; readonly isWord: boolean }[];
  /** How it is read there (at its first place), where the dictionary knows more than one reading; else null. */
  readonly reading: Reading | null;
}

const hanOf = (surface: string): string => [...surface].filter(isHan).join('');

/** "居民", or "重 zhong4" where the word has more than one reading. A token of Chinese characters has no space of its own. */
const packToken = ({ surface, reading }: Token, isAmbiguous: (word: string) => boolean): string =>
  reading.length > 0 && isAmbiguous(hanOf(surface)) ? `${surface} ${reading.join(' ')}` : surface;

const wordOf = (packed: string): string => hanOf(packed.split(' ')[0] ?? '');

const PACKED = /^(\S+) ((?:[a-z]+[1-5] ?)+)$/;

function unpackToken(packed: string): { readonly surface: string; readonly reading: Reading | null } {
  const [, surface, reading] = PACKED.exec(packed) ?? [];
  return surface === undefined || reading === undefined
    ? { surface: packed, reading: null }
    : { surface, reading: reading.split(' ') as unknown as Reading };
}

/** Packs the sentences of a report. @param isAmbiguous whether the dictionary has several readings for these characters */
export const encodeSentences = (
  slug: string,
  title: string,
  blocks: readonly Block[],
  isAmbiguous: (word: string) => boolean,
): ReportSentences => ({
  slug,
  title,
  sentences: blocks.flatMap(({ sentences }) =>
    sentences.map(
      ({ id, en, tokens }): SentenceRow => [id, en ?? 0, ...tokens.map((token) => packToken(token, isAmbiguous))],
    ),
  ),
});

/** Of a larger library than one file can hold, an entry page shows so many of the newest sentences that have the word. */
const SENTENCES_OF_A_WORD = 20;
const REPORTS_A_FILE = 4;

/** In how many files the sentences of so many reports lie. A small library has all of them in one. */
export const sentenceFiles = (reports: number): number =>
  reports <= FIRST_REPORTS ? 1 : 2 ** Math.ceil(Math.log2(reports / REPORTS_A_FILE));

/** Which of the files has the sentences of a word: by its first character. */
export const sentenceFileOf = (word: string, files: number): number => (word.codePointAt(0) ?? 0) % files;

/**
 * Divides sentences so that each word finds its newest ones in one file.
 * @param reports the newest first
 */
export function divideSentences(reports: Iterable<ReportSentences>, files: number): readonly ReportSentences[][] {
  if (files === 1) return [[...reports]];
  const divided: ReportSentences[][] = Array.from({ length: files }, () => []);
  const counts = new Map<string, number>();
  const filesOf = ([, , ...packed]: SentenceRow): Set<number> => {
    const wanted = [...new Set(packed.map(wordOf))].filter(
      (word) => word !== '' && (counts.get(word) ?? 0) < SENTENCES_OF_A_WORD,
    );
    for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
    return new Set(wanted.map((word) => sentenceFileOf(word, files)));
  };
  for (const { slug, title, sentences } of reports) {
    const rows = new Map<number, SentenceRow[]>();
    for (const row of sentences)
      for (const file of filesOf(row)) {
        const own = rows.get(file) ?? [];
        own.push(row);
        rows.set(file, own);
      }
    for (const [file, own] of rows) divided[file]?.push({ slug, title, sentences: own });
  }
  return divided;
}

/**
 * Every sentence in which the word is a token, in the order of the texts. Marks inside a token do not count: 战“疫” is 战疫.
 * @param word simplified characters
 */
export const sentencesWith = (reports: readonly ReportSentences[], word: string): FoundSentence[] =>
  reports.flatMap(({ slug, title, sentences }) =>
    sentences.flatMap(([id, english, ...packed]) => {
      const tokens = packed.map(unpackToken);
      const first = tokens.find(({ surface }) => hanOf(surface) === word);
      if (first === undefined || word === '') return [];
      const pieces = tokens.map(({ surface }) => ({ text: surface, isWord: hanOf(surface) === word }));
      return [{ slug, title, id, en: english === 0 ? null : english, pieces, reading: first.reading }];
    }),
  );
