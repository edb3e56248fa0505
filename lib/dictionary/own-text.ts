import { analyse } from '../chinese/analyse';
import type { Lexicon } from '../chinese/lexicon';
import { hanCount, type Script } from '../chinese/script';
import { splitSentences } from '../chinese/split-sentences';
import type { Block, BlockKind, Sentence, Token } from '../chinese/types';
import { encodeReportData, type ReportData, type ScriptForms } from './report-data';
import { toSimplified, toTraditional } from './script-forms';

// A learner's own text: analysed in the browser, part by part, into the same blocks and words that a report has.

/** A paragraph or heading before it is analysed. */
export interface PlainBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Every kind that a block may have; its place is its letter in `PackedBlocks`. */
export const BLOCK_KINDS = [
  'title',
  'standfirst',
  'byline',
  'heading',
  'subheading',
  'paragraph',
  'quote',
  'caption',
] as const satisfies readonly BlockKind[];

/**
 * Blocks as two texts, which are kept and sent between threads a hundred times as fast as 20,000 objects: the kind of each as a
 * letter, and one line each.
 */
export interface PackedBlocks {
  readonly kinds: string;
  readonly text: string;
}

const FIRST_LETTER = 97; // 'a'

/** Line breaks inside a block become spaces. */
export const packBlocks = (blocks: readonly PlainBlock[]): PackedBlocks => ({
  kinds: blocks.map(({ kind }) => String.fromCharCode(FIRST_LETTER + BLOCK_KINDS.indexOf(kind))).join(''),
  text: blocks.map(({ text }) => text.replace(/[\r\n]+/g, ' ')).join('\n'),
});

/** The inverse of `packBlocks`. A line without a kind is a paragraph. */
export function unpackBlocks({ kinds, text }: PackedBlocks): PlainBlock[] {
  if (kinds === '') return [];
  return text
    .split('\n')
    .map((line, i) => ({ kind: BLOCK_KINDS[kinds.charCodeAt(i) - FIRST_LETTER] ?? 'paragraph', text: line }));
}

/** What the reader shows of a text: some blocks, and the words of their sentences. */
export interface TextPart {
  readonly blocks: readonly Block[];
  readonly data: ReportData;
}

/** Longer paragraphs are divided at the ends of sentences, so that a text without paragraphs can be shown piece by piece. */
const LONGEST_BLOCK = 1500;

/** Divides paragraphs of more than 1,500 UTF-16 units at the ends of sentences. Joined, the texts are the same. */
export const divideBlocks = (blocks: readonly PlainBlock[]): PlainBlock[] =>
  blocks.flatMap((block) => (block.text.length <= LONGEST_BLOCK ? [block] : divide(block)));

function divide({ kind, text }: PlainBlock): PlainBlock[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { start, end } of splitSentences(text)) {
    if (piece.length + end - start > LONGEST_BLOCK) {
      pieces.push(piece);
      piece = '';
    }
    piece += text.slice(start, end);
  }
  return [...pieces, piece].filter((part) => part !== '').map((part) => ({ kind, text: part }));
}

/** Characters looked at to tell the script; a text is seldom mixed. */
const SCRIPT_SAMPLE = 20_000;
/** A twentieth of running traditional text and more differs from its simplified form; names and quotations alone do not. */
const TRADITIONAL_SHARE = 0.05;

/** Which script a text is printed in, by its first 20,000 characters. */
export function scriptOf(blocks: readonly PlainBlock[], lexicon: Lexicon): Script {
  let sample = '';
  for (const { text } of blocks) if (sample.length < SCRIPT_SAMPLE) sample += text;
  sample = sample.slice(0, SCRIPT_SAMPLE);
  const simple = lexicon.simplify(sample);
  let changed = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] !== simple[i]) changed++;
  return changed > 0 && changed >= hanCount(sample) * TRADITIONAL_SHARE ? 'traditional' : 'simplified';
}

/** How many sentences each block has. */
export const countSentences = (blocks: readonly PlainBlock[]): number[] =>
  blocks.map(({ text }) => splitSentences(text).length);

/** A stretch of a text that is analysed and shown as one: some blocks. */
export interface PartPlan {
  /** Half-open, among the blocks of the text. */
  readonly from: number;
  readonly to: number;
  /** Number of its first sentence, from 1. */
  readonly firstSentence: number;
  /** UTF-16 units. */
  readonly length: number;
}

/** A part holds blocks up to this length together: about two screens of a phone, analysed in about 2 ms. */
const PART_LENGTH = 1200;

/** Lays a text out in parts. @param sentences how many sentences each block has */
export function planParts(blocks: readonly PlainBlock[], sentences: readonly number[]): PartPlan[] {
  const parts: PartPlan[] = [];
  let firstSentence = 1;
  for (const [i, { text }] of blocks.entries()) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + text.length <= PART_LENGTH)
      parts[parts.length - 1] = { ...last, to: i + 1, length: last.length + text.length };
    else parts.push({ from: i, to: i + 1, firstSentence, length: text.length });
    firstSentence += sentences[i] ?? 0;
  }
  return parts;
}

/** Which part holds a sentence, by its number; -1 for none. */
export const partOf = (parts: readonly PartPlan[], sentence: number): number =>
  parts.findLastIndex(({ firstSentence }) => firstSentence <= sentence);

/** What is done to the tokens of a sentence after the analyser: a reader's corrections, glosses. */
export type Finish = (sentence: string, tokens: readonly Token[]) => readonly Token[];

/**
 * Analyses some blocks of a text.
 * @param firstSentence number of their first sentence in the text, from 1: its id is `s1`
 */
export function analyseBlocks(
  blocks: readonly PlainBlock[],
  firstSentence: number,
  lexicon: Lexicon,
  finish: Finish = (_, tokens) => tokens,
): Block[] {
  let number = firstSentence;
  const toSentence = (zh: string): Sentence => {
    const id = `s${number++}`;
    return { id, zh, en: null, notes: [], tokens: finish(id, analyse(zh, lexicon)) };
  };
  return blocks.map(({ kind, text }) => ({
    kind,
    sentences: splitSentences(text).map(({ start, end }) => toSentence(text.slice(start, end))),
  }));
}

/** A token of a text in both scripts. What a traditional text has stays as it is written. */
export function formsOf({ surface, reading, kind, headword }: Token, script: Script, lexicon: Lexicon): ScriptForms {
  const simplified = headword ?? toSimplified(surface, lexicon);
  if (script === 'traditional' || simplified !== surface) return { simplified, traditional: surface };
  return { simplified, traditional: toTraditional(surface, reading, lexicon, kind) };
}

/** What a reader shows of analysed blocks. Forms of a word are worked out once for each `cache`. */
export function toTextPart(
  blocks: readonly Block[],
  script: Script,
  lexicon: Lexicon,
  cache: Map<string, ScriptForms>,
): TextPart {
  const forms = (token: Token): ScriptForms => {
    const key = `${script} ${token.kind} ${token.surface} ${token.reading.join(' ')}`;
    const known = cache.get(key) ?? formsOf(token, script, lexicon);
    cache.set(key, known);
    return known;
  };
  return { blocks, data: encodeReportData({ blocks, lesson: null }, forms) };
}
