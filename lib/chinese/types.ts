/**
 * The terms of the house: text › block › sentence › token.
 * `AnalysedText` is the one contract between analysis and screen: plain JSON, no class, Map or Date.
 */

/** 1–4 as in Hanyu Pinyin; 5 = neutral, as in CC-CEDICT. */
export type Tone = 1 | 2 | 3 | 4 | 5;

/** One syllable with its citation tone as a digit, lower case, `v` for ü, `r5` for erhua: "jian3", "lv4". */
export type Syllable = `${string}${Tone}`;

export type Reading = readonly Syllable[];

export type TokenKind = 'word' | 'name' | 'number' | 'latin' | 'mark';

/** What a word means here. `literal`: word for word, where the meaning is more than its parts (idioms, slogans). */
export interface Gloss {
  readonly means: string;
  readonly literal?: string;
}

export interface Token {
  /** As written: "东西". Surfaces joined give the sentence, always. */
  readonly surface: string;
  /** Where it begins: UTF-16 units from the start of the sentence, as String.slice and DOM Range count. */
  readonly start: number;
  /** Here, in context: one syllable for each Han character of `surface`; [] where there is nothing to read. */
  readonly reading: Reading;
  /** The reading as Hanyu Pinyin orthography writes it: "Shífēng Qū", "lǜ"; '' where there is nothing to read. */
  readonly spelling: string;
  readonly kind: TokenKind;
  /** What it means here; null where nobody has said. */
  readonly gloss: Gloss | null;
  /** Key into the dictionary entries that travel with the text (simplified characters); null = not in the dictionary. */
  readonly headword: string | null;
}

export type NoteKind = 'language' | 'culture' | 'source';

/** An editor's note. `on`: the words of the sentence that it is about. */
export interface Note {
  readonly kind: NoteKind;
  readonly on: string;
  readonly en: string;
  readonly zh: string;
}

export interface Sentence {
  /** `s1`… in reading order. */
  readonly id: string;
  readonly zh: string;
  /** null in a text that nobody has translated. */
  readonly en: string | null;
  readonly notes: readonly Note[];
  readonly tokens: readonly Token[];
}

/** Every kind that a block may have. */
export const BLOCK_KINDS = [
  'title',
  'standfirst',
  'byline',
  'heading',
  'subheading',
  'paragraph',
  'quote',
  'caption',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface Block {
  readonly kind: BlockKind;
  readonly sentences: readonly Sentence[];
}

/** A question on understanding, its answer, and the sentences of the text that hold it. */
export interface Question {
  readonly question: Sentence;
  readonly answer: Sentence;
  readonly sentences: readonly string[];
}

/** What a teacher takes to class: words to teach first, a summary, questions, and things to talk about. */
export interface Lesson {
  /** As they stand in the text, the most useful first. */
  readonly keywords: readonly Token[];
  readonly summary: readonly Sentence[];
  readonly questions: readonly Question[];
  readonly talk: readonly Sentence[];
}
