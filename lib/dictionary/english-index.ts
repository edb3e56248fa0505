import { type Glosses, low, MARK_BITS, PENALTY_BITS } from './english-postings';
import type { EnglishQuery } from './english-query';
import { COMMON_WORDS, combineHashes, hashWord, stem } from './english-words';
import type { Grouped } from './number-list';

/** 0 a gloss is just what is asked for, 1 it is but for endings; the words stand somewhere in the entry: 2 as typed, 3 but for endings, 4 one has only begun. */
export type EnglishFit = 0 | 1 | 2 | 3 | 4;

/** Where the first of an ascending list stands that is not before what is sought. */
function firstNot(length: number, isBefore: (index: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

type Report = (entry: number, fit: EnglishFit, penalty: number) => void;

/** Which entries have a word, and which have a gloss. */
export class EnglishIndex {
  // By entry, for the query being answered: how many of its words it has, how well the worst of them fits, and what it loses.
  private readonly met: Uint8Array;
  private readonly worst: Uint8Array;
  private readonly penalties: Uint16Array;

  /** @param words ascending; @param stems the number of each word's stem; @param groups by word: entries with penalties; @param size how many entries there are */
  constructor(
    private readonly words: readonly string[],
    private readonly stems: Uint32Array,
    private readonly groups: Grouped,
    private readonly glosses: Glosses,
    size: number,
  ) {
    this.met = new Uint8Array(size);
    this.worst = new Uint8Array(size);
    this.penalties = new Uint16Array(size);
  }

  /** The entries that have a gloss of just these words. */
  findGlosses(words: readonly string[], report: Report): void {
    const { hashes, postings, marks } = this.glosses;
    const hash = combineHashes(words, (word) => hashWord(stem(word)));
    const mark = low(
      combineHashes(words, (word) => hashWord(word)),
      MARK_BITS,
    );
    const first = firstNot(hashes.length, (i) => (hashes[i] ?? 0) < hash);
    for (const fit of [0, 1] as const)
      for (let i = first; hashes[i] === hash; i++) {
        const posting = postings[i] ?? 0;
        if ((marks[i] === mark) === (fit === 0)) report(posting >>> PENALTY_BITS, fit, low(posting, PENALTY_BITS));
      }
  }

  /** The entries that have all the words. */
  findWords({ words, open }: Pick<EnglishQuery, 'words' | 'open'>, report: Report): void {
    const sought = words.filter((word) => !COMMON_WORDS.has(word));
    this.met.fill(0);
    sought.forEach((word, n) => {
      const isLast = n === sought.length - 1;
      this.forms(word, open && isLast && word === words.at(-1), (place, fit) => {
        this.meet(place, fit, n, isLast, report);
      });
    });
  }

  /** Goes on with the entries that have this form of the word with number `n` and had all before it. */
  private meet(place: number, fit: 2 | 3 | 4, n: number, isLast: boolean, report: Report): void {
    const { starts, values } = this.groups;
    const end = starts[place + 1] ?? 0;
    for (let i = starts[place] ?? 0; i < end; i++) {
      const posting = values[i] ?? 0;
      const entry = posting >>> PENALTY_BITS;
      if (this.met[entry] !== n) continue;
      this.met[entry] = n + 1;
      const penalty = low(posting, PENALTY_BITS) + (n > 0 ? (this.penalties[entry] ?? 0) : 0);
      const worst = n > 0 && (this.worst[entry] ?? 0) > fit ? (this.worst[entry] as 2 | 3 | 4) : fit;
      if (isLast) report(entry, worst, penalty / (n + 1));
      this.penalties[entry] = penalty;
      this.worst[entry] = worst;
    }
  }

  /** Every form of a word that the dictionary has: itself, the same but for endings, and, where it is still being typed, what begins with it. */
  private forms(word: string, open: boolean, report: (place: number, fit: 2 | 3 | 4) => void): void {
    const root = stem(word);
    const hash = hashWord(root);
    const own = firstNot(this.words.length, (i) => (this.words[i] ?? '') < word);
    if (this.words[own] === word) report(own, 2);
    this.beginningWith(root.length > 3 ? root.slice(0, -1) : root, (place) => {
      if (this.stems[place] === hash && place !== own) report(place, 3);
    });
    if (open && word.length >= SHORTEST_BEGINNING) this.beginningWith(word, (place) => report(place, 4));
  }

  private beginningWith(start: string, report: (place: number) => void): void {
    const first = firstNot(this.words.length, (i) => (this.words[i] ?? '') < start);
    for (let place = first; this.words[place]?.startsWith(start); place++) report(place);
  }
}

/** One letter begins a twentieth of all words: nobody is served by that. */
const SHORTEST_BEGINNING = 2;
