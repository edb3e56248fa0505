import { isHan } from '../chinese/script';
import type { CountedWord } from './compile';
import type { Entry } from './entry';

/** Counts pairs (key, value) and tells the commonest value of a key. */
export class Votes {
  private readonly counts = new Map<string, Map<string, number>>();

  add(key: string, value: string, weight: number): void {
    const votes = this.counts.get(key) ?? new Map<string, number>();
    votes.set(value, (votes.get(value) ?? 0) + weight);
    this.counts.set(key, votes);
  }

  weight(key: string, value: string): number {
    return this.counts.get(key)?.get(value) ?? 0;
  }

  best(key: string): string | null {
    const [first] = [...(this.counts.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return first?.[0] ?? null;
  }

  keys(): string[] {
    return [...this.counts.keys()].sort();
  }
}

/** How the characters of all entries are read and written. */
export interface CharacterVotes {
  readonly readings: Votes;
  readonly traditional: Votes;
  readonly simplified: Votes;
  /** A simplified character → traditional form and reading, see `formKey`. */
  readonly forms: Votes;
}

/** One way to write and read a character: '髮 fa4'. */
export const formKey = (traditional: string, reading: string): string => `${traditional} ${reading}`;

function vote(votes: CharacterVotes, entry: Entry, weight: number): void {
  const simplified = [...entry.simplified];
  const traditional = [...entry.traditional];
  const han = simplified.filter(isHan);
  if (han.length === entry.reading.length)
    for (const [i, c] of han.entries()) votes.readings.add(c, entry.reading[i] ?? '', weight);
  if (simplified.length !== traditional.length) return;
  simplified.forEach((c, i) => {
    const other = traditional[i] ?? c;
    votes.simplified.add(other, c, entry.rank === 5 ? 0.001 : 1);
    if (entry.rank < 5) votes.traditional.add(c, other, weight);
    if (han.length === simplified.length) votes.forms.add(c, formKey(other, entry.reading[i] ?? ''), weight);
  });
}

/** Counts readings and forms of characters, weighted by how common the words are that have them. */
export function countCharacters(
  groups: ReadonlyMap<string, readonly Entry[]>,
  counts: ReadonlyMap<string, CountedWord>,
): CharacterVotes {
  const votes = { readings: new Votes(), traditional: new Votes(), simplified: new Votes(), forms: new Votes() };
  for (const [word, entries] of groups)
    entries.forEach((entry, i) => {
      // Only the first entry of a word may claim the word's count; one character alone says little about its words.
      const count = i === 0 && entry.simplified.length > 1 ? (counts.get(word)?.count ?? 0) : 0;
      vote(votes, entry, entry.rank >= 4 ? 0.01 : 1 + count);
    });
  return votes;
}

/** Characters that only traditional text has, and those that both scripts have but traditional text uses for another one. */
export function scriptPairs(
  votes: Votes,
  isSimplified: (character: string) => boolean,
): { readonly sure: string; readonly ambiguous: string } {
  let sure = '';
  let ambiguous = '';
  for (const traditional of votes.keys()) {
    const simplified = votes.best(traditional) ?? traditional;
    if (simplified === traditional || simplified.length !== traditional.length) continue;
    if (!isSimplified(traditional)) sure += traditional + simplified;
    else ambiguous += traditional + simplified;
  }
  return { sure, ambiguous };
}
