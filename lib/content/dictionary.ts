import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../chinese/lexicon';
import { isHan } from '../chinese/script';
import type { Syllable } from '../chinese/types';
import type { Source } from '../dictionary/columns';
import { createLexicon } from '../dictionary/lexicon';
import { decodeLexicon } from '../dictionary/lexicon-file';
import { createDictionary, type Dictionary } from '../dictionary/lookup';
import { decodeSenses } from '../dictionary/senses-file';
import type { AttestedReadings } from './align';

/** The dictionary as the build needs it. */
export interface BuildDictionary {
  readonly lexicon: Lexicon;
  readonly dictionary: Dictionary;
  readonly attested: AttestedReadings;
  readonly sources: readonly Source[];
  readonly entryCount: number;
  /** The words of HSK 2.0 (2010), one list a level. */
  readonly levels: readonly (readonly string[])[];
}

let loaded: BuildDictionary | undefined;

/**
 * The dictionary from .generated/, read once a process.
 * @throws Error if it has not been built
 */
export function loadDictionary(): BuildDictionary {
  loaded ??= read();
  return loaded;
}

function read(): BuildDictionary {
  const lexiconData = decodeLexicon(readFile('lexicon.bin'));
  const lexicon = createLexicon(lexiconData);
  return {
    lexicon,
    dictionary: createDictionary(lexiconData, decodeSenses(readFile('senses.bin'))),
    attested: attestedReadings(lexicon),
    sources: lexiconData.sources,
    entryCount: lexiconData.entries.flags.length,
    levels: JSON.parse(readFile('levels.json').toString('utf8')) as readonly (readonly string[])[],
  };
}

function readFile(name: string): Buffer {
  try {
    return readFileSync(join(process.cwd(), '.generated', 'dictionary', name));
  } catch (cause) {
    throw new Error('The dictionary is not built. Run `npm run dictionary`.', { cause });
  }
}

// Neutral tones that the list of the Mandarin proficiency test has and CC-CEDICT has not: 队伍 duìwu.
const NEUTRAL: Readonly<Record<string, Syllable>> = { 伍: 'wu5' };

/** Collects every syllable that stands for a character in any entry: 和 is hè in 附和, 了 is liǎo in 了解. */
function attestedReadings(lexicon: Lexicon): AttestedReadings {
  const readings = new Map<string, Set<Syllable>>();
  const note = (character: string, syllable: Syllable | undefined) => {
    if (syllable === undefined) return;
    const known = readings.get(character);
    if (known) known.add(syllable);
    else readings.set(character, new Set([syllable]));
  };
  for (let id = 0; id < lexicon.headwordCount; id++) {
    const characters = [...lexicon.word(id)].filter(isHan);
    for (const { reading, traditional } of lexicon.candidates(id)) {
      const others = [...traditional].filter(isHan);
      for (const [i, character] of characters.entries()) {
        note(character, reading[i]);
        if (others[i] !== undefined && others[i] !== character) note(others[i], reading[i]);
      }
    }
  }
  for (const [character, syllable] of Object.entries(NEUTRAL)) note(character, syllable);
  return (character) => {
    const guess = readings.has(character) ? null : lexicon.characterReading(character);
    return [...(readings.get(character) ?? (guess === null ? [] : [guess]))];
  };
}
