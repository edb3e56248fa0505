import { isHan } from '../chinese/script';
import type { Block, Reading, Token } from '../chinese/types';

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
