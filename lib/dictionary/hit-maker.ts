import { type EntryTable, spellEntry } from './entry-table';
import type { SearchHit } from './search';

const MOST_SHOWN = 1000;

/** Decodes entries into what a list shows. Those shown lately are kept: the next letter keeps most of them. */
export class HitMaker {
  private readonly shown = new Map<number, SearchHit>();

  constructor(private readonly entries: EntryTable) {}

  make(entry: number, match: SearchHit['match']): SearchHit {
    const known = this.shown.get(entry);
    if (known !== undefined) return known.match === match ? known : { ...known, match };
    if (this.shown.size >= MOST_SHOWN) this.shown.clear();
    const hit = this.decode(entry, match);
    this.shown.set(entry, hit);
    return hit;
  }

  private decode(entry: number, match: SearchHit['match']): SearchHit {
    const { entries } = this;
    const word = entries.word(entry);
    const { traditional = word, reading = [], proper = false } = entries.candidate(entry) ?? {};
    const spelling = spellEntry({ simplified: word, reading, proper });
    return { word, traditional, reading, spelling, senses: entries.senses(entry), match };
  }
}

/** Entries that differ only in being a name (重 as a surname) are one hit: the best, with the senses of all. */
export function distinct(hits: readonly SearchHit[]): SearchHit[] {
  const groups = new Map<string, SearchHit>();
  for (const hit of hits) {
    const key = [hit.word, hit.traditional, ...hit.reading].join(' ');
    const known = groups.get(key);
    groups.set(key, known === undefined ? hit : { ...known, senses: [...known.senses, ...hit.senses] });
  }
  return [...groups.values()];
}
