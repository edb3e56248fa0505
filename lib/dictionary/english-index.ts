import type { EnglishQuery } from './english-query';
import {
  COMMON_WORDS,
  combineHashes,
  type EnglishSink,
  glossWords,
  hashWord,
  LEADING_WORDS,
  readEnglish,
  stem,
} from './english-words';
import { type Grouped, groupByKey, NumberList } from './number-list';
import { Vocabulary } from './vocabulary';

/** 0 a gloss is just what is asked for, 1 it is but for endings; the words stand somewhere in the entry: 2 as typed, 3 but for endings, 4 one has only begun. */
export type EnglishFit = 0 | 1 | 2 | 3 | 4;

/** How much later an entry comes (steps of weight, see `EntryTable`) for a sense that is not its first, an aside, a long gloss. */
const SENSE_PENALTY = 8;
const GLOSS_PENALTY = 5;
const ASIDE_PENALTY = 20;
const LENGTH_PENALTY = 3;
/** "men, women, young and old" is a gloss of men only if nothing better is. */
const LIST_PENALTY = 12;
const MOST_PENALTY = 127;
/** Longer glosses are explanations, which nobody types whole. */
const MOST_WORDS = 8;

// A posting is entry << 7 | penalty; a gloss has beside it another 7 bits, which tell its words from others with the same stems.
const PENALTY_BITS = 7;
const MARK_BITS = 7;
/** The numbers of the words that may begin a gloss without meaning. */
const LEADING_IDS: ReadonlySet<number> = new Set(Array.from(LEADING_WORDS, (_, id) => id));

const low = (value: number, bits: number): number => value & ((1 << bits) - 1);

/** Collects the English of entries, in the order of their numbers. */
export class EnglishIndexBuilder implements EnglishSink {
  private readonly vocabulary = new Vocabulary();
  private readonly stemHashes = new NumberList();
  private readonly latest = new NumberList();
  private readonly keys = new NumberList();
  private readonly postings = new NumberList();
  private readonly glossHashes = new NumberList();
  private readonly glosses = new NumberList();
  private readonly glossMarks = new NumberList();
  // Of the sense being read:
  private entry = 0;
  private penalty = 0;
  private gloss: number[] = [];
  private asides: number[] = [];

  constructor() {
    for (const word of COMMON_WORDS) this.idOf(word); // the first numbers, so that a number tells one
  }

  add(entry: number, senses: readonly string[]): void {
    this.entry = entry;
    for (let i = 0; i < senses.length; i++) {
      this.penalty = SENSE_PENALTY * i;
      readEnglish(senses[i] ?? '', this);
    }
  }

  word(text: string, start: number, end: number, aside: boolean): void {
    (aside ? this.asides : this.gloss).push(this.idOf(text, start, end));
  }

  compound(word: string): void {
    this.asides.push(this.idOf(word));
  }

  endGloss(listed: boolean): void {
    for (const id of this.gloss) this.post(id, this.penalty + LENGTH_PENALTY * (this.gloss.length - 1));
    for (const id of this.asides) this.post(id, this.penalty + ASIDE_PENALTY);
    if (this.gloss.length > 0 && this.gloss.length <= MOST_WORDS)
      this.postGloss(this.penalty + (listed ? LIST_PENALTY : 0));
    this.penalty += GLOSS_PENALTY;
    this.gloss.length = 0;
    this.asides.length = 0;
  }

  private idOf(text: string, start = 0, end = text.length): number {
    const id = this.vocabulary.idOf(text, start, end);
    if (id === this.latest.size) {
      this.stemHashes.push(hashWord(stem(this.vocabulary.words[id] ?? '')));
      this.latest.push(0);
    }
    return id;
  }

  /** An entry stands once below a word, with its smallest penalty. */
  private post(id: number, penalty: number): void {
    if (id < COMMON_WORDS.size) return;
    const posting = this.entry * (1 << PENALTY_BITS) + Math.min(penalty, MOST_PENALTY);
    const at = this.latest.at(id) - 1; // 0 = never
    if (at >= 0 && this.postings.at(at) >>> PENALTY_BITS === this.entry)
      this.postings.set(at, Math.min(this.postings.at(at), posting));
    else {
      this.latest.set(id, this.postings.size + 1);
      this.keys.push(id);
      this.postings.push(posting);
    }
  }

