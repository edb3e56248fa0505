import type { Candidate, Lexicon, Matches } from '../chinese/lexicon';
import { DROPPED_WORDS, OWN_WORDS, type OwnWord } from '../chinese/own-words';
import type { Syllable } from '../chinese/types';
import { createDefaults, createSimplifier, lnShares } from './character-maps';
import { type Defaults, decodeCount, decodeForm, type LexiconData } from './columns';
import { Trie } from './trie';

const toCandidate = ({ word, reading }: OwnWord, defaults: Defaults): Candidate => ({
  reading,
  traditional: [...word].map(defaults.traditional).join(''),
  rank: 0,
  proper: false,
  measure: false,
  cuts: [],
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
  private readonly words: string[];
  private readonly forms: readonly string[];
  private readonly own: (OwnWord | undefined)[] = [];
  private readonly decoded: (readonly Candidate[] | undefined)[] = [];
  private readonly defaults: Defaults;
  private readonly trie: Trie;

  constructor(private readonly data: LexiconData) {
    this.words = data.headwords.split('\n');
    this.forms = data.forms.split('\n');
    this.defaults = createDefaults(data);
    this.simplify = createSimplifier(data);
    this.givenNameWeight = lnShares(data.givenNames);
    this.transliterationWeight = lnShares(data.transliterations);
    this.placeNameWeight = lnShares(data.placeNames);
    this.trie = new Trie(data.headwords.length + data.helpers.length + data.aliases.length + OWN_WORDS.length * 4);
    this.addHeadwords();
    this.addOwnWords();
    this.headwordCount = this.words.length;
    this.addHelpers();
  }

  private addHeadwords(): void {
    this.words.forEach((word, id) => {
      if (!DROPPED_WORDS.has(word)) this.trie.add(word, id);
    });
    for (const line of this.data.aliases.split('\n')) {
      const [alias = '', word = ''] = line.split(',');
      const id = this.trie.get(word);
      if (id >= 0) this.trie.add(alias, id);
    }
  }

  private addOwnWords(): void {
    for (const own of OWN_WORDS) {
      const id = this.trie.get(own.word);
      this.own[id < 0 ? this.words.length : id] = own;
      if (id < 0) this.trie.add(own.word, this.words.push(own.word) - 1);
    }
  }

  private addHelpers(): void {
    for (const word of this.data.helpers.split('\n')) this.trie.add(word, this.words.push(word) - 1);
  }

  prefixes(text: string, start: number, end: number, matches: Matches): void {
    this.trie.prefixes(text, start, end, matches);
  }

  find(word: string): number {
    return this.trie.get(word);
  }

  word(id: number): string {
    return this.words[id] ?? '';
  }

  count(id: number): number {
    const own = this.own[id];
    if (own !== undefined) return own.count;
    return id < this.headwordCount
      ? decodeCount(this.data.counts, id)
      : decodeCount(this.data.helperCounts, id - this.headwordCount);
  }

  wordClass(id: number): string {
    const own = this.own[id];
    if (own !== undefined) return own.wordClass;
    return id < this.headwordCount
      ? this.data.classes.charAt(id)
      : this.data.helperClasses.charAt(id - this.headwordCount);
  }

  private decode(id: number): readonly Candidate[] {
    const own = this.own[id];
    if (own !== undefined) return [toCandidate(own, this.defaults)];
    const forms = this.forms[id]?.split('\t') ?? [];
    return forms.map((form) => decodeForm(this.word(id), form, this.defaults));
  }

  candidates(id: number): readonly Candidate[] {
    const known = this.decoded[id];
    if (known !== undefined) return known;
    const made = this.decode(id);
    this.decoded[id] = made;
    return made;
  }

  characterReading(character: string): Syllable | null {
    return (this.defaults.reading(character) || null) as Syllable | null;
  }
}

/**
 * The lexicon of the analyser from the compact data. Loading splits the columns and builds the tree (about 0.1 s); readings are
 * decoded when they are asked for.
 */
export const createLexicon = (data: LexiconData): Lexicon => new PackedLexicon(data);
