import { isHan } from '../chinese/script';
import { COUNT_BITS, type EntryColumns, PROPER, type WordColumns } from './columns';
import type { Alphabet } from './pack-words';
import { type Coder, createModel, type Model, NUMBER_CONTEXTS } from './range-coder';
import { sizeOf } from './text-list';

const CLASS_BITS = 5;
/** The flags of an entry, and whether its reading and its traditional form are of another length than the word. */
const SHAPE_BITS = 7;
const ODD_READING = 32;
const ODD_FORM = 64;
const SYLLABLE_BITS = 11;
const UNIT_BITS = 16;
/** A cut is a bit of a whole number. */
const MOST_CUTS = 31;

const LENGTHS = 6;
/** The length of a word as a context: 0…5. */
const lengthOf = (starts: Uint32Array, id: number): number =>
  Math.min((starts[id + 1] ?? 0) - (starts[id] ?? 0), LENGTHS - 1);

/** Codes counts and classes of words that are known: the class by the length, the count by both. */
export function codeWordColumns(coder: Coder, { words, counts, classes }: WordColumns): void {
  const classModel = createModel(LENGTHS << CLASS_BITS);
  const countModel = createModel(LENGTHS << (CLASS_BITS + COUNT_BITS));
  for (let id = 0; id < counts.length; id++) {
    const length = lengthOf(words.starts, id);
    classes[id] = coder.tree(classModel, length, CLASS_BITS, classes[id] ?? 0);
    const context = (length << CLASS_BITS) | (classes[id] ?? 0);
    counts[id] = coder.tree(countModel, context, COUNT_BITS, counts[id] ?? 0);
  }
}

/** Codes values that are not the default of their key: what a key had before is cheap to name again. */
class Exceptions {
  private readonly known = new Map<number, number[]>();
  private readonly places = createModel(8 * NUMBER_CONTEXTS);
  private readonly values: Model;

  constructor(
    private readonly coder: Coder,
    private readonly bits: number,
  ) {
    this.values = createModel(1 << bits);
  }

  code(key: number, value: number): number {
    const known = this.known.get(key) ?? [];
    const index = known.indexOf(value);
    const place = this.coder.number(this.places, Math.min(known.length, 7), index < 0 ? known.length : index);
    const old = known[place];
    if (old !== undefined) return old;
    const made = this.raw(value);
    this.known.set(key, [...known, made]);
    return made;
  }

  /** A value that has no key. */
  raw(value: number): number {
    return this.coder.tree(this.values, 0, this.bits, value);
  }
}

/** Columns that the decoder fills. */
export interface EntryDraft extends Omit<EntryColumns, 'traditional'> {
  readonly traditional: Uint16Array;
  readonly traditionalStarts: Uint32Array;
}

/** What is assumed of characters: readings by code point, traditional forms by UTF-16 unit. */
export interface Assumptions {
  readonly reading: (codePoint: number) => number;
  readonly traditional: (unit: number) => number;
}

/** Codes the entries of all headwords: how many, flags, readings and traditional forms as their differences from what is assumed. */
export class EntryCoder {
  private readonly more = createModel(LENGTHS * 4);
  private readonly ordinary = createModel((LENGTHS * 3) << CLASS_BITS);
  private readonly shapes = createModel((LENGTHS * 3) << (CLASS_BITS + SHAPE_BITS));
  private readonly cuts: Model;
  private readonly lengths = createModel(2 * NUMBER_CONTEXTS);
  private readonly usualReading: Model;
  private readonly usualForm: Model;
  private readonly readings: Exceptions;
  private readonly forms: Exceptions;
  /** The Chinese characters of the word at work, as code points. */
  private readonly han: number[] = [];
  private entry = 0;

  constructor(
    private readonly coder: Coder,
    private readonly alphabet: Alphabet,
    private readonly assumed: Assumptions,
    private readonly entries: EntryDraft,
  ) {
    this.cuts = createModel(alphabet.units.length * 4);
    this.usualReading = createModel(alphabet.units.length * 8);
    this.usualForm = createModel(alphabet.units.length * 4);
    this.readings = new Exceptions(coder, SYLLABLE_BITS);
    this.forms = new Exceptions(coder, UNIT_BITS);
  }

  codeAll({ words, classes }: WordColumns): void {
    const { starts } = this.entries;
    for (let id = 0; id < sizeOf(words); id++) {
      starts[id] = this.entry;
      const word = words.text.slice(words.starts[id], words.starts[id + 1]);
      this.codeEntries(word, classes[id] ?? 0, (starts[id + 1] ?? 0) - this.entry);
    }
    starts[sizeOf(words)] = this.entry;
  }

