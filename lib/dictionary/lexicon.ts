import type { Candidate, Lexicon, Matches } from '../chinese/lexicon';
import { DROPPED_WORDS, OWN_WORDS, type OwnWord } from '../chinese/own-words';
import type { Syllable } from '../chinese/types';
import { candidatesOf } from './candidates';
import { createSimplifier, lnShares } from './character-maps';
import { decodeCount, type LexiconData } from './columns';
import { findSorted, sizeOf, textAt } from './text-list';
import { Trie } from './trie';

const toCandidate = ({ word, reading }: OwnWord, { characters }: LexiconData): Candidate => ({
  reading,
  traditional: Array.from(word, (character) => characters.traditional.get(character) ?? character).join(''),
  rank: 0,
  proper: false,
  measure: false,
});

/**
 * Words by id: first the headwords of the dictionary, then words of our own that it lacks, then helpers. A word of our own that
 * is a headword too keeps its place, with our count and reading.
 */
class PackedLexicon implements Lexicon {
  readonly headwordCount: number;
  readonly simplify: (text: string) => string;
  readonly givenNameWeight: (unit: number) => number;
  readonly transliterationWeight: (unit: number) => number;
  readonly placeNameWeight: (unit: number) => number;
  private readonly packedCount: number;
  private readonly own = new Map<number, OwnWord>();
  private readonly decoded: (readonly Candidate[] | undefined)[];
  private readonly trie: Trie;

  constructor(private readonly data: LexiconData) {
    const { headwords, helpers, characters } = data;
    this.simplify = createSimplifier(characters);
    this.givenNameWeight = lnShares(characters.givenNames);
    this.transliterationWeight = lnShares(characters.transliterations);
    this.placeNameWeight = lnShares(characters.placeNames);
    this.trie = new Trie(headwords.words.text.length + helpers.words.text.length);
    this.packedCount = sizeOf(headwords.words);
    this.addHeadwords();
    this.headwordCount = this.packedCount + this.addOwnWords();
    this.addHelpers();
    this.decoded = new Array(this.headwordCount);
  }

  private addHeadwords(): void {
    const { words } = this.data.headwords;
    const dropped = new Set([...DROPPED_WORDS].map((word) => findSorted(words, word)));
    for (let id = 0; id < this.packedCount; id++)
      if (!dropped.has(id)) this.trie.add(words.text, words.starts[id] ?? 0, words.starts[id + 1] ?? 0, id);
    for (const [alias, word] of this.data.aliases) {
      const id = this.trie.get(word);
      if (id >= 0) this.trie.add(alias, 0, alias.length, id);
    }
  }

  /** @returns how many of them are no headwords */
  private addOwnWords(): number {
    let added = 0;
    for (const own of OWN_WORDS) {
      const known = this.trie.get(own.word);
      const id = known < 0 ? this.packedCount + added++ : known;
      this.own.set(id, own);
      this.trie.add(own.word, 0, own.word.length, id);
    }
    return added;
  }

  private addHelpers(): void {
    const { words } = this.data.helpers;
    for (let i = 0; i < sizeOf(words); i++)
      this.trie.add(words.text, words.starts[i] ?? 0, words.starts[i + 1] ?? 0, this.headwordCount + i);
  }

  prefixes(text: string, start: number, end: number, matches: Matches): void {
    this.trie.prefixes(text, start, end, matches);
  }

  find(word: string): number {
    return this.trie.get(word);
  }

  word(id: number): string {
    if (id < this.packedCount) return textAt(this.data.headwords.words, id);
    return this.own.get(id)?.word ?? textAt(this.data.helpers.words, id - this.headwordCount);
  }

  count(id: number): number {
    const own = this.own.get(id);
    if (own !== undefined) return own.count;
    const { headwords, helpers } = this.data;
    return decodeCount((id < this.headwordCount ? headwords.counts[id] : helpers.counts[id - this.headwordCount]) ?? 0);
  }

  wordClass(id: number): string {
    const own = this.own.get(id);
    if (own !== undefined) return own.wordClass;
    const { headwords, helpers, classes } = this.data;
    const place = id < this.headwordCount ? headwords.classes[id] : helpers.classes[id - this.headwordCount];
    return place === undefined ? '' : classes.charAt(place);
  }

  candidates(id: number): readonly Candidate[] {
    if (id < 0 || id >= this.headwordCount) return [];
    const known = this.decoded[id];
    if (known !== undefined) return known;
    const own = this.own.get(id);
    const made = own === undefined ? candidatesOf(this.data, id) : [toCandidate(own, this.data)];
    this.decoded[id] = made;
    return made;
  }

  characterReading(character: string): Syllable | null {
    const { characters, syllables } = this.data;
    return syllables[characters.readings.get(character.codePointAt(0) ?? 0) ?? -1] ?? null;
  }
}

/** The lexicon of the analyser over the columns. It builds the tree of words (some tens of ms); readings are decoded when asked for. */
export const createLexicon = (data: LexiconData): Lexicon => new PackedLexicon(data);
