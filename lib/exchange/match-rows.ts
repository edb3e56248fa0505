import { plainLetters, spellReading } from '../chinese/pinyin';
import type { Reading } from '../chinese/types';
import type { Entry } from '../dictionary/entry';
import { toneErrors, type WrittenReading } from '../dictionary/written-reading';
import { type SavedWord, wordKey } from '../vocabulary/word';
import { readFreely, readOwn, readPinyin, withoutLatin } from './match-reading';
import type { MatchTools } from './match-tools';
import type { ImportRow, MatchedRow } from './types';

/**
 * Rows of a file as words, with what the dictionary knows of them: both scripts, the reading, a gloss where the file has none.
 *
 * The reading is the written one: the dictionary's reading of these characters that it fits, tones first of all; else as it is written,
 * marked `unmatched: 'reading'`, if it has a syllable for each character. Without a written reading it is the commonest one, `chosen`
 * if there are others. Characters that the dictionary lacks are kept and marked. A reading of our own files is believed.
 */
export function matchRows(rows: readonly ImportRow[], tools: MatchTools, now: Date): MatchedRow[] {
  const known = new Map<string, readonly Entry[]>();
  const entriesOf = (characters: string): readonly Entry[] => {
    const entries = known.get(characters) ?? findEntries(characters, tools);
    known.set(characters, entries);
    return entries;
  };
  return rows.map((row) => matchRow(row, entriesOf(row.characters), tools, now));
}

const withoutMarks = (characters: string): string => characters.replace(/[^\p{L}\p{N}]/gu, '');

/** Those of the characters as simplified ones first: 干 is a word in both scripts. */
function findEntries(characters: string, { lookUp }: MatchTools): readonly Entry[] {
  const found = [characters, withoutMarks(characters)]
    .map((word) => lookUp(word))
    .find((entries) => entries.length > 0);
  const order = ({ simplified }: Entry): number => (simplified === characters ? 0 : 1);
  return [...(found ?? [])].sort((a, b) => order(a) - order(b));
}

/** What was found of a row: its reading, the entry behind it, and how sure that is. */
interface Match {
  readonly reading: Reading;
  readonly entry: Entry | null;
  readonly unmatched: SavedWord['unmatched'];
  readonly chosen: boolean;
}

function matchRow(row: ImportRow, all: readonly Entry[], tools: MatchTools, now: Date): MatchedRow {
  const entries = ofTraditional(all, row.traditional);
  const match = findMatch(row, entries);
  const forms = formsOf(row, match, tools);
  const { gloss, note, status, examples = [], savedAt, changedAt } = row;
  const word: SavedWord = {
    characters: wordKey(forms.simplified, []).slice(0, -1),
    traditional: forms.traditional,
    reading: match.reading.join(' '),
    spelling: spellingOf(row, match, forms.simplified),
    gloss: gloss ?? (match.entry === null ? '' : tools.gloss(match.entry, entries)),
    status: status ?? 'new',
    savedAt: savedAt ?? now.toISOString(),
    examples: [...examples],
    ...(note !== undefined && { note }),
    ...(changedAt !== undefined && { changedAt }),
    ...(match.unmatched !== undefined && { unmatched: match.unmatched }),
  };
  return { row, word, chosen: match.chosen };
}

/** Where the file gives the traditional form as well, 后 with 後 is not the empress. */
function ofTraditional(entries: readonly Entry[], traditional: string | undefined): readonly Entry[] {
  const same = traditional === undefined ? [] : entries.filter((entry) => entry.traditional === traditional);
  return same.length === 0 ? entries : [...same, ...entries.filter((entry) => !same.includes(entry))];
}

function findMatch(row: ImportRow, entries: readonly Entry[]): Match {
  const own = readOwn(row.reading, row.characters);
  if (own !== null) return matchOwn(own, entries);
  const ways = row.pinyin === undefined ? [] : readPinyin(row.pinyin, row.characters);
  const [entry = null] = entries;
  if (ways.length === 0) return commonest(entries);
  const fitting = nearest(ways, entries, row.pinyin ?? '');
  if (fitting !== null) return { reading: fitting.reading, entry: fitting, unmatched: undefined, chosen: false };
  const free = readFreely(ways, row.characters);
  if (entry === null) return { reading: free ?? [], entry, unmatched: 'characters', chosen: false };
  return free === null ? commonest(entries) : { reading: free, entry, unmatched: 'reading', chosen: false };
}

function matchOwn(reading: Reading, entries: readonly Entry[]): Match {
  const same = entries.find((entry) => entry.reading.join(' ') === reading.join(' '));
  const entry = same ?? entries[0] ?? null;
  const unmatched = entry === null ? 'characters' : same === undefined ? 'reading' : undefined;
  return { reading, entry, unmatched, chosen: false };
}

function commonest(entries: readonly Entry[]): Match {
  const [entry] = entries;
  if (entry === undefined) return { reading: [], entry: null, unmatched: 'characters', chosen: false };
  const chosen = entries.some(({ reading }) => reading.join(' ') !== entry.reading.join(' '));
  return { reading: entry.reading, entry, unmatched: undefined, chosen };
}

/** The entry whose reading is nearest to what is written; a capital asks for the name. Of equals the first, since entries come best first. */
function nearest(ways: readonly WrittenReading[], entries: readonly Entry[], pinyin: string): Entry | null {
  const capital = /^\p{Lu}/u.test(pinyin.trim());
  const rated = ways.flatMap((written) =>
    entries.flatMap((entry) => {
      const errors = toneErrors(written, entry.reading);
      return errors === null ? [] : [{ entry, cost: errors * 2 + (capital === entry.proper ? 0 : 1) }];
    }),
  );
  return (
    rated.reduce<(typeof rated)[number] | null>(
      (best, next) => (best === null || next.cost < best.cost ? next : best),
      null,
    )?.entry ?? null
  );
}

/** Both scripts. What the file gives is kept; a word that is written in traditional characters alone is made simplified. */
function formsOf(
  row: ImportRow,
  { entry, reading }: Match,
  { toSimplified, toTraditional }: MatchTools,
): { readonly simplified: string; readonly traditional: string } {
  const { characters, traditional } = row;
  if (traditional !== undefined && traditional !== characters)
    return { simplified: entry?.simplified ?? characters, traditional };
  const simplified = entry?.simplified ?? toSimplified(characters);
  const isTraditional = simplified !== characters && simplified !== withoutMarks(characters);
  if (isTraditional || traditional !== undefined) return { simplified, traditional: characters };
  return { simplified: characters, traditional: toTraditional(characters, reading, isName(row, entry)) };
}

const isName = ({ pinyin = '' }: ImportRow, entry: Entry | null): boolean =>
  entry === null ? /^\p{Lu}/u.test(pinyin.trim()) : entry.proper;

/** As the file spells it where that is all that is known, or the file is ours; else as the orthography does, a name with capitals. */
function spellingOf(row: ImportRow, { reading, entry, unmatched }: Match, simplified: string): string {
  const written = (row.pinyin ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  if (reading.length === 0) return written;
  const believed = row.reading !== undefined || unmatched !== undefined;
  if (believed && isSpellingOf(written, reading, row.characters)) return written;
  return spellReading(reading, { kind: isName(row, entry) ? 'name' : 'word', surface: simplified });
}

/** Pinyin with marks, or without where there are none, that says these syllables. */
const isSpellingOf = (written: string, reading: Reading, characters: string): boolean =>
  plainLetters(withoutLatin(written, characters)) === plainLetters(reading.join('')) &&
  (!/\d/.test(written) || /\d/.test(characters));
