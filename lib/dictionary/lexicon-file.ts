import type { Syllable } from '../chinese/types';
import {
  type CharacterColumns,
  checkFormat,
  FORMAT_VERSION,
  type LexiconData,
  type Source,
  type WordColumns,
} from './columns';
import { codeCharacters, NO_CHARACTERS } from './pack-characters';
import { type Assumptions, codeWordColumns, EntryCoder, type EntryDraft } from './pack-entries';
import { codeAlphabet, codeWords, HEADWORD, HELPER, type KindOfWord } from './pack-words';
import { type Coder, RangeDecoder, RangeEncoder } from './range-coder';
import { sizeOf, type TextList, textAt, textToUnits, unitsToText } from './text-list';

/** What the file says in clear before the packed columns: their sizes, and what is small. */
interface Header {
  readonly sources: readonly Source[];
  readonly classes: string;
  readonly syllables: string;
  readonly aliases: LexiconData['aliases'];
  /** Numbers of words and of their UTF-16 units, of entries, of their syllables and units. */
  readonly sizes: {
    readonly headwords: number;
    readonly headwordUnits: number;
    readonly helpers: number;
    readonly helperUnits: number;
    readonly entries: number;
    readonly readings: number;
    readonly traditionalUnits: number;
  };
}

const headerOf = ({ sources, classes, syllables, aliases, headwords, helpers, entries }: LexiconData): Header => ({
  sources,
  classes,
  syllables: syllables.join(' '),
  aliases,
  sizes: {
    headwords: sizeOf(headwords.words),
    headwordUnits: headwords.words.text.length,
    helpers: sizeOf(helpers.words),
    helperUnits: helpers.words.text.length,
    entries: entries.flags.length,
    readings: entries.readings.length,
    traditionalUnits: entries.traditional.text.length,
  },
});

/** Takes words one by one and makes a list of them. */
class ListDraft {
  readonly starts: Uint32Array;
  private readonly units: Uint16Array;
  private length = 0;

  constructor(texts: number, units: number) {
    this.starts = new Uint32Array(texts + 1);
    this.units = new Uint16Array(units);
  }

  add(path: Uint16Array, length: number): void {
    const start = this.starts[this.length] ?? 0;
    for (let i = 0; i < length; i++) this.units[start + i] = path[i] ?? 0;
    this.starts[++this.length] = start + length;
  }

  finish(): TextList {
    return { text: unitsToText(this.units), starts: this.starts };
  }
}

const kindsOf = ({ headwords, helpers }: LexiconData): KindOfWord[] =>
  (
    [
      [headwords.words, HEADWORD],
      [helpers.words, HELPER],
    ] as const
  ).flatMap(([words, kind]) => Array.from({ length: sizeOf(words) }, (_, i) => [textAt(words, i), kind] as const));

/** The columns to fill: empty ones for the decoder, those of the data for the encoder. */
const draftWords = (words: TextList, data: WordColumns | undefined): WordColumns => ({
  words,
  counts: data?.counts ?? new Uint8Array(sizeOf(words)),
  classes: data?.classes ?? new Uint8Array(sizeOf(words)),
});

const draftEntries = ({ sizes }: Header, data: LexiconData | null): EntryDraft => ({
  starts: data?.entries.starts ?? new Uint32Array(sizes.headwords + 1),
  flags: data?.entries.flags ?? new Uint8Array(sizes.entries),
  cuts: data?.entries.cuts ?? new Uint32Array(sizes.entries),
  readingStarts: data?.entries.readingStarts ?? new Uint32Array(sizes.entries + 1),
  readings: data?.entries.readings ?? new Uint16Array(sizes.readings),
  traditional: data === null ? new Uint16Array(sizes.traditionalUnits) : textToUnits(data.entries.traditional.text),
  traditionalStarts: data?.entries.traditional.starts ?? new Uint32Array(sizes.entries + 1),
});

const UNITS = 0x10000;
const NO_READING = -1;

