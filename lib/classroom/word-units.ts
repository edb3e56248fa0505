import type { Piece, TextWord } from '../dictionary/whole-text';

/** A word with the marks that belong to it: no line begins with a comma or ends with an opening quotation mark. */
export interface WordUnit {
  /** Opening marks. */
  readonly before: string;
  /** The word as it is written, "" where there is none. */
  readonly text: string;
  readonly word: TextWord | null;
  /** Its place among the sentence's words; of what is no word, that of the word before it, -1 at the beginning. */
  readonly index: number;
  /** Closing marks; of what is no word, all of it. */
  readonly after: string;
}

const OPENING = /[“‘《〈（「『【〔([]+$/u;
const CLOSING = /^[^\p{L}\p{N}“‘《〈（「『【〔([]+/u;

/** A sentence in units, between which a line may break. All of their texts joined are the sentence. */
export function wordUnits(pieces: readonly Piece[]): WordUnit[] {
  const units: WordUnit[] = [];
  let before = '';
  let index = -1;
  for (const { text, word } of pieces) {
    if (word !== null) {
      units.push({ before, text, word, index: ++index, after: '' });
      before = '';
      continue;
    }
    const between = before + text;
    before = OPENING.exec(between)?.[0] ?? '';
    const body = between.slice(0, between.length - before.length);
    const last = units.at(-1);
    const closing = last === undefined ? '' : (CLOSING.exec(body)?.[0] ?? '');
    if (last !== undefined && closing !== '') units[units.length - 1] = { ...last, after: last.after + closing };
    const rest = body.slice(closing.length);
    if (rest !== '') units.push({ before: '', text: '', word: null, index, after: rest });
  }
  if (before !== '') units.push({ before: '', text: '', word: null, index, after: before });
  return units;
}
