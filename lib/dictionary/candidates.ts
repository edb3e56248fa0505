import type { Candidate } from '../chinese/lexicon';
import type { Reading, Syllable } from '../chinese/types';
import { type LexiconData, MEASURE, PROPER, RANK_MASK } from './columns';
import type { Rank } from './entry';
import { textAt } from './text-list';

/** A `Candidate` whose rank is known to be one of an entry. */
export interface EntryCandidate extends Candidate {
  readonly rank: Rank;
}

function readingAt({ entries, syllables }: LexiconData, entry: number): Reading {
  const reading: Syllable[] = [];
  for (let at = entries.readingStarts[entry] ?? 0; at < (entries.readingStarts[entry + 1] ?? 0); at++) {
    const syllable = syllables[entries.readings[at] ?? 0];
    if (syllable !== undefined) reading.push(syllable);
  }
  return reading;
}

const NO_CUTS: readonly number[] = [];

/** 0b110 → [2, 3]: after so many syllables the spelling is parted. */
function cutsOf(mask: number): readonly number[] {
  if (mask === 0) return NO_CUTS;
  return Array.from({ length: 32 }, (_, i) => i + 1).filter((cut) => (mask & (1 << (cut - 1))) !== 0);
}

/** The entry with this number. */
export function candidateAt(data: LexiconData, entry: number): EntryCandidate {
  const flags = data.entries.flags[entry] ?? 0;
  return {
    reading: readingAt(data, entry),
    traditional: textAt(data.entries.traditional, entry),
    rank: (flags & RANK_MASK) as Rank,
    proper: (flags & PROPER) > 0,
    measure: (flags & MEASURE) > 0,
    cuts: cutsOf(data.entries.cuts[entry] ?? 0),
  };
}

/** The entries of a headword, best first; [] where there is no such headword. */
export function candidatesOf(data: LexiconData, id: number): EntryCandidate[] {
  const { starts } = data.entries;
  const candidates: EntryCandidate[] = [];
  for (let entry = starts[id] ?? 0; entry < (starts[id + 1] ?? 0); entry++) candidates.push(candidateAt(data, entry));
  return candidates;
}