/** The same as tables by UTF-16 unit, which are quicker than the maps. A form of two units is never assumed. */
function assumptionsOf({ readings, traditional }: CharacterColumns): Assumptions {
  const syllables = new Int16Array(UNITS).fill(NO_READING);
  const forms = new Uint16Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) forms[unit] = unit;
  for (const [codePoint, syllable] of readings) if (codePoint < UNITS) syllables[codePoint] = syllable;
  for (const [a, b] of traditional) if (a.length === 1 && b.length === 1) forms[a.charCodeAt(0)] = b.charCodeAt(0);
  return {
    reading: (codePoint) => syllables[codePoint] ?? readings.get(codePoint) ?? NO_READING,
    traditional: (unit) => forms[unit] ?? unit,
  };
}

/** The one description of the packed columns. @param data null for the decoder */
function codeLexicon(coder: Coder, header: Header, data: LexiconData | null): LexiconData {
  const given = data === null ? [] : kindsOf(data);
  const headwordList = new ListDraft(header.sizes.headwords, header.sizes.headwordUnits);
  const helperList = new ListDraft(header.sizes.helpers, header.sizes.helperUnits);
  const alphabet = codeAlphabet(coder, given);
  codeWords(coder, alphabet, given, (path, length, kind) =>
    (kind === HEADWORD ? headwordList : helperList).add(path, length),
  );
  const characters = codeCharacters(coder, data?.characters ?? NO_CHARACTERS);
  const headwords = draftWords(headwordList.finish(), data?.headwords);
  const helpers = draftWords(helperList.finish(), data?.helpers);
  codeWordColumns(coder, headwords);
  codeWordColumns(coder, helpers);
  const { traditional, traditionalStarts, ...entries } = draftEntries(header, data);
  const draft = { ...entries, traditional, traditionalStarts };
  new EntryCoder(coder, alphabet, assumptionsOf(characters), draft).codeAll(headwords);
  return {
    sources: header.sources,
    classes: header.classes,
    syllables: header.syllables.split(' ') as Syllable[],
    aliases: header.aliases,
    headwords,
    helpers,
    characters,
    entries: { ...entries, traditional: { text: unitsToText(traditional), starts: traditionalStarts } },
  };
}

const PREFIX_BYTES = 8;

/** The bytes of `lexicon.bin`: the format and the length of the header as two little-endian numbers, the header as JSON, the packed columns. */
export function encodeLexicon(data: LexiconData): Uint8Array<ArrayBuffer> {
  const header = headerOf(data);
  const encoder = new RangeEncoder();
  codeLexicon(encoder, header, data);
  const packed = encoder.finish();
  const clear = new TextEncoder().encode(JSON.stringify({ ...header, packedBytes: packed.length }));
  const bytes = new Uint8Array(PREFIX_BYTES + clear.length + packed.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, FORMAT_VERSION, true);
  view.setUint32(4, clear.length, true);
  bytes.set(clear, PREFIX_BYTES);
  bytes.set(packed, PREFIX_BYTES + clear.length);
  return bytes;
}

/** null for a header that is cut off. */
function readHeader(bytes: Uint8Array): (Header & { readonly packedBytes: number }) | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Header & { packedBytes: number };
  } catch {
    return null;
  }
}

/**
 * Reads `lexicon.bin`; it takes about a quarter of a second, so do it in a worker.
 * @throws RangeError if the file is of another format, as a cached one may be, or is cut off
 */
export function decodeLexicon(bytes: ArrayBuffer | Uint8Array): LexiconData {
  const all = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  checkFormat(view, 'lexicon.bin');
  const end = PREFIX_BYTES + view.getUint32(4, true);
  const header = readHeader(all.subarray(PREFIX_BYTES, end));
  if (header === null || end + header.packedBytes !== all.length) throw new RangeError('lexicon.bin: it is not whole.');
  return codeLexicon(new RangeDecoder(all.subarray(end)), header, null);
}
