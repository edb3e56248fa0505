import Papa from 'papaparse';
import type { Example, SavedWord } from '../vocabulary/word';
import { guardFormula } from './cells';
import { listNames } from './tags';
import type { WriteContext } from './write-words';

/**
 * The columns of our CSV. Its first row names them in English whatever language she uses, so that every version can read it.
 * A word has a row for each of its sentences: the first says all about the word, a further one only which word it is, and its sentence.
 */
const CSV_COLUMNS = [
  'Simplified',
  'Traditional',
  'Pinyin',
  'Reading',
  'Meaning',
  'Status',
  'Lists',
  'Note',
  'Saved',
  'Changed',
  'Sentence',
  'Sentence pinyin',
  'Sentence English',
  'Source',
  'Source link',
  'Source id',
  'Word at',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** For spreadsheets: UTF-8 with its mark, RFC 4180, and nothing in it that would be run as a formula. */
export function writeCsv(words: readonly SavedWord[], context: WriteContext): string {
  const rows = words.flatMap((word) => rowsOf(word, context));
  const cells = rows.map((row) => CSV_COLUMNS.map((column) => guardFormula((row[column] ?? '').replaceAll('\0', ''))));
  return `\uFEFF${Papa.unparse([[...CSV_COLUMNS], ...cells], { newline: '\r\n' })}\r\n`;
}

type Row = Partial<Readonly<Record<CsvColumn, string>>>;

function rowsOf(word: SavedWord, context: WriteContext): Row[] {
  const [first, ...more] = word.examples.map((example) => exampleCells(word, example, context));
  const { characters, traditional, spelling, reading, gloss, status, note, savedAt, changedAt } = word;
  const which: Row = { Simplified: characters, Traditional: traditional, Pinyin: spelling, Reading: reading };
  const all: Row = {
    ...which,
    Meaning: gloss,
    Status: status,
    Lists: joinNames(listNames(word, context.lists)),
    Note: note ?? '',
    Saved: savedAt,
    Changed: changedAt ?? '',
  };
  return [{ ...all, ...first }, ...more.map((example) => ({ ...which, ...example }))];
}

const exampleCells = (word: SavedWord, example: Example, { sentencePinyin, link }: WriteContext): Row => ({
  Sentence: example.zh,
  'Sentence pinyin': sentencePinyin(word, example),
  'Sentence English': example.en ?? '',
  Source: example.title,
  'Source link': link(example) ?? '',
  'Source id': `${example.slug}#${example.sentence}`,
  'Word at': example.at === undefined ? '' : String(example.at),
});

/** Names in one cell: "Chapter 1; Food". */
export const joinNames = (names: readonly string[]): string =>
  names.map((name) => name.replace(/[\\;]/g, (mark) => `\\${mark}`)).join('; ');

/** What `joinNames` wrote. */
export const splitNames = (cell: string): string[] =>
  (cell.match(/(?:\\.|[^\\;])+/gsu) ?? [])
    .map((name) => name.replace(/\\(.)/gsu, '$1').trim())
    .filter((name) => name !== '');
