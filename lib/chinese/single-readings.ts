import { defaultReading } from './default-readings';
import { keptFor, type Lexicon } from './lexicon';
import { isHan } from './script';
import type { Reading, Syllable } from './types';

/** The reading of a text that is no word: the assumed reading of each of its characters; [] if one has none. */
export function assumedReading(lexicon: Lexicon, text: string): Reading {
  const syllables: Syllable[] = [];
  for (const character of text) {
    if (!isHan(character)) continue;
    const syllable = character === '々' ? (syllables.at(-1) ?? null) : lexicon.characterReading(character);
    if (syllable === null) return [];
    syllables.push(syllable);
  }
  return syllables;
}

const readingsOf = keptFor((): Map<string, Reading> => new Map());

function findReading(lexicon: Lexicon, character: string): Reading {
  const id = lexicon.find(character);
  const candidates = id < 0 ? [] : lexicon.candidates(id);
  const reading = defaultReading(character, candidates, () => assumedReading(lexicon, character));
  // 楚 is mostly met in 清楚 qīngchu; alone it keeps the tone that its own entries have.
  const weakened =
    reading[0]?.endsWith('5') === true && candidates.every((candidate) => candidate.reading[0] !== reading[0]);
  return weakened ? (candidates[0]?.reading ?? reading) : reading;
}

/** How running text reads one character, as far as one can tell without context; [] = unknown. */
export function singleReading(lexicon: Lexicon, character: string): Reading {
  const readings = readingsOf(lexicon);
  const known = readings.get(character);
  if (known !== undefined) return known;
  const made = findReading(lexicon, character);
  readings.set(character, made);
  return made;
}
