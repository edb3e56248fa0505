import type { Candidate } from '../chinese/lexicon';
import { spellReading } from '../chinese/pinyin';
import type { Entry, Rank } from './entry';
import { NumberList } from './number-list';
import type { SearchableData } from './searchable-data';

const STEPS_PER_NAT = 7;
/** Steps of weight that an entry loses by its rank: a name a little, surnames and variants behind every common word. */
const RANK_PENALTIES: readonly number[] = [0, 8, 24, 16, 60, 60];
/** Room below 0 for what is taken away from a word that was never counted. */
const OFFSET = 100;
/** The count is the word's; its second reading has a part of it, the third a smaller one. */
const LATER_ENTRY_PENALTY = 8;
const MOST_LATER = 3;

/** How early an entry comes among those that fit a query equally well, 0–255: by the word's count and the entry's rank. */
const weigh = (count: number, rank: number, index: number): number =>
  OFFSET +
  Math.round(Math.log1p(count) * STEPS_PER_NAT) -
  (RANK_PENALTIES[rank] ?? 0) -
  LATER_ENTRY_PENALTY * Math.min(index, MOST_LATER);

/**
 * Every entry of the dictionary by a number of its own, from 0 in the order of the words: what the indexes point to. An entry's text
 * stays where it is (`SearchableData`).
 */
export class EntryTable {
  private readonly words = new NumberList();
  private readonly firsts = new NumberList();
  private readonly places = new NumberList();

  constructor(private readonly data: SearchableData) {}

  get size(): number {
    return this.words.size;
  }

  /** Adds the entry at `index` of a word; words come in the order of their ids. @returns its number */
  add(id: number, index: number, rank: number): number {
    const entry = this.size;
    this.firsts.push(index === 0 ? entry : this.firsts.at(entry - 1));
    this.words.push(id);
    this.places.push((index << 8) | Math.max(0, Math.min(255, weigh(this.data.count(id), rank, index))));
    return entry;
  }

  weight(entry: number): number {
    return this.places.at(entry) & 255;
  }

  /** The characters of its word, simplified. */
  word(entry: number): string {
    return this.data.word(this.words.at(entry));
  }

  candidate(entry: number): Candidate | undefined {
    return this.data.candidates(this.words.at(entry))[this.places.at(entry) >>> 8];
  }

  traditional(entry: number): string {
    return this.candidate(entry)?.traditional ?? '';
  }

  senses(entry: number): readonly string[] {
    return this.data.senses(this.words.at(entry))[this.places.at(entry) >>> 8] ?? [];
  }

  /** The numbers of all entries of the same word, best first. */
  siblings(entry: number): number[] {
    const list: number[] = [];
    for (let at = this.firsts.at(entry); at < this.size && this.words.at(at) === this.words.at(entry); at++)
      list.push(at);
    return list;
  }

  /** The entry itself. */
  entry(entry: number): Entry {
    const id = this.words.at(entry);
    const place = this.places.at(entry) >>> 8;
    const { traditional = '', reading = [], proper = false, rank = 0 } = this.data.candidates(id)[place] ?? {};
    return {
      simplified: this.data.word(id),
      traditional,
      reading,
      proper,
      rank: rank as Rank,
      senses: this.data.senses(id)[place] ?? [],
      measureWords: this.data.measureWords(id)[place] ?? [],
    };
  }
}

/** How an entry's reading is written as a word: "Shífēng Qū", "lǜ". */
export const spellEntry = ({ simplified, reading, proper }: Pick<Entry, 'simplified' | 'reading' | 'proper'>): string =>
  spellReading(reading, { kind: proper ? 'name' : 'word', surface: simplified });
