import { isHan } from '../chinese/script';
import { Best } from './best';
import { type CharacterIndex, foldCharacters } from './character-index';
import type { EnglishFit, EnglishIndex } from './english-index';
import { englishMatch } from './english-query';
import type { Entry } from './entry';
import type { EntryTable } from './entry-table';
import { CHARACTERS, ENGLISH, FOUND, type Found, READINGS } from './found';
import { distinct, HitMaker } from './hit-maker';
import type { PinyinIndex } from './pinyin-index';
import { withErhua } from './pinyin-query';
import { fitsPattern, hasWildcard, literalsOf, parseQuery, type Query } from './query';
import type { CharacterPart, DictionarySearch, QueryKind, SearchHit, SearchResults, WordPage } from './search';

export interface Indexes {
  readonly entries: EntryTable;
  readonly characters: CharacterIndex;
  readonly pinyin: PinyinIndex;
  readonly english: EnglishIndex;
}

const MOST_CONTAINING = 60;
const MOST_OF_A_CHARACTER = 12;

/** Search over the indexes of a dictionary; see `indexDictionary`. */
export class IndexedDictionary implements DictionarySearch {
  private readonly taken: Uint32Array;
  /** By entry: its place in FOUND, for those taken in this round. */
  private readonly found: Uint8Array;
  private readonly hits: HitMaker;
  private round = 0;

  constructor(private readonly indexes: Indexes) {
    this.taken = new Uint32Array(indexes.entries.size);
    this.found = new Uint8Array(indexes.entries.size);
    this.hits = new HitMaker(indexes.entries);
  }

  search(text: string, limit: number): SearchResults {
    const query = parseQuery(text);
    const best = this.createBest(limit);
    this.offerAll(query, best);
    const entries = best.ranked().map(({ entry }) => entry);
    const hits = this.toHits(entries, query);
    if (hits.length > 0 || !query.isChinese)
      return { query: text, kind: this.kindOf(query, entries), hits, total: best.total };
    const inside = this.wordsInside(query.characters, limit);
    return { query: text, kind: 'characters', hits: inside, total: inside.length };
  }

  private kindOf(query: Query, entries: readonly number[]): QueryKind {
    const [first] = entries;
    if (first !== undefined) return this.foundBy(first).kind;
    if (query.isChinese) return 'characters';
    return query.english === null ? 'none' : 'english';
  }

  private createBest(limit: number): Best {
    return new Best(limit, this.taken, ++this.round);
  }

  private foundBy(entry: number): Found {
    return FOUND[this.found[entry] ?? 0] ?? CHARACTERS[2];
  }

  private offer(best: Best, entry: number, found: Found, penalty = 0): void {
    const weight = this.indexes.entries.weight(entry) - penalty;
    if (best.offer(entry, found.tier, weight > 0 ? Math.round(weight) : 0)) this.found[entry] = found.place;
  }

  private offerAll(query: Query, best: Best): void {
    if (hasWildcard(query)) this.offerPattern(query, best);
    else if (query.isChinese) this.offerCharacters(query.characters, best);
    else {
      this.offerLetters(query, best);
      this.offerReadings(query, best);
      this.offerEnglish(query, best);
    }
  }

  private offerPattern({ characters }: Query, best: Best): void {
    const fits = (form: string) => fitsPattern(form, characters);
    this.indexes.characters.match(fits, literalsOf(characters), (entry) => this.offer(best, entry, CHARACTERS[0]));
  }

  private offerCharacters(characters: string, best: Best): void {
    this.indexes.characters.find(characters, (entry, fit) => this.offer(best, entry, CHARACTERS[fit]));
  }

  /** Words written with letters or digits: KTV, 卡拉OK, 3D打印. One letter alone is too many words' beginning. */
  private offerLetters({ characters, text }: Query, best: Best): void {
    if (characters === '' || /\s/.test(text)) return;
    this.indexes.characters.find(characters, (entry, fit) => {
      if (characters.length > 1 || fit === 0) this.offer(best, entry, CHARACTERS[fit]);
    });
  }

  private offerReadings({ pinyin }: Query, best: Best): void {
    if (pinyin === null) return;
    for (const query of [pinyin, withErhua(pinyin)])
      if (query !== null) this.indexes.pinyin.find(query, (entry, fit) => this.offer(best, entry, READINGS[fit]));
  }

  private offerEnglish({ english }: Query, best: Best): void {
    if (english === null) return;
    const report = (entry: number, fit: EnglishFit, penalty: number) => this.offer(best, entry, ENGLISH[fit], penalty);
    this.indexes.english.findGlosses(english.gloss, report);
    this.indexes.english.findWords(english, report);
  }

  /** The words that a phrase is made of, in its order: the longest that begins at each place. */
  private wordsInside(text: string, limit: number): SearchHit[] {
    const found = new Set<number>();
    for (let at = 0; at < text.length && found.size < limit; ) {
      const { entries, length } = this.indexes.characters.longestAt(text, at);
      for (const entry of entries) found.add(entry);
      at += Math.max(1, length);
    }
    return distinct([...found].map((entry) => this.hits.make(entry, 'inside'))).slice(0, limit);
  }

  private toHits(entries: readonly number[], query: Query): SearchHit[] {
    const hits = entries.flatMap((entry) => {
      const { kind, match } = this.foundBy(entry);
      const hit = this.hits.make(entry, match);
      if (kind !== 'english' || query.english === null) return hit;
      const read = englishMatch(hit.senses, query.english);
      return read === null ? [] : { ...hit, match: read };
    });
    return distinct(hits);
  }

  private numbersOf(word: string): number[] {
    const numbers: number[] = [];
    const folded = foldCharacters(word);
    if (folded !== '') this.indexes.characters.find(folded, (entry, fit) => fit === 0 && numbers.push(entry));
    return numbers;
  }

  entriesOf(word: string): readonly Entry[] {
    return this.numbersOf(word)
      .map((number) => this.indexes.entries.entry(number))
      .filter(({ simplified, traditional }) => simplified === word || traditional === word)
      .sort((a, b) => Number(a.simplified !== word) - Number(b.simplified !== word) || a.rank - b.rank);
  }

  page(text: string): WordPage | null {
    const word = this.entriesOf(text)[0]?.simplified;
    if (word === undefined) return null;
    const characters = [...new Set(word)].filter(isHan);
    return {
      word,
      entries: this.entriesOf(word),
      characters: [...word].length === 1 ? [] : characters.map((character) => this.partOf(word, character)),
      containing: this.wordsWith(word, word, MOST_CONTAINING),
    };
  }

  private partOf(word: string, character: string): CharacterPart {
    return {
      character,
      entries: this.entriesOf(character),
      words: this.wordsWith(character, word, MOST_OF_A_CHARACTER),
    };
  }

  /** The commonest words that have `text` inside, without itself and without `except`. */
  private wordsWith(text: string, except: string, limit: number): SearchHit[] {
    const best = this.createBest(limit + this.numbersOf(except).length);
    this.indexes.characters.find(foldCharacters(text), (entry, fit) => {
      if (fit > 0) best.offer(entry, 0, this.indexes.entries.weight(entry));
    });
    const hits = best.ranked().map(({ entry }) => this.hits.make(entry, 'inside'));
    return distinct(hits.filter(({ word }) => word !== except && word.includes(text))).slice(0, limit);
  }
}
