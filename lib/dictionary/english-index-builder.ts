import { EnglishIndex } from './english-index';
import { type Glosses, low, MARK_BITS, PENALTY_BITS } from './english-postings';
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
import { groupByKey, NumberList } from './number-list';
import { Vocabulary } from './vocabulary';

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

/** The numbers of the words that may begin a gloss without meaning. */
const LEADING_IDS: ReadonlySet<number> = new Set(Array.from(LEADING_WORDS, (_, id) => id));

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

  /** @param size how many entries there are */
  finish(size: number): EnglishIndex {
    const words = [...this.vocabulary.words].sort();
    const order = Uint32Array.from(words, (word) => this.vocabulary.idOf(word));
    const places = new Uint32Array(words.length);
    order.forEach((id, place) => {
      places[id] = place;
    });
    const keys = this.keys.finish().map((id) => places[id] ?? 0);
    return new EnglishIndex(
      words,
      order.map((id) => this.stemHashes.at(id)),
      groupByKey(keys, this.postings.finish(), words.length),
      this.finishGlosses(),
      size,
    );
  }

  private finishGlosses(): Glosses {
    const order = new Float64Array(this.glossHashes.size);
    for (let i = 0; i < order.length; i++) order[i] = this.glossHashes.at(i) * 2 ** 21 + i; // 53 bits
    order.sort();
    const hashes = new Uint32Array(order.length);
    const postings = new Uint32Array(order.length);
    const marks = new Uint8Array(order.length);
    for (let place = 0; place < order.length; place++) {
      const i = (order[place] ?? 0) % 2 ** 21;
      hashes[place] = this.glossHashes.at(i);
      postings[place] = this.glosses.at(i);
      marks[place] = this.glossMarks.at(i);
    }
    return { hashes, postings, marks };
  }
}
