import type { Reading, Syllable } from '../chinese/types';
import { checkFormat, FORMAT_VERSION, type SenseData } from './columns';
import type { Entry, WordForm } from './entry';

/**
 * `senses.bin`: the format and the length of what follows as two little-endian numbers, then text in UTF-8, which the server's
 * brotli packs. One line a headword in the order of `LexiconData.headwords`, entries '\t', senses '/'; the measure words of an entry
 * stand behind a U+001F, each as "traditional,simplified,reading" with ' ' between them and '-' between syllables.
 */
const PREFIX_BYTES = 8;
const LINE_END = 10;
const MEASURES = '\x1f';

const encodeMeasureWord = ({ traditional, simplified, reading }: WordForm): string =>
  [traditional, simplified, reading.join('-')].join(',');

const encodeEntry = ({ senses, measureWords }: Pick<Entry, 'senses' | 'measureWords'>): string =>
  senses.join('/') + measureWords.map((word, i) => (i === 0 ? MEASURES : ' ') + encodeMeasureWord(word)).join('');

/** The bytes of `senses.bin`. @param headwords the entries of each headword, in the order of the lexicon's */
export function encodeSenses(
  headwords: readonly (readonly Pick<Entry, 'senses' | 'measureWords'>[])[],
): Uint8Array<ArrayBuffer> {
  const lines = headwords.map((entries) => `${entries.map(encodeEntry).join('\t')}\n`);
  const text = new TextEncoder().encode(lines.join(''));
  const bytes = new Uint8Array(PREFIX_BYTES + text.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, FORMAT_VERSION, true);
  view.setUint32(4, text.length, true);
  bytes.set(text, PREFIX_BYTES);
  return bytes;
}

/**
 * Reads `senses.bin`: finds its lines; the text itself stays as it is.
 * @throws RangeError if the file is of another format, as a cached one may be, or is cut off
 */
export function decodeSenses(file: ArrayBuffer | Uint8Array): SenseData {
  const all = file instanceof Uint8Array ? file : new Uint8Array(file);
  const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  checkFormat(view, 'senses.bin');
  const bytes = all.subarray(PREFIX_BYTES);
  if (bytes.length !== view.getUint32(4, true)) throw new RangeError('senses.bin: it is not whole.');
  return { bytes, starts: lineStarts(bytes) };
}

function lineStarts(bytes: Uint8Array): Uint32Array {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) lines++;
  const starts = new Uint32Array(lines + 1);
  for (let i = 0; i < lines; i++) starts[i + 1] = bytes.indexOf(LINE_END, starts[i]) + 1;
  return starts;
}

/** What the file says of one entry. */
export interface EntrySenses {
  readonly senses: readonly string[];
  readonly measureWords: readonly WordForm[];
}

const decodeMeasureWord = (text: string): WordForm => {
  const [traditional = '', simplified = '', reading = ''] = text.split(',');
  return { traditional, simplified, reading: reading.split('-') as Syllable[] satisfies Reading };
};

function decodeEntry(text: string): EntrySenses {
  const end = text.indexOf(MEASURES);
  if (end < 0) return { senses: text.split('/'), measureWords: [] };
  return {
    senses: text.slice(0, end).split('/'),
    measureWords: text
      .slice(end + 1)
      .split(' ')
      .map(decodeMeasureWord),
  };
}

const decoder = new TextDecoder();

/** The line of a headword as it is in the file, without its end; '' where there is none. */
const senseLine = ({ bytes, starts }: SenseData, id: number): string =>
  decoder.decode(bytes.subarray(starts[id] ?? 0, Math.max(0, (starts[id + 1] ?? 0) - 1)));

/** Senses and measure words of all entries of a headword, in the order of its candidates. */
export const sensesOf = (data: SenseData, id: number): EntrySenses[] =>
  senseLine(data, id).split('\t').map(decodeEntry);
