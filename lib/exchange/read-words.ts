import { hanCount } from '../chinese/script';
import { isPinyin } from '../dictionary/written-reading';
import { areNames, hasNames } from './column-names';
import { isBearableJson } from './json-size';
import { MOST_COLUMNS, MOST_LINES } from './limits';
import { withoutLatin } from './match-reading';
import { plainHtml } from './plain-cell';
import { isAnkiText, readAnkiText } from './read-anki-text';
import { readList } from './read-list';
import { isPleco, readPleco } from './read-pleco';
import { type CellText, readTable, tooManyRows } from './read-table';
import { inOrder, parsePlainTable, parseQuotedTable, type TableRow } from './table';
import type { ImportFormat, ImportProblem, ReadWords } from './types';

/** A file's text, decoded. */
export interface WordsInput {
  readonly text: string;
}

/**
 * Reads words from text of an unknown kind: our CSV, Anki text, Pleco, Zhongwen, LingQ, Lute, LinguaCafe, any table with names or
 * without, or a pasted list. Never throws; what can't be read is a problem, with its line where it has one. `format: 'json'` with the
 * problem `unknown-format` is JSON: whoever reads backups may know it.
 * @param name the file's name; '' for pasted text. Only its ending counts, and only where the text leaves a doubt.
 */
export function readWords({ text: raw }: WordsInput, name = ''): ReadWords {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const refused = refusal(text);
  if (refused !== null) return refused;
  if (isAnkiText(text)) return readAnkiText(text);
  if (isPleco(text)) return readPleco(text);
  return readNamed(text) ?? readUnnamed(text, name);
}

/** Of a text that begins with markup, so much shows whether it is a list with bold words or another kind of document. */
const MARKUP_LOOKED_AT = 2000;

/** What is no text with words at all. */
function refusal(text: string): ReadWords | null {
  const refuse = (code: ImportProblem['code'], detail: string, format: ImportFormat = 'list'): ReadWords => ({
    format,
    rows: [],
    problems: [{ code, line: null, detail }],
  });
  if (text.trim() === '') return refuse('empty', '');
  if (text.includes('\0') || text.startsWith('PK\u0003\u0004')) return refuse('unknown-format', 'binary');
  if (isJson(text)) return refuse('unknown-format', 'JSON', 'json');
  if (/^\s*<(?:!doctype html|html|head|body)\b/i.test(text)) return refuse('unknown-format', 'HTML');
  if (/^\s*<(?:\?xml|!doctype|[a-z]+[\s>])/i.test(plainHtml(text.slice(0, MARKUP_LOOKED_AT))))
    return refuse('unknown-format', 'XML');
  const lines = countLines(text);
  return lines > MOST_LINES ? { format: 'list', rows: [], problems: [tooManyRows(lines)] } : null;
}

/** How many lines a text has; of too many, only that it is too many. */
function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= MOST_LINES; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  if (!isBearableJson(text)) return true; // no list of words has so many brackets
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^\s*\{\s*"/.test(text); // cut short
  }
}

const DELIMITERS = ['\t', ',', ';', '|'] as const;

interface Named {
  readonly delimiter: string;
  readonly header: readonly string[];
}

/** UTF-16 units in which the names of all columns stand. */
const LONGEST_HEADER = 100 * MOST_COLUMNS;

/** The row of names at the top, with what parts it. */
function namesOf(text: string): Named | null {
  const first = text.trimStart().slice(0, LONGEST_HEADER).split('\n', 1)[0] ?? '';
  const found = DELIMITERS.flatMap((delimiter) => {
    const header = parseQuotedTable(first, delimiter).rows[0]?.cells ?? [];
    return areNames(header) ? [{ delimiter, header }] : [];
  });
  return found.sort((a, b) => b.header.length - a.header.length)[0] ?? null;
}

/** A table whose first row names its columns. */
function readNamed(text: string): ReadWords | null {
  const named = namesOf(text);
  if (named === null) return null;
  const { format, cells } = programOf(named);
  const { rows, problems } = parseQuotedTable(text, named.delimiter);
  const table = readTable(rows.slice(1), { format, header: named.header, cells, own: cells === 'guarded' });
  return { ...table, problems: inOrder([...problems, ...table.problems]) };
}

/** Whose table it is, by the names of its columns. */
function programOf({ delimiter, header }: Named): { readonly format: ImportFormat; readonly cells: CellText } {
  if (hasNames(header, 'simplified', 'reading', 'sourceid')) return { format: 'csv', cells: 'guarded' };
  if (hasNames(header, 'term', 'language', 'status')) return { format: 'lute', cells: 'html' };
  if (hasNames(header, 'term', 'phrase') || hasNames(header, 'term', 'meaning1'))
    return { format: 'lingq', cells: 'html' };
  const cafe = delimiter === '|' ? hasNames(header, 'word') : hasNames(header, 'word', 'lemma', 'lemmareading');
  return { format: cafe ? 'linguacafe' : 'csv', cells: 'html' };
}

/** A table or a list without names. */
function readUnnamed(text: string, name: string): ReadWords {
  if (text.includes('\t')) return readTabs(text);
  if (text.includes('"') || /\.csv$/i.test(name)) {
    const delimiter = commonest(text);
    const { rows, problems } = parseQuotedTable(text, delimiter);
    if (rows.some(({ cells }) => cells.length > 1)) {
      const table = readTable(rows, { format: 'csv', header: null, cells: 'html' });
      return { ...table, problems: inOrder([...problems, ...table.problems]) };
    }
  }
  return readList(parsePlainTable(text, '\n'));
}

const commonest = (text: string): string => {
  const count = (delimiter: string): number => text.slice(0, 10_000).split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
};

/** Columns parted by tabs: Zhongwen's, a spreadsheet's that was copied, a list of somebody. */
function readTabs(text: string): ReadWords {
  const plain = parsePlainTable(text, '\t');
  const zhongwen = zhongwenHeader(plain);
  if (zhongwen !== null) return readTable(plain, { format: 'zhongwen', header: zhongwen, cells: 'plain', own: true });
  const quoted = parseQuotedTable(text, '\t');
  const rows = quoted.problems.length === 0 ? quoted.rows : plain;
  const single = rows.filter(({ cells }) => cells.length === 1 && hanCount(cells[0] ?? '') > 0).length;
  if (single * 2 > rows.length) return readList(rows);
  return readTable(rows, { format: 'list', header: null, cells: 'html' });
}

/** The columns of Zhongwen's list, with or without zhuyin; null for another table. */
function zhongwenHeader(rows: readonly TableRow[]): readonly string[] | null {
  const most = (fits: (cells: readonly string[]) => boolean): boolean =>
    rows.filter(({ cells }) => fits(cells)).length >= MOST * rows.length;
  const isList = most(
    ([first = '', second = '', third = '', ...more]) =>
      (more.length === 2 || more.length === 3) &&
      hanCount(first) > 0 &&
      hanCount(first) === hanCount(second) &&
      (third === '' || isPinyin(withoutLatin(third, first))),
  );
  const sentences = most((cells) => (cells.at(-1) ?? '').includes(cells[0] ?? '')); // a column of examples, not of notes
  if (!isList || sentences) return null;
  const zhuyin = most((cells) => cells.length === 6) ? ['Zhuyin'] : [];
  return ['Simplified', 'Traditional', 'Pinyin', ...zhuyin, 'Meaning', 'Note'];
}

const MOST = 0.9;
