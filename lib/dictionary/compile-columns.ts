import type { Syllable } from '../chinese/types';
import { type EntryColumns, encodeCount, MEASURE, PROPER, type WordColumns } from './columns';
import type { ParsedEntry as Entry } from './entry';
import { createTextList } from './text-list';

/** The entries by headword, sorted by its UTF-16 units; those of a headword best first. */
export type Groups = ReadonlyMap<string, readonly Entry[]>;

/** All syllables, commonest first, so that a syllable is a small number. */
export function listSyllables(groups: Groups, readings: ReadonlyMap<string, string>): Syllable[] {
  const counts = new Map<string, number>();
  const count = (syllable: string): void => {
    if (syllable !== '') counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
  };
  for (const entries of groups.values()) for (const { reading } of entries) reading.forEach(count);
  for (const reading of readings.values()) count(reading);
  return [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  ) as Syllable[];
}

const isMeasure = (entry: Entry): boolean => entry.senses.some((sense) => /\bclassifier (?:for|of|used)/.test(sense));

/** Where each part begins when parts of these lengths follow one another, and where the last one ends. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) starts[i + 1] = (starts[i] ?? 0) + length;
  return starts;
}

/** The entries of all headwords. One that CC-CEDICT gives no reading (xx5: Korean characters) gets what is assumed of its characters. */
export function compileEntries(
  groups: Groups,
  syllables: readonly Syllable[],
  assumed: ReadonlyMap<string, string>,
): EntryColumns {
  const ids = new Map<string, number>(syllables.map((syllable, id) => [syllable, id]));
  const entries = [...groups.values()].flat();
  const readings = entries.map(({ simplified, reading }) =>
    reading.length > 0
      ? reading
      : Array.from(simplified, (character) => assumed.get(character) ?? '').filter((syllable) => syllable !== ''),
  );
  return {
    starts: startsOf([...groups.values()].map((group) => group.length)),
    flags: Uint8Array.from(
      entries,
      (entry) => entry.rank + (entry.proper ? PROPER : 0) + (isMeasure(entry) ? MEASURE : 0),
    ),
    cuts: Uint32Array.from(entries, ({ cuts }) => cuts.reduce((mask, cut) => mask | (1 << (cut - 1)), 0)),
    traditional: createTextList(entries.map((entry) => entry.traditional)),
    readingStarts: startsOf(readings.map((reading) => reading.length)),
    readings: Uint16Array.from(readings.flat(), (syllable) => ids.get(syllable) ?? 0),
  };
}

/** Code point → place in `syllables`; characters without a reading are left out. */
export function compileReadings(
  readings: ReadonlyMap<string, string>,
  syllables: readonly Syllable[],
): Map<number, number> {
  const ids = new Map<string, number>(syllables.map((syllable, id) => [syllable, id]));
  const known = [...readings].filter(([, reading]) => reading !== '');
  return new Map(known.map(([character, reading]) => [character.codePointAt(0) ?? 0, ids.get(reading) ?? 0]));
}

/** All letters of `WordClass`, roughly commonest first. */
export const CLASSES = 'nvadmqtfsrpcuyeijlbzkxPSOZ';

function classNumber(letter: string): number {
  const number = CLASSES.indexOf(letter);
  if (number < 0) throw new RangeError(`Part of speech ${JSON.stringify(letter)}: CLASSES lacks it.`);
  return number;
}

/** @param words sorted by UTF-16 units */
export const compileWords = (
  words: readonly { readonly word: string; readonly count: number; readonly wordClass: string }[],
): WordColumns => ({
  words: createTextList(words.map(({ word }) => word)),
  counts: Uint8Array.from(words, ({ count }) => encodeCount(count)),
  classes: Uint8Array.from(words, ({ wordClass }) => classNumber(wordClass)),
});
