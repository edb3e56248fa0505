import { isHan } from '../chinese/script';
import type { SmallWord } from './small-data';

/** What is assumed of a character; '' = nothing. */
export interface Defaults {
  readonly readings: ReadonlyMap<string, string>;
  readonly traditional: ReadonlyMap<string, string>;
}

/** The reading of a word if each character has its commonest one; syllables joined with ' '. */
export const assumedReading = (word: string, { readings }: Defaults): string =>
  [...word]
    .filter(isHan)
    .map((character) => readings.get(character) ?? '')
    .join(' ');

/** The traditional form of a word if each character has its commonest one. */
export const assumedTraditional = (word: string, { traditional }: Defaults): string =>
  Array.from(word, (character) => traditional.get(character) ?? character).join('');

type Tally = Map<string, Map<string, number>>;

const count = (tally: Tally, key: string, value: string): void => {
  const values = tally.get(key) ?? new Map<string, number>();
  values.set(value, (values.get(value) ?? 0) + 1);
  tally.set(key, values);
};

/** The commonest value of each key; a key met once is not worth its place. */
const commonest = (tally: Tally): Map<string, string> =>
  new Map(
    [...tally]
      .map(([key, values]) => [key, [...values].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))] as const)
      .filter(([, values]) => values.reduce((sum, [, times]) => sum + times, 0) > 1)
      .map(([key, values]) => [key, values[0]?.[0] ?? ''] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** What most words of a file have in common. */
export function findDefaults(words: readonly Pick<SmallWord, 'word' | 'candidates'>[]): Defaults {
  const readings: Tally = new Map();
  const traditional: Tally = new Map();
  for (const { word, candidates } of words) {
    const characters = [...word];
    const han = characters.filter(isHan);
    for (const candidate of candidates) {
      if (candidate.reading.length === han.length)
        for (const [i, character] of han.entries()) count(readings, character, candidate.reading[i] ?? '');
      const others = [...candidate.traditional];
      if (others.length === characters.length)
        for (const [i, character] of characters.entries()) count(traditional, character, others[i] ?? '');
    }
  }
  return { readings: commonest(readings), traditional: commonest(traditional) };
}

/** One line a syllable: it and the characters read so. */
export const groupReadings = (readings: ReadonlyMap<string, string>): string => {
  const groups = new Map<string, string>();
  for (const [character, reading] of readings) groups.set(reading, (groups.get(reading) ?? '') + character);
  return [...groups]
    .map(([reading, characters]) => reading + characters)
    .sort()
    .join('\n');
};

/** The inverse of `groupReadings`. */
export function ungroupReadings(lines: string): Map<string, string> {
  const readings = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const reading = /^[a-z]+\d/.exec(line)?.[0] ?? '';
    for (const character of line.slice(reading.length)) readings.set(character, reading);
  }
  return readings;
}

/** Characters whose traditional form is another one, each followed by it. */
export const encodePairs = (pairs: ReadonlyMap<string, string>): string =>
  [...pairs].flatMap(([key, value]) => (key === value || [...value].length !== 1 ? [] : [key + value])).join('');

/** The inverse of `encodePairs`. */
export function decodePairs(text: string): Map<string, string> {
  const characters = [...text];
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) pairs.set(characters[i] ?? '', characters[i + 1] ?? '');
  return pairs;
}
