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

/** What a problem shows of a row. */
export const detailOf = (cells: readonly string[]): string =>
  [...cells.join(' ').replace(/\s+/g, ' ').trim()].slice(0, LONGEST_DETAIL).join('');

/** Problems as one reads a file: what is wrong with the whole of it, then line by line. */
export const inOrder = (problems: readonly ImportProblem[]): ImportProblem[] =>
  [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === '');

/** Lines that are read: with more, empty ones too, there are too many rows, and nobody needs the others to know it. */
const MOST_LINES = 2 * MOST_ROWS;

const withoutBlank = (rows: readonly TableRow[]): readonly TableRow[] =>
  rows.length < MOST_LINES ? rows.filter((row) => !isBlank(row)) : rows;

/** A text whose cells are not quoted, as Zhongwen and Pleco write it: a quote is a quote. */
export const parsePlainTable = (text: string, delimiter: string): readonly TableRow[] =>
  withoutBlank(plainRows(text, delimiter, 1));

const plainRows = (text: string, delimiter: string, firstLine: number): TableRow[] =>
  text.split('\n', MOST_LINES).map((line, i) => ({ line: firstLine + i, cells: line.split(delimiter) }));

/** After so many rows with broken quotes, the file does not quote at all. */
const BROKEN_ROWS = 20;

/** UTF-16 units that are parsed in one go: Papa Parse makes an error of each quote that is out of place, up to the end of the text. */
const STRETCH = 1_000_000;

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
  for (let line = 1; line <= starts.length && rows.length < MOST_LINES; ) {
    const start = starts[line - 1] ?? 0;
    if (problems.length === BROKEN_ROWS)
      return { rows: withoutBlank([...rows, ...plainRows(text.slice(start), delimiter, line)]), problems };
    const isLast = start + length >= text.length;
    const { data, errors } = Papa.parse<string[]>(text.slice(start, start + length), { delimiter, newline: '\n' });
    const whole = isLast ? data : data.slice(0, -1); // the last row may go on
    const broken = errors.find(({ type }) => type === 'Quotes')?.row;
    if (whole.length === 0 && broken === undefined && !isLast) {
      length *= 2; // a row that is longer, and no quote to blame
      continue;
    }
    length = STRETCH;
    for (const cells of whole.slice(0, broken)) {
      rows.push({ line, cells });
      line += 1 + breaksIn(cells);
    }
    if (broken !== undefined && (broken < whole.length || whole.length === 0)) {
      problems.push({ code: 'unclosed-quote', line, detail: detailOf([text.slice(starts[line - 1], starts[line])]) });
      line += 1;
    } else if (isLast) break;
  }
  return { rows: withoutBlank(rows), problems };
}

const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
