import { hasNames } from './column-names';
import { MOST_COLUMNS } from './limits';
import { readTable } from './read-table';
import { inOrder, parseQuotedTable, type TableRow } from './table';
import type { ReadWords } from './types';

// Anki's text files (anki-manual, importing/text-files.md): "#key:value" lines at the top, "#" begins a comment anywhere.

const DIRECTIVE =
  /^#\s*(separator|html|tags|columns|notetype|deck|if matches|(?:notetype|deck|tags|guid) column)\s*:(.*)$/i;

const SEPARATORS: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};

export const isAnkiText = (text: string): boolean => DIRECTIVE.test(text.split('\n', 1)[0] ?? '');

/** The directives at the top, by name. */
function directivesOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const directives = new Map<string, string>();
  for (const line of lines) {
    const [, name = '', value = ''] = DIRECTIVE.exec(line) ?? [];
    if (name === '') break;
    directives.set(name.toLowerCase(), value.replace(/\r$/, ''));
  }
  return directives;
}

const separatorOf = (value: string): string => {
  if (value === '\t' || value === ' ') return value;
  const name = value.trim().toLowerCase();
  return (Object.hasOwn(SEPARATORS, name) ? SEPARATORS[name] : value.trim().charAt(0)) || '\t';
};

/** Comments keep their lines, empty, so that the lines of what follows are still counted right. */
const withoutComments = (text: string): string => text.replace(/^#.*$/gm, '');

export function readAnkiText(text: string): ReadWords {
  const directives = directivesOf(text.split('\n', 20));
  const separator = separatorOf(directives.get('separator') ?? '\t');
  const { rows, problems } = parseQuotedTable(withoutComments(text), separator);
  const header = headerOf(directives, separator, rows);
  const html = directives.get('html')?.trim().toLowerCase() !== 'false';
  const ours = header !== null && hasNames(header, 'key', 'simplified', 'sentencepinyin');
  const table = readTable(ours ? rows.map(withReading) : rows, {
    format: 'anki-text',
    header: ours ? OURS : header,
    own: ours,
    cells: ours ? 'html' : html ? 'anki' : 'plain',
  });
  return { ...table, problems: inOrder([...problems, ...table.problems]) };
}

/**
 * The names that the file gives; columns that a directive says are something else are named so. It may name any number, and room for
 * it would be made.
 */
function headerOf(
  directives: ReadonlyMap<string, string>,
  separator: string,
  rows: readonly TableRow[],
): readonly string[] | null {
  const named = directives.get('columns')?.split(separator) ?? [];
  const special = ['notetype', 'deck', 'tags', 'guid'].flatMap((name) => {
    const column = Number(directives.get(`${name} column`));
    return column >= 1 && column <= MOST_COLUMNS ? [[column - 1, name] as const] : [];
  });
  if (named.length === 0 && special.length === 0) return null;
  const names = Array.from({ length: Math.max(named.length, rows[0]?.cells.length ?? 0) }, (_, i) => named[i] ?? '');
  for (const [column, name] of special) names[column] = name;
  return names;
}

/** The columns of our own files, with the two that `withReading` adds. */
const OURS = [
  'Key',
  'Simplified',
  'Traditional',
  'Pinyin',
  'Meaning',
  'Note',
  'Sentence',
  'Sentence pinyin',
  'Sentence English',
  'Source',
  'Tags',
  'Reading',
  'Source id',
];

/** Our key holds the reading, and the source the place of the sentence. */
function withReading({ line, cells }: TableRow): TableRow {
  const [key = ''] = cells;
  const [, place = ''] = /data-source="([^"]*)"/.exec(cells[OURS.indexOf('Source')] ?? '') ?? [];
  const padded = Array.from({ length: OURS.length - 2 }, (_, i) => cells[i] ?? '');
  return { line, cells: [...padded, key.split('|')[1] ?? '', place] };
}
