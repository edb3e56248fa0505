import type { CharacterColumns, UnitCounts } from './columns';

/** Every second code point of `pairs` by the one before it: '东東车車' → 东 ⇒ 東, 车 ⇒ 車. */
export function readPairs(pairs: string): Map<string, string> {
  const result = new Map<string, string>();
  const characters = [...pairs];
  for (let i = 0; i + 1 < characters.length; i += 2) result.set(characters[i] ?? '', characters[i + 1] ?? '');
  return result;
}

/** Replaces traditional characters; a text without a character that only traditional text has is returned as is. */
export function createSimplifier({ simplified, ambiguous }: CharacterColumns): (text: string) => string {
  const all = new Map([...simplified, ...ambiguous]);
  const marks = new Uint8Array(0x10000);
  for (const character of simplified.keys()) if (character.length === 1) marks[character.charCodeAt(0)] = 1;
  const isTraditional = (text: string): boolean => {
    for (let i = 0; i < text.length; i++) if (marks[text.charCodeAt(i)] === 1) return true;
    return false;
  };
  // By code units: a pair is never of different lengths (`compileDictionary`), so offsets stay the same.
  return (text) => (isTraditional(text) ? Array.from(text, (c) => all.get(c) ?? c).join('') : text);
}

/** ln of a character's share; a character never seen counts as seen a third of once. */
export function lnShares(counts: UnitCounts): (unit: number) => number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 1);
  const weights = new Float32Array(0x10000).fill(Math.log(0.3 / total));
  for (const [unit, count] of counts) weights[unit] = Math.log(count / total);
  return (unit) => weights[unit] ?? 0;
}
