import { COMMON_WORDS, glossWords, LEADING_WORDS, readEnglish, stem } from './english-words';

/** English as somebody typed it. */
export interface EnglishQuery {
  /** In lower case; hyphens part words. */
  readonly words: readonly string[];
  /** The words as a gloss has them, see `glossWords`. */
  readonly gloss: readonly string[];
  /** The last word may be half written. */
  readonly open: boolean;
}

/** Reads English; null where there is no letter or digit. */
export function parseEnglish(text: string): EnglishQuery | null {
  const words: string[] = [];
  readEnglish(text, { word: (of, start, end) => end > start && words.push(of.slice(start, end)), endGloss: () => {} });
  return words.length === 0 ? null : { words, gloss: glossWords(words, LEADING_WORDS), open: /[a-z0-9]$/i.test(text) };
}

/** The words of each gloss of a sense, and all its words, asides too. */
function readSense(sense: string): { readonly glosses: string[][]; readonly all: string[] } {
  const glosses: string[][] = [];
  const all: string[] = [];
  let gloss: string[] = [];
  readEnglish(sense, {
    word: (text, start, end, aside) => {
      const word = text.slice(start, end);
      all.push(word);
      if (!aside) gloss.push(word);
    },
    compound: (word) => all.push(word),
    endGloss: () => {
      glosses.push(gloss);
      gloss = [];
    },
  });
  return { glosses, all };
}

const sameWord = (sought: string, word: string): boolean => sought === word || stem(sought) === stem(word);

/**
 * How an entry's English fits a query, read from its text: the judge of what the index found.
 * @returns null where it does not: a word is missing
 */
export function englishMatch(senses: readonly string[], query: EnglishQuery): 'whole' | 'start' | 'inside' | null {
  const read = senses.map(readSense);
  const fits = (sought: string, word: string, last: boolean): boolean =>
    sameWord(sought, word) || (last && query.open && word.startsWith(sought));
  const begins = (gloss: readonly string[]): boolean =>
    gloss.length > 0 && query.gloss.every((sought, i) => fits(sought, gloss[i] ?? '', i === query.gloss.length - 1));
  const glosses = read.flatMap((sense) => sense.glosses.map((gloss) => glossWords(gloss, LEADING_WORDS)));
  const isWhole = (gloss: readonly string[]): boolean =>
    gloss.length === query.gloss.length && query.gloss.every((sought, i) => sameWord(sought, gloss[i] ?? ''));
  if (glosses.some(isWhole)) return 'whole';
  if (glosses.some(begins)) return 'start';
  const all = read.flatMap((sense) => sense.all);
  const sought = query.words.filter((word) => !COMMON_WORDS.has(word));
  if (sought.length === 0) return null;
  return sought.every((word) => all.some((other) => fits(word, other, word === query.words.at(-1)))) ? 'inside' : null;
}
