import Papa from 'papaparse';
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

/** A text whose cells are not quoted, as Zhongwen and Pleco write it: a quote is a quote. */
export const parsePlainTable = (text: string, delimiter: string, firstLine = 1): TableRow[] =>
  text
    .split('\n')
    .map((line, i) => ({ line: firstLine + i, cells: line.split(delimiter) }))
    .filter((row) => !isBlank(row));

/** After so many rows with broken quotes, the file does not quote at all. */
const BROKEN_ROWS = 20;

/**
 * A text whose cells may be quoted (RFC 4180). A quote that is never closed costs its own line and not the rest of the file: reading
 * goes on with the next one. Empty rows are left out.
 * @param text its lines end with "\n" alone
 */
export function parseQuotedTable(text: string, delimiter: string): Table {
  const starts = lineStarts(text);
  const rows: TableRow[] = [];
  const problems: ImportProblem[] = [];
  for (let line = 1; line <= starts.length; ) {
    const rest = text.slice(starts[line - 1]);
    if (problems.length === BROKEN_ROWS) {
      rows.push(...parsePlainTable(rest, delimiter, line));
      break;
    }
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter, newline: '\n' });
    const broken = errors.find(({ type }) => type === 'Quotes')?.row;
    for (const cells of data.slice(0, broken)) {
      rows.push({ line, cells });
      line += 1 + breaksIn(cells);
    }
    if (broken === undefined) break;
    problems.push({ code: 'unclosed-quote', line, detail: detailOf([text.slice(starts[line - 1], starts[line])]) });
    line += 1;
  }
  return { rows: rows.filter((row) => !isBlank(row)), problems };
}

const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
