import { joinNames } from './csv';
import { MOST_ROWS } from './limits';
import { tooManyRows } from './read-table';
import { parsePlainTable, type TableRow } from './table';
import { toRows } from './to-rows';
import type { ImportProblem, ImportRow, ReadWords } from './types';

/** A line that opens a category, or a headword in both scripts. */
export const isPleco = (text: string): boolean =>
  /^\/\/[^\n]/m.test(text) || /^\p{Script=Han}+\[\p{Script=Han}+\]\t/mu.test(text);

/** Characters of private use with which Pleco lays out a definition (plecoforums.com/threads/5916): U+EAB1 is a new line. */
const layout = (text: string): string =>
  text.replaceAll('\uEAB1', '; ').replace(/[\uEAB2-\uEABB\uEAC2]|\uEAC1../gu, '');

/** Categories are lists; ours stand under "Duizhao". The last part of the path names the list. */
const listOf = (category: string): string | null => {
  const path = category.split('/').filter((part) => part.trim() !== '');
  const own = path[0] === 'Duizhao' ? path.slice(1) : path;
  return own.at(-1)?.trim() ?? null;
};

/** Pleco's text format: "//Category/Sub" opens a category, a card is headword, pinyin, definition, parted by tabs. */
export function readPleco(text: string): ReadWords {
  const rows: ImportRow[] = [];
  const problems: ImportProblem[] = [];
  let list: string | null = null;
  const table = parsePlainTable(text, '\t');
  if (table.length > MOST_ROWS) return { format: 'pleco', rows: [], problems: [tooManyRows(table.length)] };
  for (const row of table) {
    const [head = ''] = row.cells;
    if (head.startsWith('//')) {
      list = listOf(head.slice(2));
      continue;
    }
    const read = toRows(cardOf(row, list), row.line, 'pleco', 'own');
    rows.push(...read.rows);
    if (read.problem !== undefined) problems.push(read.problem);
    if (rows.length > MOST_ROWS) return { format: 'pleco', rows: [], problems: [tooManyRows(rows.length)] };
  }
  if (rows.length + problems.length === 0) problems.push({ code: 'empty', line: null, detail: '' });
  return { format: 'pleco', rows, problems };
}

function cardOf({ cells }: TableRow, list: string | null) {
  const [characters = '', pinyin = '', ...definition] = cells;
  return {
    characters,
    pinyin,
    gloss: layout(definition.join(' ')),
    ...(list !== null && { lists: joinNames([list]) }),
  };
}
