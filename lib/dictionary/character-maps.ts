import type { Syllable } from '../chinese/types';
import type { Defaults, LexiconData } from './columns';

/** Every second code point of `pairs` by the one before it: '东東车車' → 东 ⇒ 東, 车 ⇒ 車. */
export function readPairs(pairs: string): Map<string, string> {
  const result = new Map<string, string>();
  const characters = [...pairs];
  for (let i = 0; i + 1 < characters.length; i += 2) result.set(characters[i] ?? '', characters[i + 1] ?? '');
  return result;
}

function readCharacterReadings(lines: string): Map<string, Syllable> {
  const readings = new Map<string, Syllable>();
  for (const line of lines.split('\n')) {
    const syllable = /^[a-z]+[1-5]/.exec(line)?.[0] as Syllable | undefined;
    if (syllable === undefined) continue;
    for (const character of line.slice(syllable.length)) readings.set(character, syllable);
  }
  return readings;
}

/** The defaults that `decodeForm` needs. */
export function createDefaults(data: LexiconData): Defaults {
  const readings = readCharacterReadings(data.characterReadings);
  const traditional = readPairs(data.traditionalPairs);
  return { reading: (c) => readings.get(c) ?? '', traditional: (c) => traditional.get(c) ?? c };
}

/** Replaces traditional characters; a text without a character that only traditional text has is returned as is. */
export function createSimplifier(data: LexiconData): (text: string) => string {
  const sure = readPairs(data.simplifiedPairs);
  const all = new Map([...sure, ...readPairs(data.ambiguousPairs)]);
  const marks = new Uint8Array(0x10000);
  for (const character of sure.keys()) if (character.length === 1) marks[character.charCodeAt(0)] = 1;
  const isTraditional = (text: string): boolean => {
    for (let i = 0; i < text.length; i++) if (marks[text.charCodeAt(i)] === 1) return true;
    return false;
  };
  // By code units: a pair is never of different lengths (`compileDictionary`), so offsets stay the same.
  return (text) => (isTraditional(text) ? Array.from(text, (c) => all.get(c) ?? c).join('') : text);
}

/** ln of a character's share; a character never seen counts as seen a third of once. */
export function lnShares(counts: Readonly<Record<string, number>>): (unit: number) => number {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 1);
  const weights = new Float32Array(0x10000).fill(Math.log(0.3 / total));
  for (const [character, count] of Object.entries(counts)) weights[character.charCodeAt(0)] = Math.log(count / total);
  return (unit) => weights[unit] ?? 0;
}
