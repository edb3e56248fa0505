import { splitSentences } from '../chinese/split-sentences';
import { BLOCK_KINDS, type BlockKind } from '../chinese/types';

// How a learner's own text is kept, sent and laid out, before any of its words is known. Pages load this; the analyser is the worker's.

/** A paragraph or heading before it is analysed. */
export interface PlainBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

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
