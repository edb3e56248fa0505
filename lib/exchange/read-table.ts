import { unguardFormula } from './cells';
import { type Columns, namedColumns } from './column-names';
import { columnsOf } from './columns';
import { MOST_COLUMNS, MOST_ROWS } from './limits';
import { plainField, plainHtml } from './plain-cell';
import type { TableRow } from './table';
import { type Fields, LONGEST_FIELD, toRows, type WordSource } from './to-rows';
import type { ImportFormat, ImportProblem, ImportRow, ReadWords } from './types';

/** How the text of a cell is to be read: as it stands; with what guards a formula taken off; as HTML; as a field of an Anki note. */
export type CellText = 'plain' | 'guarded' | 'html' | 'anki';

const READ: Readonly<Record<CellText, (cell: string) => string>> = {
  plain: (cell) => cell.trim(),
  guarded: unguardFormula,
  html: plainHtml,
  anki: plainField,
};

/** What a file says of its columns. */
export interface TableKind {
  readonly format: ImportFormat;
  /** The names of the columns; null = there are none. What names do not say is told by what the columns hold. */
  readonly header: readonly string[] | null;
  readonly cells: CellText;
  /** Written by us, or of a form that is fixed: each row is a word. */
  readonly own?: boolean;
}

/**
 * A table of words, from whatever file: each row becomes a word or a problem with its line. Columns are told by their names, and what
 * the names leave open by what is in them.
 */
export function readTable(table: readonly TableRow[], { format, header, cells, own }: TableKind): ReadWords {
  const problem = wholeProblem(table);
  if (problem !== null) return { format, rows: [], problems: [problem] };
  const named = namedColumns((header ?? []).slice(0, MOST_COLUMNS));
  const plain = table.map((row) => plainRow(row, named, READ[cells]));
  const columns = columnsOf(plain, named);
  if (!columns.includes('characters') && !columns.includes('traditional')) {
    const missing: ImportProblem = { code: 'missing-column', line: null, detail: 'Simplified' };
    return { format, rows: [], problems: [missing] };
  }
  const isNamed = named.some((field) => field === 'characters' || field === 'traditional');
  return rowsOf(plain, columns, format, own ? 'own' : isNamed ? 'named' : 'guessed');
}

function wholeProblem(table: readonly TableRow[]): ImportProblem | null {
  if (table.length === 0) return { code: 'empty', line: null, detail: '' };
  return table.length > MOST_ROWS ? tooManyRows(table.length) : null;
}

/** @param count how many there are, or were found until it was enough */
export const tooManyRows = (count: number): ImportProblem => ({
  code: 'too-many-rows',
  line: null,
  detail: String(count),
});

/** With its markup a cell may be longer than what it shows; patterns are not for megabytes. */
const LONGEST_CELL = 4 * LONGEST_FIELD;

/** Tags are no markup in any program. */
const plainRow = ({ line, cells }: TableRow, columns: Columns, read: (cell: string) => string): TableRow => ({
  line,
  cells: cells
    .slice(0, MOST_COLUMNS)
    .map((cell, column) => (columns[column] === 'tags' || cell.length > LONGEST_CELL ? cell : read(cell))),
});

function rowsOf(table: readonly TableRow[], columns: Columns, format: ImportFormat, source: WordSource): ReadWords {
  const rows: ImportRow[] = [];
  const problems: ImportProblem[] = [];
  for (const { line, cells } of table) {
    const read = toRows(fieldsOf(cells, columns), line, format, source);
    rows.push(...read.rows);
    if (read.problem !== undefined) problems.push(read.problem);
    if (rows.length > MOST_ROWS) return { format, rows: [], problems: [tooManyRows(rows.length)] }; // a cell may have many words
  }
  // only words that their program ignores: whoever brings them in is told that nothing comes of it
  if (rows.length + problems.length === 0) problems.push({ code: 'empty', line: null, detail: '' });
  return { format, rows, problems };
}

function fieldsOf(cells: readonly string[], columns: Columns): Fields {
  const fields: Record<string, string> = {};
  columns.forEach((field, column) => {
    const cell = cells[column] ?? '';
    if (field === null || field === 'ignored' || cell === '') return;
    fields[field] = fields[field] === undefined ? cell : `${fields[field]}\n${cell}`; // several columns of tags
  });
  return fields;
}
