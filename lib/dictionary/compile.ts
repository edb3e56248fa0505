import { usualReading } from '../chinese/default-readings';
import { isHan } from '../chinese/script';
import { readPairs } from './character-maps';
import {
  type Defaults,
  encodeCount,
  encodeForm,
  FORMAT_VERSION,
  type GlossData,
  type LexiconData,
  type Source,
} from './columns';
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

const groupByReading = (readings: ReadonlyMap<string, string>): string => {
  const lines = new Map<string, string>();
  for (const [character, reading] of readings) lines.set(reading, (lines.get(reading) ?? '') + character);
  return [...lines]
    .map(([reading, characters]) => reading + characters)
    .sort()
    .join('\n');
};

/** 著 and 乾 are words of simplified text too, so a majority can't be left to decide; each with its commonest use in running text. */
const AMBIGUOUS_OVERRIDES = '著着乾干';

/** Words whose traditional form, character by character, gives no headword: 乾淨 → 干净 but 乾坤 → 干坤, which stands for 乾坤. */
function findAliases(groups: ReadonlyMap<string, readonly Entry[]>, pairs: ReadonlyMap<string, string>): string[] {
  const aliases = new Map<string, string>();
  for (const [word, entries] of groups)
    for (const { traditional, rank } of entries) {
      const simple = [...traditional].map((c) => pairs.get(c) ?? c).join('');
      if (simple !== word && rank < 5 && !groups.has(simple) && [...simple].length > 1) aliases.set(simple, word);
    }
  return [...aliases].map(([alias, word]) => `${alias},${word}`);
}

const MIN_HELPER_COUNT = 3;

const isHelper = ({ word, count, tag }: CountedWord): boolean =>
  count >= MIN_HELPER_COUNT && word.length === 2 && [...word].every(isHan) && PROPER_TAGS[tag] !== 'P';

const isMeasure = (entry: Entry): boolean => entry.senses.some((sense) => /\bclassifier (?:for|of|used)/.test(sense));

type Groups = ReadonlyMap<string, readonly Entry[]>;

function createDefaults(votes: Votes, readings: ReadonlyMap<string, string>): Defaults {
  const traditional = new Map(votes.keys().map((character) => [character, votes.best(character) ?? character]));
  return {
    reading: (character) => readings.get(character) ?? '',
    traditional: (character) => traditional.get(character) ?? character,
  };
}

const encodeForms = (groups: Groups, defaults: Defaults): string =>
  [...groups]
    .map(([word, entries]) =>
      entries.map((entry) => encodeForm(word, { ...entry, measure: isMeasure(entry) }, defaults)).join('\t'),
    )
    .join('\n');

const encodeTraditional = (votes: Votes): string =>
  votes
    .keys()
    .map((character) => [character, votes.best(character) ?? character] as const)
    .filter(([character, other]) => character !== other && other.length === character.length)
    .map((pair) => pair.join(''))
    .join('');

/** The columns of characters: how they are read and written in both scripts. */
function compileCharacters(groups: Groups, votes: CharacterVotes, readings: ReadonlyMap<string, string>) {
  const pairs = scriptPairs(votes.simplified, (character) => votes.traditional.best(character) !== null);
  const ambiguousPairs = pairs.ambiguous + AMBIGUOUS_OVERRIDES;
  return {
    characterReadings: groupByReading(readings),
    traditionalPairs: encodeTraditional(votes.traditional),
    simplifiedPairs: pairs.sure,
    ambiguousPairs,
    aliases: findAliases(groups, readPairs(pairs.sure + ambiguousPairs)).join('\n'),
  };
}

/** The columns of words: headwords and helpers with counts and classes. */
function compileWords(groups: Groups, counted: readonly CountedWord[]) {
  const counts = new Map(counted.map((word) => [word.word, word]));
  const helpers = counted.filter((word) => isHelper(word) && !groups.has(word.word));
  const words = [...groups];
  return {
    headwords: words.map(([word]) => word).join('\n'),
    counts: words.map(([word]) => encodeCount(counts.get(word)?.count ?? 0)).join(''),
    classes: words.map(([word, entries]) => wordClass(counts.get(word)?.tag, entries)).join(''),
    helpers: helpers.map(({ word }) => word).join('\n'),
    helperCounts: helpers.map(({ count }) => encodeCount(count)).join(''),
    helperClasses: helpers.map(({ tag }) => wordClass(tag, [])).join(''),
  };
}

const encodeMeasureWords = (entry: Entry): string =>
  entry.measureWords.map((form) => [form.traditional, form.simplified, form.reading.join('-')].join(',')).join(' ');

const compileGlosses = (groups: Groups): GlossData => {
  const lines = (encode: (entry: Entry) => string): string =>
    [...groups.values()].map((entries) => entries.map(encode).join('\t')).join('\n');
  return {
    format: FORMAT_VERSION,
    senses: lines((entry) => entry.senses.join('/')),
    measureWords: lines(encodeMeasureWords),
  };
};

/** Everything the analyser and the dictionary load, from the rows of both sources. */
export function compileDictionary({ entries, counted, guessReading, sources }: CompileInput): {
  readonly lexicon: LexiconData;
  readonly glosses: GlossData;
} {
  const groups = byHeadword(entries);
  const votes = countCharacters(groups, new Map(counted.map((word) => [word.word, word])));
  for (const [word, group] of groups) sortEntries(word, group, votes.forms);
  const readings = characterReadings(votes.readings, guessReading);
  const lexicon = {
    format: FORMAT_VERSION,
    sources,
    entryCount: entries.length,
    forms: encodeForms(groups, createDefaults(votes.traditional, readings)),
    ...compileWords(groups, counted),
    ...compileCharacters(groups, votes, readings),
    ...countNames(counted, entries),
  };
  return { lexicon, glosses: compileGlosses(groups) };
}
