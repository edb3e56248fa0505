import { hanCount } from '../chinese/script';
import { columnsOfContent, columnsOfHeader } from './columns';
import { isAnkiText, readAnkiText } from './read-anki-text';
import { readList } from './read-list';
import { isPleco, readPleco } from './read-pleco';
import { type CellText, hasNames, readTable } from './read-table';
import { parsePlainTable, parseQuotedTable, type TableRow } from './table';
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
  return /^\s*<(?:\?xml|!doctype|[a-z]+[\s>])/i.test(text) ? refuse('unknown-format', 'XML') : null;
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
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

/** The row of names at the top, with what parts it. */
function namesOf(text: string): Named | null {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  const found = DELIMITERS.flatMap((delimiter) => {
    const header = parseQuotedTable(first, delimiter).rows[0]?.cells ?? [];
    return columnsOfHeader(header) === null ? [] : [{ delimiter, header }];
  });
  return found.sort((a, b) => b.header.length - a.header.length)[0] ?? null;
}

/** A table whose first row names its columns. */
function readNamed(text: string): ReadWords | null {
  const named = namesOf(text);
  if (named === null) return null;
  const { format, cells } = programOf(named);
  const { rows, problems } = parseQuotedTable(text, named.delimiter);
  const table = readTable(rows.slice(1), { format, header: renamed(named.header, format), cells });
  return { ...table, problems: [...problems, ...table.problems] };
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

/** A level says something of a word only where the program is known: elsewhere it may be one of the HSK. */
const renamed = (header: readonly string[], format: ImportFormat): readonly string[] =>
  format === 'linguacafe' ? header : header.map((name) => (/^(?:level|stage)$/i.test(name.trim()) ? '' : name));

/** A table or a list without names. */
function readUnnamed(text: string, name: string): ReadWords {
  if (text.includes('\t')) return readTabs(text);
  if (text.includes('"') || /\.csv$/i.test(name)) {
    const delimiter = commonest(text);
    const { rows, problems } = parseQuotedTable(text, delimiter);
    if (rows.some(({ cells }) => cells.length > 1)) {
      const table = readTable(rows, { format: 'csv', header: null, cells: 'html' });
      return { ...table, problems: [...problems, ...table.problems] };
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
  const quoted = parseQuotedTable(text, '\t');
  const rows = quoted.problems.length === 0 ? quoted.rows : parsePlainTable(text, '\t');
  const single = rows.filter(({ cells }) => cells.length === 1 && hanCount(cells[0] ?? '') > 0).length;
  if (single * 2 > rows.length) return readList(rows);
  const zhongwen = isZhongwen(rows);
  return readTable(rows, {
    format: zhongwen ? 'zhongwen' : 'list',
    header: null,
    cells: zhongwen ? 'plain' : 'html',
  });
}

/** simplified, traditional, pinyin, maybe zhuyin, definition, notes. */
const isZhongwen = (rows: readonly TableRow[]): boolean => {
  const [first, second, third] = columnsOfContent(rows);
  return first === 'characters' && second === 'traditional' && third === 'pinyin';
};
