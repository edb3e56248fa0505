import { spellReading } from '../chinese/pinyin';
import type { Script } from '../chinese/script';
import type { Gloss, Note, NoteKind, Reading, Sentence, Token, TokenKind } from '../chinese/types';
import { type AnalysedText, linesOf } from './analysed-text';

/** A word in both scripts, marks inside it included: 战“疫”. */
export interface ScriptForms {
  readonly simplified: string;
  readonly traditional: string;
}

/** A word as the reader's sheet needs it. Words with the same characters, reading and gloss are one. */
export interface ReportWord {
  /** In simplified characters, whichever script the text is printed in: what the word is saved under. */
  readonly surface: string;
  readonly traditional: string;
  readonly reading: Reading;
  readonly spelling: string;
  readonly kind: TokenKind;
  readonly gloss: Gloss | null;
  readonly headword: string | null;
}

/** A word as a script writes it. */
export const inScript = (
  { surface, traditional }: Pick<ReportWord, 'surface' | 'traditional'>,
  script: Script,
): string => (script === 'traditional' ? traditional : surface);

// What is left out is what most words have: the spelling follows from the reading, the traditional form is the surface,
// the headword is the surface, the kind is "word". 0 stands for "as most".
type WordRow = readonly [
  surface: string,
  reading: string,
  means: string,
  spelling: string | 0,
  traditional: string | 0,
  kind: TokenKind | 0,
  literal: string | 0,
  headword: string | null | 0,
];

/** The words of a text or of a part of it, and for each sentence the words that can be tapped. A report's page fetches them whole. */
export interface ReportData {
  readonly words: readonly WordRow[];
  readonly sentences: Readonly<Record<string, readonly number[]>>;
}

/** A note and the words it covers: [from, to) among the sentence's words that can be tapped. */
export interface PlacedNote extends Note {
  readonly from: number;
  readonly to: number;
}

/** The editor's notes by sentence; fetched when somebody taps a word that has one. */
export type ReportNotes = Readonly<Record<string, readonly PlacedNote[]>>;

/** The dictionary's entries by headword; fetched when somebody asks for more. */
export type ReportEntries = AnalysedText['entries'];

const covers = (sentence: Sentence, { on }: Note, { start, surface }: Token): boolean => {
  const from = sentence.zh.indexOf(on);
  return start < from + on.length && start + surface.length > from;
};

/** The tokens that a reader can tap: every word, and a number that a note is about. */
export const tappableTokens = (sentence: Sentence): readonly Token[] =>
  sentence.tokens.filter(
    (token) =>
      token.reading.length > 0 ||
      (token.kind === 'number' && sentence.notes.some((note) => covers(sentence, note, token))),
  );

/** The kind of the note that ends on this token, for its mark in the sentence; null if none does. */
export const noteMark = (sentence: Sentence, token: Token): NoteKind | null => {
  const tappable = tappableTokens(sentence);
  const ending = sentence.notes.filter(
    (note) => tappable.filter((other) => covers(sentence, note, other)).at(-1) === token,
  );
  return (['source', 'culture', 'language'] as const).find((kind) => ending.some((note) => note.kind === kind)) ?? null;
};

/** Packs a text's words. @param formsOf a token in both scripts */
export function encodeReportData(
  text: Pick<AnalysedText, 'blocks' | 'lesson'>,
  formsOf: (token: Token) => ScriptForms,
): ReportData {
  const words: WordRow[] = [];
  const ids = new Map<string, number>();
  const idOf = (token: Token): number => {
    const row = toRow(token, formsOf(token));
    const key = JSON.stringify(row);
    const id = ids.get(key) ?? words.push(row) - 1;
    ids.set(key, id);
    return id;
  };
  const sentences = linesOf(text).map((line) => [line.id, tappableTokens(line).map(idOf)] as const);
  return { words, sentences: Object.fromEntries(sentences) };
}

function toRow(
  { reading, spelling, kind, gloss, headword }: Token,
  { simplified: surface, traditional }: ScriptForms,
): WordRow {
  return [
    surface,
    reading.join(' '),
    gloss?.means ?? '',
    spelling === spellReading(reading, { kind, surface }) ? 0 : spelling,
    traditional === surface ? 0 : traditional,
    kind === 'word' ? 0 : kind,
    gloss?.literal ?? 0,
    headword === surface ? 0 : headword,
  ];
}

/** The words of a sentence that can be tapped, in order; [] for an id that is in none of the parts. */
export function wordsOfSentence(parts: readonly ReportData[], id: string): readonly ReportWord[] {
  const data = parts.find(({ sentences }) => Object.hasOwn(sentences, id));
  if (data === undefined) return [];
  const known = unpacked.get(data) ?? new Map<string, readonly ReportWord[]>();
  unpacked.set(data, known);
  const words = known.get(id) ?? unpack(data, id);
  known.set(id, words);
  return words;
}

/** Sentences unpacked so far: a tap must not spell sixty words anew. */
const unpacked = new WeakMap<ReportData, Map<string, readonly ReportWord[]>>();

const unpack = (data: ReportData, id: string): readonly ReportWord[] =>
  (data.sentences[id] ?? []).flatMap((index) => {
    const row = data.words[index];
    return row === undefined ? [] : [fromRow(row)];
  });

function fromRow([surface, joined, means, spelling, traditional, kind, literal, headword]: WordRow): ReportWord {
  const reading = (joined === '' ? [] : joined.split(' ')) as Reading;
  return {
    surface,
    reading,
    kind: kind === 0 ? 'word' : kind,
    spelling: spelling === 0 ? spellReading(reading, { kind: kind === 0 ? 'word' : kind, surface }) : spelling,
    traditional: traditional === 0 ? surface : traditional,
    gloss: means === '' ? null : literal === 0 ? { means } : { means, literal },
    headword: headword === 0 ? surface : headword,
  };
}

/** The notes of a text, each with the words that it covers. */
export const placedNotes = ({ blocks }: AnalysedText): ReportNotes =>
  Object.fromEntries(
    blocks
      .flatMap(({ sentences }) => sentences)
      .filter(({ notes }) => notes.length > 0)
      .map((sentence) => [sentence.id, sentence.notes.map((note) => placeNote(sentence, note))]),
  );

function placeNote(sentence: Sentence, note: Note): PlacedNote {
  const covered = tappableTokens(sentence).map((token) => covers(sentence, note, token));
  return { ...note, from: covered.indexOf(true), to: covered.lastIndexOf(true) + 1 };
}
