import type { Lexicon } from '../chinese/lexicon';
import { spellReading } from '../chinese/pinyin';
import type { Reading, Token } from '../chinese/types';
import type { Entry } from '../dictionary/entry';
import type { Dictionary } from '../dictionary/lookup';
import { toSimplified, toTraditional } from '../dictionary/script-forms';
import { chooseGloss } from '../dictionary/short-gloss';

/** What matching asks of the dictionary. */
export interface MatchTools {
  /** The entries of a word in either script, best first; [] where there is none. */
  readonly lookUp: (word: string) => readonly Entry[];
  readonly toSimplified: (text: string) => string;
  /** @param isName a surname keeps its form: 周 is not 週 */
  readonly toTraditional: (word: string, reading: Reading, isName: boolean) => string;
  /** The gloss of an entry, in one line; '' where nothing can be said. @param entries all of the word, best first */
  readonly gloss: (entry: Entry, entries: readonly Entry[]) => string;
}

/** The tools over the whole dictionary. */
export function createMatchTools(lexicon: Lexicon, dictionary: Dictionary): MatchTools {
  const lookUp: Dictionary['lookUp'] = (word, reading) => dictionary.lookUp(word, reading);
  return {
    lookUp,
    toSimplified: (text) => toSimplified(text, lexicon),
    toTraditional: (word, reading, isName) => toTraditional(word, reading, lexicon, isName ? 'name' : 'word'),
    gloss: (entry, entries) => glossOf(entry, entries, lexicon, lookUp),
  };
}

/** As a word is glossed that stands alone. */
function glossOf(entry: Entry, entries: readonly Entry[], lexicon: Lexicon, lookUp: Dictionary['lookUp']): string {
  const { simplified, reading, proper } = entry;
  const kind = proper ? 'name' : 'word';
  const spelling = spellReading(reading, { kind, surface: simplified });
  const token: Token = { surface: simplified, start: 0, reading, spelling, kind, gloss: null, headword: simplified };
  const id = lexicon.find(simplified);
  const context = { before: null, after: null, wordClass: id < 0 ? ('' as const) : lexicon.wordClass(id) };
  const same = entries.filter((other) => other.simplified === simplified && other.proper === proper);
  return chooseGloss(token, context, same, lookUp) ?? entry.senses[0] ?? '';
}
