import Papa from 'papaparse';
import { MOST_ROWS } from './limits';
import type { ImportProblem } from './types';

/** A row of a file. `line`: where it begins, from 1; a quoted cell may go on over several. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
}

const LONGEST_DETAIL = 80;
/** A row may have megabytes: what is shown of it stands in its first units. */
const LOOKED_AT = 100 * LONGEST_DETAIL;

/** What a problem shows of a row. */
export const detailOf = (cells: readonly string[]): string =>
  [...cells.join(' ').slice(0, LOOKED_AT).replace(/\s+/g, ' ').trim()].slice(0, LONGEST_DETAIL).join('');

/** Problems as one reads a file: what is wrong with the whole of it, then line by line. */
export const inOrder = (problems: readonly ImportProblem[]): ImportProblem[] =>
  [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === '');

/** Rows that are read, a header and the like among them: with more there are too many, and nobody needs the others to know it. */
const ENOUGH_ROWS = 2 * MOST_ROWS;

/** A text whose cells are not quoted, as Zhongwen and Pleco write it: a quote is a quote. Empty rows are left out. */
export const parsePlainTable = (text: string, delimiter: string): readonly TableRow[] => plainRows(text, delimiter, 1);

function plainRows(text: string, delimiter: string, firstLine: number): TableRow[] {
  const rows: TableRow[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const row = { line: firstLine + i, cells: line.split(delimiter) };
    if (!isBlank(row)) rows.push(row);
    if (rows.length === ENOUGH_ROWS) break;
  }
  return rows;
}

/** After so many rows with broken quotes, the file does not quote at all. */
const BROKEN_ROWS = 20;

/** UTF-16 units that are parsed in one go: Papa Parse makes an error of each quote that is out of place, up to the end of the text. */
const STRETCH = 1_000_000;

/** UTF-16 units in which a quote that was opened is looked for its end before it is blamed. */
const LONGEST_QUOTED = 8 * STRETCH;

/**
 * A text whose cells may be quoted (RFC 4180). A quote that is never closed costs its own line and not the rest of the file: reading
 * goes on with the next one. Empty rows are left out.
 * @param text its lines end with "\n" alone
 */
export function parseQuotedTable(text: string, delimiter: string): Table {
  const starts = lineStarts(text);
  const rows: TableRow[] = [];
  const problems: ImportProblem[] = [];
  let length = STRETCH;
  for (let line = 1; line <= starts.length && rows.length < ENOUGH_ROWS; ) {
    const start = starts[line - 1] ?? 0;
    if (problems.length === BROKEN_ROWS)
      return { rows: [...rows, ...plainRows(text.slice(start), delimiter, line)], problems };
    const isLast = start + length >= text.length;
    const { data, errors } = Papa.parse<string[]>(text.slice(start, start + length), { delimiter, newline: '\n' });
    const whole = isLast ? data : data.slice(0, -1); // the last row may go on
    const blamed = errors.find(({ type }) => type === 'Quotes');
    const mayClose = blamed?.code === 'MissingQuotes' && length < LONGEST_QUOTED;
    if (whole.length === 0 && !isLast && (blamed === undefined || mayClose)) {
      length *= 2; // a row that is longer
      continue;
    }
    const broken = blamed?.row;
    length = STRETCH;
    for (const cells of whole.slice(0, broken)) {
      const row = { line, cells };
      if (!isBlank(row)) rows.push(row);
      line += 1 + breaksIn(cells);
    }
    if (broken !== undefined && (broken < whole.length || whole.length === 0)) {
      problems.push({ code: 'unclosed-quote', line, detail: detailOf([text.slice(starts[line - 1], starts[line])]) });
      line += 1;
    } else if (isLast) break;
  }
  return { rows, problems };
}

const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