  private codeEntries(word: string, wordClass: number, count: number): void {
    const length = Math.min(word.length, LENGTHS - 1);
    for (let more = 1, i = 0; more === 1; i++, this.entry++) {
      const context = ((length * 3 + Math.min(i, 2)) << CLASS_BITS) | wordClass;
      this.codeEntry(word, context, Math.min(i, 1));
      more = this.coder.bit(this.more, length * 4 + Math.min(i, 3), i + 1 < count ? 1 : 0);
    }
  }

  private codeEntry(word: string, context: number, later: number): void {
    const { flags, readingStarts, traditionalStarts } = this.entries;
    const han = this.findHan(word);
    const reading = (readingStarts[this.entry + 1] ?? 0) - (readingStarts[this.entry] ?? 0);
    const form = (traditionalStarts[this.entry + 1] ?? 0) - (traditionalStarts[this.entry] ?? 0);
    const shape =
      (flags[this.entry] ?? 0) + (reading === han ? 0 : ODD_READING) + (form === word.length ? 0 : ODD_FORM);
    const coded = this.codeShape(context, shape);
    flags[this.entry] = coded & (ODD_READING - 1);
    if (((flags[this.entry] ?? 0) & PROPER) > 0) this.codeCuts(han);
    readingStarts[this.entry + 1] =
      (coded & ODD_READING) === 0 ? this.codeReading(word, han, later) : this.codeOddReading(reading);
    traditionalStarts[this.entry + 1] = (coded & ODD_FORM) === 0 ? this.codeForm(word, later) : this.codeOddForm(form);
  }

  /** A name is parted before a generic (石峰 区) and after a surname: told by the character that follows, and its distance to the end. */
  private codeCuts(han: number): void {
    const { cuts } = this.entries;
    const mask = cuts[this.entry] ?? 0;
    let coded = 0;
    for (let at = 1; at < Math.min(han, MOST_CUTS); at++) {
      const code = this.alphabet.codes[(this.han[at] ?? 0) & 0xffff] ?? 0;
      const context = code * 4 + Math.min(han - at - 1, 3);
      coded |= this.coder.bit(this.cuts, context, (mask >> (at - 1)) & 1) << (at - 1);
    }
    cuts[this.entry] = coded;
  }

  private codeShape(context: number, shape: number): number {
    if (this.coder.bit(this.ordinary, context, shape === 0 ? 1 : 0) === 1) return 0;
    return this.coder.tree(this.shapes, context, SHAPE_BITS, shape);
  }

  /** @returns where the next reading begins, as the three below */
  private codeReading(word: string, han: number, later: number): number {
    const { readings, readingStarts } = this.entries;
    let at = readingStarts[this.entry] ?? 0;
    for (let i = 0; i < han; i++, at++) {
      const context = (word.length > 1 ? 4 : 0) + (i === han - 1 ? 2 : 0) + later;
      readings[at] = this.codeSyllable(this.han[i] ?? 0, context, readings[at] ?? 0);
    }
    return at;
  }

  private codeOddReading(length: number): number {
    const { readings, readingStarts } = this.entries;
    let at = readingStarts[this.entry] ?? 0;
    for (const end = at + this.coder.number(this.lengths, 0, length); at < end; at++)
      readings[at] = this.readings.raw(readings[at] ?? 0);
    return at;
  }

  private codeForm(word: string, later: number): number {
    const { traditional, traditionalStarts } = this.entries;
    let at = traditionalStarts[this.entry] ?? 0;
    for (let i = 0; i < word.length; i++, at++)
      traditional[at] = this.codeUnit(word.charCodeAt(i), (word.length > 1 ? 2 : 0) + later, traditional[at] ?? 0);
    return at;
  }

  private codeOddForm(length: number): number {
    const { traditional, traditionalStarts } = this.entries;
    let at = traditionalStarts[this.entry] ?? 0;
    for (const end = at + this.coder.number(this.lengths, 1, length); at < end; at++)
      traditional[at] = this.forms.raw(traditional[at] ?? 0);
    return at;
  }

  /** Fills `han`. @returns how many there are */
  private findHan(word: string): number {
    let length = 0;
    for (let i = 0; i < word.length; i++) {
      const codePoint = word.codePointAt(i) ?? 0;
      if (isHan(String.fromCodePoint(codePoint))) this.han[length++] = codePoint;
      if (codePoint > 0xffff) i++;
    }
    return length;
  }

  private codeSyllable(character: number, context: number, syllable: number): number {
    const usual = this.assumed.reading(character);
    const code = this.alphabet.codes[character & 0xffff] ?? 0;
    return this.coder.bit(this.usualReading, code * 8 + context, syllable === usual ? 1 : 0) === 1
      ? usual
      : this.readings.code(character, syllable);
  }

  private codeUnit(unit: number, context: number, form: number): number {
    const usual = this.assumed.traditional(unit);
    const code = this.alphabet.codes[unit] ?? 0;
    return this.coder.bit(this.usualForm, code * 4 + context, form === usual ? 1 : 0) === 1
      ? usual
      : this.forms.code(unit, form);
  }
}
