/**
 * English as the dictionary writes it, cut into words: "(fig.) to die (of sth); also, death" → "die", "also", "death". A gloss is what
 * stands between two ';' or ','; what stands in brackets is an aside, which is searched but is no part of a gloss.
 */
export interface EnglishSink {
  /** A word: [start, end) of a text in lower case, so that a reader of many makes no string; @param aside it stands in brackets */
  word(text: string, start: number, end: number, aside: boolean): void;
  /** Words that hyphens join, without them, after its parts: "e-mail" is "e", "mail" and "email". */
  compound?(word: string): void;
  /** The gloss ends; @param listed at a comma, or after one: it may be but a part of a list */
  endGloss(listed: boolean): void;
}

/** A reference to another word: 隻|只[zhi1] */
const REFERENCE = /[\u2e80-\u{3ffff}|·]*\[[^\]]*\]/gu;
const NOT_ASCII = /[\u0080-\uffff]/;

/** In lower case, without references to other words and without accents. Other scripts fall out when words are read. */
function plainEnglish(text: string): string {
  const own = text.includes('[') ? text.replace(REFERENCE, ' ') : text;
  const lower = own.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .replace(/[’‘]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}

const OPEN = 0x28;
const CLOSE = 0x29;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

const isWordUnit = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

/** Reads one sense, or a query. Never throws. */
export function readEnglish(text: string, sink: EnglishSink): void {
  const english = plainEnglish(text);
  let depth = 0;
  let listed = false;
  for (let at = 0; at < english.length; at++) {
    const unit = english.charCodeAt(at);
    if (isWordUnit(unit)) at = readCompound(english, at, sink, depth > 0) - 1;
    else if (unit === OPEN) depth++;
    else if (unit === CLOSE) depth = Math.max(0, depth - 1);
    else if ((unit === SEMICOLON || unit === COMMA) && depth === 0) {
      sink.endGloss(listed || unit === COMMA);
      listed = unit === COMMA;
    }
  }
  sink.endGloss(listed);
}

/** A word, or several with hyphens between them. @returns where they end */
function readCompound(english: string, start: number, sink: EnglishSink, aside: boolean): number {
  let joined = '';
  for (let at = start; ; ) {
    const end = wordEnd(english, at);
    const goesOn = english.charCodeAt(end) === HYPHEN && isWordUnit(english.charCodeAt(end + 1));
    giveWord(english, at, end, sink, aside);
    if (goesOn || joined !== '') joined += english.slice(at, end);
    if (!goesOn && joined !== '') sink.compound?.(joined);
    if (!goesOn) return end;
    at = end + 1;
  }
}

function giveWord(english: string, start: number, end: number, sink: EnglishSink, aside: boolean): void {
  const apostrophe = english.indexOf("'", start);
  if (apostrophe < 0 || apostrophe >= end) return void sink.word(english, start, end, aside);
  const word = withoutApostrophes(english.slice(start, end));
  sink.word(word, 0, word.length, aside);
}

/** "one's" is "one", "don't" is "dont". */
const withoutApostrophes = (word: string): string => word.replace(/'s$|'/g, '');

function wordEnd(english: string, start: number): number {
  let end = start;
  while (end < english.length && (isWordUnit(english.charCodeAt(end)) || isInside(english, end))) end++;
  return end;
}

const isInside = (english: string, at: number): boolean =>
  english.charCodeAt(at) === APOSTROPHE && isWordUnit(english.charCodeAt(at + 1));

/** Words that begin a gloss without meaning: "to drink", "the end". */
export const LEADING_WORDS: ReadonlySet<string> = new Set(['to', 'a', 'an', 'the']);

/** Words that are in too many senses to tell one from another; they count only in a gloss that is just what is asked for. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([...LEADING_WORDS, 'of', 'or', 'and']);

/** The words of a gloss that make it up: without "to" or an article at its beginning, unless that is all. */
export const glossWords = <Word>(words: readonly Word[], leading: ReadonlySet<Word>): readonly Word[] =>
  words.length > 1 && words[0] !== undefined && leading.has(words[0]) ? words.slice(1) : words;

const VOWEL = /[aeiouy]/;

/** "running" → "run", "making" → "mak" (as "make" is cut), "missing" → "miss". */
function withoutEnding(stem: string): string {
  if (!VOWEL.test(stem)) return '';
  return /([^aeiouylsz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

const cutEnding = (word: string): string => {
  for (const ending of ['ing', 'ed'])
    if (word.endsWith(ending) && word.length >= ending.length + 3)
      return withoutEnding(word.slice(0, -ending.length)) || word;
  return word;
};

const cutPlural = (word: string): string => {
  if (!word.endsWith('s') || word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:sses|shes|ches|xes|zes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

/**
 * A word without what inflection adds: "studies", "studied", "studying" → "studi". Light on purpose (no "-ly", "-tion"): a search must
 * not find what nobody asked for. The result is no word, only the same for forms of one word; irregular forms stay apart.
 */
export function stem(word: string): string {
  const base = cutEnding(cutPlural(word));
  if (base.length > 3 && base.endsWith('e')) return base.slice(0, -1);
  return base.length > 2 && base.endsWith('y') ? `${base.slice(0, -1)}i` : base;
}

/** A number of 32 bits for the word at [start, end) (FNV-1a over UTF-16 units). */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The number of some words in their order, from the numbers of each. */
export function combineHashes<Word>(words: readonly Word[], hashOf: (word: Word) => number): number {
  let hash = words.length;
  for (const word of words) hash = Math.imul(hash ^ hashOf(word), 0x85ebca6b) ^ (hash >>> 13);
  return hash >>> 0;
}
