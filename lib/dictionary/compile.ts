import { usualReading } from '../chinese/default-readings';
import { isHan } from '../chinese/script';
import { readPairs } from './character-maps';
import type { LexiconData, Source } from './columns';
import { CLASSES, compileEntries, compileReadings, compileWords, type Groups, listSyllables } from './compile-columns';
import type { ParsedEntry as Entry } from './entry';
import { countNames } from './names-of-corpus';
import { type CharacterVotes, countCharacters, formKey, scriptPairs, type Votes } from './votes';

/** One line of jieba's dict.txt: a word, how often it occurs, its part of speech. */
export interface CountedWord {
  readonly word: string;
  readonly count: number;
  readonly tag: string;
}

export interface CompileInput {
  readonly entries: readonly Entry[];
  readonly counted: readonly CountedWord[];
  /** The reading of a character that the dictionary lacks, '' = unknown. */
  readonly guessReading: (character: string) => string;
  readonly sources: readonly Source[];
}

/** Reads jieba's dict.txt: "word count tag" a line; lines of another shape are left out. */
export const parseCountedWords = (text: string): CountedWord[] =>
  text.split('\n').flatMap((line) => {
    const [word = '', count = '', tag = ''] = line.split(' ');
    return tag === '' ? [] : [{ word, count: Number(count), tag }];
  });

const byHeadword = (entries: readonly Entry[]): Map<string, Entry[]> => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.simplified, [...(groups.get(entry.simplified) ?? []), entry]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/**
 * Best first: everyday entries, then the reading that running text has, then what the characters of common words are (髮 fa4 before a
 * rare form). The sort is stable, so CC-CEDICT's order stays inside all that.
 */
function sortEntries(word: string, entries: Entry[], forms: Votes): void {
  const usual = usualReading(word)?.join(' ');
  const unusual = (entry: Entry): number => (entry.reading.join(' ') === usual ? 0 : 1);
  const weight = (entry: Entry): number => forms.weight(word, formKey(entry.traditional, entry.reading[0] ?? ''));
  entries.sort((a, b) => a.rank - b.rank || unusual(a) - unusual(b) || weight(b) - weight(a));
}

const PROPER_TAGS: Readonly<Record<string, string>> = { nr: 'P', nrt: 'P', nrfg: 'P', ns: 'S', nt: 'O', nz: 'Z' };
const UNTAGGED = /^(?:zg|x|o|g|h)$/; // jieba's tags for "not known"

const classFromSenses = (entries: readonly Entry[]): string => {
  const senses = entries[0]?.senses ?? [];
  if (entries[0]?.proper) return 'Z';
  if (senses.some((sense) => sense.includes('(idiom)'))) return 'i';
  if (/^(?:\([^)]*\) ?)?to /.test(senses[0] ?? '')) return 'v';
  return entries.length > 0 ? 'n' : 'x';
};

const wordClass = (tag: string | undefined, entries: readonly Entry[]): string =>
  tag === undefined || UNTAGGED.test(tag) ? classFromSenses(entries) : (PROPER_TAGS[tag] ?? tag.slice(0, 1));

const SYLLABLE = /^[a-zv]+[1-5]$/;
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

function characterReadings(votes: Votes, guess: (character: string) => string): Map<string, string> {
  const readings = new Map<string, string>();
  for (let code = FIRST_IDEOGRAPH; code <= LAST_IDEOGRAPH; code++) {
    const guessed = guess(String.fromCharCode(code));
    if (SYLLABLE.test(guessed)) readings.set(String.fromCharCode(code), guessed);
  }
  for (const character of votes.keys()) readings.set(character, votes.best(character) ?? '');
  return readings;
}

/** 著 and 乾 are words of simplified text too, so a majority can't be left to decide; each with its commonest use in running text. */
const AMBIGUOUS_OVERRIDES = '著着乾干';

/** Words whose traditional form, character by character, gives no headword: 乾淨 → 干净 but 乾坤 → 干坤, which stands for 乾坤. */
function findAliases(groups: Groups, pairs: ReadonlyMap<string, string>): [string, string][] {
  const aliases = new Map<string, string>();
  for (const [word, entries] of groups)
    for (const { traditional, rank } of entries) {
      const simple = [...traditional].map((c) => pairs.get(c) ?? c).join('');
      if (simple !== word && rank < 5 && !groups.has(simple) && [...simple].length > 1) aliases.set(simple, word);
    }
  return [...aliases];
}

const MIN_HELPER_COUNT = 3;

const isHelper = ({ word, count, tag }: CountedWord): boolean =>
  count >= MIN_HELPER_COUNT && word.length === 2 && [...word].every(isHan) && PROPER_TAGS[tag] !== 'P';

const compileHelpers = (groups: Groups, counted: readonly CountedWord[]) =>
  compileWords(
    counted
      .filter((word) => isHelper(word) && !groups.has(word.word))
      .sort((a, b) => (a.word < b.word ? -1 : 1))
      .map(({ word, count, tag }) => ({ word, count, wordClass: wordClass(tag, []) })),
  );

const compileHeadwords = (groups: Groups, counts: ReadonlyMap<string, CountedWord>) =>
  compileWords(
    [...groups].map(([word, entries]) => {
      const counted = counts.get(word);
      return { word, count: counted?.count ?? 0, wordClass: wordClass(counted?.tag, entries) };
    }),
  );

const traditionalForms = (votes: Votes): Map<string, string> =>
  new Map(
    votes
      .keys()
      .map((character) => [character, votes.best(character) ?? character] as const)
      .filter(([character, other]) => character !== other && other.length === character.length),
  );

/** How characters are written in both scripts. */
function compileForms(votes: CharacterVotes) {
  const pairs = scriptPairs(votes.simplified, (character) => votes.traditional.best(character) !== null);
  return {
    traditional: traditionalForms(votes.traditional),
    simplified: readPairs(pairs.sure),
    ambiguous: readPairs(pairs.ambiguous + AMBIGUOUS_OVERRIDES),
  };
}

/** What `compileDictionary` makes: the analyser's half, and the entries of each of its headwords in order. */
export interface Compiled {
  readonly lexicon: LexiconData;
  readonly entries: readonly (readonly Entry[])[];
}

/** Everything the analyser and the dictionary load, from the rows of both sources. */
export function compileDictionary({ entries, counted, guessReading, sources }: CompileInput): Compiled {
  const groups = byHeadword(entries);
  const counts = new Map(counted.map((word) => [word.word, word]));
  const votes = countCharacters(groups, counts);
  for (const [word, group] of groups) sortEntries(word, group, votes.forms);
  const readings = characterReadings(votes.readings, guessReading);
  const syllables = listSyllables(groups, readings);
  const forms = compileForms(votes);
  const lexicon = {
    sources,
    classes: CLASSES,
    syllables,
    headwords: compileHeadwords(groups, counts),
    entries: compileEntries(groups, syllables, readings),
    helpers: compileHelpers(groups, counted),
    characters: { readings: compileReadings(readings, syllables), ...forms, ...countNames(counted, entries) },
    aliases: findAliases(groups, new Map([...forms.simplified, ...forms.ambiguous])),
  };
  return { lexicon, entries: [...groups.values()] };
}
