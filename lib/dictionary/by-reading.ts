import { spellReading } from '../chinese/pinyin';
import type { Entry } from './entry';

/** Entries of one reading: one word, whatever its characters' traditional forms. */
export type ReadingGroup = readonly [Entry, ...Entry[]];

/** Entries by reading, in the order of first entries: best first. */
export function groupByReading(entries: readonly Entry[]): readonly ReadingGroup[] {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const key = entry.reading.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}

export const spellingOf = ({ reading, simplified, proper }: Entry): string =>
  spellReading(reading, { kind: proper ? 'name' : 'word', surface: simplified });

/** As many senses as a word list has room for. */
const SAVED_SENSES = 2;

/** What is saved as the meaning of an entry. */
export const savedGloss = ({ senses }: Entry): string => senses.slice(0, SAVED_SENSES).join('; ');