  private postGloss(penalty: number): void {
    const ids = glossWords(this.gloss, LEADING_IDS);
    this.glossHashes.push(combineHashes(ids, (id) => this.stemHashes.at(id)));
    this.glosses.push(this.entry * (1 << PENALTY_BITS) + Math.min(penalty, MOST_PENALTY));
    this.glossMarks.push(
      low(
        combineHashes(ids, (id) => this.vocabulary.hash(id)),
        MARK_BITS,
      ),
    );
  }

  finish(): EnglishIndex {
    const { words } = this.vocabulary;
    const order = Uint32Array.from(words, (_, id) => id).sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
    const places = new Uint32Array(words.length);
    order.forEach((id, place) => {
      places[id] = place;
    });
    const keys = this.keys.finish().map((id) => places[id] ?? 0);
    return new EnglishIndex(
      Array.from(order, (id) => words[id] ?? ''),
      groupByKey(keys, this.postings.finish(), words.length),
      this.finishGlosses(),
    );
  }

  private finishGlosses(): Glosses {
    const order = new Float64Array(this.glossHashes.size);
    for (let i = 0; i < order.length; i++) order[i] = this.glossHashes.at(i) * 2 ** 21 + i; // 53 bits
    order.sort();
    const at = (key: number): number => key % 2 ** 21;
    return {
      hashes: Uint32Array.from(order, (key) => Math.floor(key / 2 ** 21)),
      postings: Uint32Array.from(order, (key) => this.glosses.at(at(key))),
      marks: Uint8Array.from(order, (key) => this.glossMarks.at(at(key))),
    };
  }
}

/** Every gloss by the number of its stems, ascending. */
interface Glosses {
  readonly hashes: Uint32Array;
  readonly postings: Uint32Array;
  readonly marks: Uint8Array;
}

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
  /** @param words ascending; @param groups by word: entries with penalties */
  constructor(
    private readonly words: readonly string[],
    private readonly groups: Grouped,
    private readonly glosses: Glosses,
  ) {}

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
  findWords({ words, open }: Pick<EnglishQuery, 'words' | 'open'>, size: number, report: Report): void {
    const sought = words.filter((word) => !COMMON_WORDS.has(word));
    const met = new Uint8Array(size);
    const worst = new Uint8Array(size);
    const penalties = new Uint16Array(size);
    sought.forEach((word, n) => {
      this.forms(word, open && n === sought.length - 1 && word === words.at(-1), (place, fit) => {
        for (let i = this.groups.starts[place] ?? 0; i < (this.groups.starts[place + 1] ?? 0); i++) {
          const posting = this.groups.values[i] ?? 0;
          const entry = posting >>> PENALTY_BITS;
          if (met[entry] !== n) continue;
          met[entry] = n + 1;
          worst[entry] = Math.max(worst[entry] ?? 0, fit);
          penalties[entry] = (penalties[entry] ?? 0) + low(posting, PENALTY_BITS);
          if (n === sought.length - 1)
            report(entry, (worst[entry] ?? 4) as EnglishFit, (penalties[entry] ?? 0) / sought.length);
        }
      });
    });
  }

  /** Every form of a word that the dictionary has: itself, the same but for endings, and, where it is still being typed, what begins with it. */
  private forms(word: string, open: boolean, report: (place: number, fit: 2 | 3 | 4) => void): void {
    const root = stem(word);
    const own = firstNot(this.words.length, (i) => (this.words[i] ?? '') < word);
    if (this.words[own] === word) report(own, 2);
    this.beginningWith(root.length > 3 ? root.slice(0, -1) : root, (place, other) => {
      if (other !== word && stem(other) === root) report(place, 3);
    });
    if (!open || word.length < SHORTEST_BEGINNING) return;
    this.beginningWith(word, (place, other) => {
      if (stem(other) !== root) report(place, 4);
    });
  }

  private beginningWith(start: string, report: (place: number, word: string) => void): void {
    const first = firstNot(this.words.length, (i) => (this.words[i] ?? '') < start);
    for (let place = first; this.words[place]?.startsWith(start); place++) report(place, this.words[place] ?? '');
  }
}

/** One letter begins a twentieth of all words: nobody is served by that. */
const SHORTEST_BEGINNING = 2;
