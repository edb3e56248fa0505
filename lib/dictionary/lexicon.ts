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
  cuts: [],
});

/** Columns of headwords, own words and helpers behind one another. */
function joinColumns(headwords: Uint8Array, own: number, helpers: Uint8Array): Uint8Array {
  const joined = new Uint8Array(headwords.length + own + helpers.length);
  joined.set(headwords);
  joined.set(helpers, headwords.length + own);
  return joined;
}

/**
 * Words by id: first the headwords of the dictionary, then words of our own that it lacks, then helpers. A word of our own that
 * is a headword too keeps its place, with our count and reading.
 */
class PackedLexicon implements Lexicon {
  readonly headwordCount: number;
  readonly wordCount: number;
  readonly simplify: (text: string) => string;
  readonly givenNameWeight: (unit: number) => number;
  readonly transliterationWeight: (unit: number) => number;
  readonly placeNameWeight: (unit: number) => number;
  private readonly packedCount: number;
  /** Those that the dictionary lacks. */
  private readonly ownWords: string[] = [];
  private readonly ownCounts = new Map<number, number>();
  private readonly steps: Uint8Array;
  private readonly classes: Uint8Array;
  private readonly letters: readonly string[];
  private readonly decoded: (readonly Candidate[] | undefined)[];
  private readonly trie: Trie;

  constructor(private readonly data: LexiconData) {
    const { headwords, helpers, characters } = data;
    this.simplify = createSimplifier(characters);
    this.givenNameWeight = lnShares(characters.givenNames);
    this.transliterationWeight = lnShares(characters.transliterations);
    this.placeNameWeight = lnShares(characters.placeNames);
    this.letters = [...data.classes];
    this.packedCount = sizeOf(headwords.words);
    this.trie = new Trie(this.packedCount * 1.4 + sizeOf(helpers.words)); // places inside words are two fifths of the words
    this.addHeadwords();
    const own = this.addOwnWords();
    this.headwordCount = this.packedCount + this.ownWords.length;
    this.wordCount = this.headwordCount + sizeOf(helpers.words);
    this.addHelpers();
    this.steps = joinColumns(headwords.counts, this.ownWords.length, helpers.counts);
    this.classes = joinColumns(headwords.classes, this.ownWords.length, helpers.classes);
    this.decoded = new Array(this.headwordCount);
    for (const [id, word] of own) this.describeOwn(id, word);
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

  private addOwnWords(): Map<number, OwnWord> {
    const ids = new Map<number, OwnWord>();
    for (const own of OWN_WORDS) {
      const known = this.trie.get(own.word);
      const id = known < 0 ? this.packedCount + this.ownWords.push(own.word) - 1 : known;
      this.trie.add(own.word, 0, own.word.length, id);
      ids.set(id, own);
    }
    return ids;
  }

  private describeOwn(id: number, own: OwnWord): void {
    this.ownCounts.set(id, own.count);
    this.classes[id] = this.letters.indexOf(own.wordClass);
    this.decoded[id] = [toCandidate(own, this.data)];
  }

  private addHelpers(): void {
    const { words } = this.data.helpers;
    for (let i = 0; i < sizeOf(words); i++)
      this.trie.add(words.text, words.starts[i] ?? 0, words.starts[i + 1] ?? 0, this.headwordCount + i);
  }

  prefixes(text: string, start: number, end: number, matches: Matches): void {
    this.trie.prefixes(text, start, end, matches);
  }

  find(text: string, start?: number, end?: number): number {
    return this.trie.get(text, start, end);
  }

  word(id: number): string {
    if (id < this.packedCount) return textAt(this.data.headwords.words, id);
    return this.ownWords[id - this.packedCount] ?? textAt(this.data.helpers.words, id - this.headwordCount);
  }

  count(id: number): number {
    return this.ownCounts.get(id) ?? decodeCount(this.steps[id] ?? 0);
  }

  wordClass(id: number): string {
    return this.letters[this.classes[id] ?? -1] ?? '';
  }

  candidates(id: number): readonly Candidate[] {
    if (id < 0 || id >= this.headwordCount) return NO_CANDIDATES;
    const known = this.decoded[id];
    if (known !== undefined) return known;
    const made = candidatesOf(this.data, id);
    this.decoded[id] = made;
    return made;
  }

  characterReading(character: string): Syllable | null {
    const { characters, syllables } = this.data;
    return syllables[characters.readings.get(character.codePointAt(0) ?? 0) ?? -1] ?? null;
  }
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** The lexicon of the analyser over the columns. It builds the tree of words (some tens of ms); readings are decoded when asked for. */
export const createLexicon = (data: LexiconData): Lexicon => new PackedLexicon(data);
