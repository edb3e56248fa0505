import { cleanLine } from './clean';
import type { DocumentBlock } from './document';

const HAN_OR_MARK = '[\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff60“”‘’…—]';
const BETWEEN_HAN = new RegExp(`(?<=${HAN_OR_MARK})\\n(?=${HAN_OR_MARK})`, 'gu');

/**
 * White space of markup as a reader sees it: one space for any run of it, none where a line of source breaks between two
 * Chinese characters (CSS Text 4, 4.1.2, segment break transformation). NBSP and the ideographic space stay.
 */
export const collapse = (text: string): string =>
  text
    .replace(/[ \t\n\r\f]+/g, (run) => (run.includes('\n') ? '\n' : ' '))
    .replace(BETWEEN_HAN, '')
    .replaceAll('\n', ' ');

/** Text gathered piece by piece into blocks. */
export class BlockWriter {
  readonly #blocks: DocumentBlock[] = [];
  #pieces: string[] = [];
  /** UTF-16 units so far. */
  length = 0;

  write(text: string): void {
    this.#pieces.push(text);
  }

  /** Ends the block; without text there is none. */
  end(kind: DocumentBlock['kind']): void {
    const text = cleanLine(collapse(this.#pieces.join('')));
    this.#pieces = [];
    if (text === '') return;
    this.#blocks.push({ kind, text });
    this.length += text.length;
  }

  /** Forgets what was written since the last block. */
  drop(): void {
    this.#pieces = [];
  }

  get blocks(): readonly DocumentBlock[] {
    return this.#blocks;
  }
}
