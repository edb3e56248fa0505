import { hanCount, isHan } from '../chinese/script';
import { isPinyin } from '../dictionary/written-reading';
import type { Columns, Field } from './column-names';
import type { TableRow } from './table';

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 200;
const MOST = 0.6;

type Kind = 'han' | 'sentence' | 'pinyin' | 'zhuyin' | 'text' | 'none';

const LONG = 9;

const kindOfCell = (cell: string): Kind => {
  const text = cell.trim();
  if (text === '') return 'none';
  if (/[ㄅ-ㄩ]/.test(text)) return 'zhuyin';
  const han = hanCount(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'none'; // a number says nothing of a word
  if (han * 2 >= letters || (han > 0 && /^\S{1,8}$/u.test(text)))
    return han >= LONG || /[。！？]/.test(text) ? 'sentence' : 'han';
  return isPinyin(text) ? 'pinyin' : 'text';
};

/** What most cells of a column are. */
function kindOfColumn(rows: readonly TableRow[], column: number): Kind {
  const kinds = rows.map(({ cells }) => kindOfCell(cells[column] ?? '')).filter((kind) => kind !== 'none');
  const common = (['han', 'sentence', 'pinyin', 'zhuyin'] as const).find(
    (kind) => kinds.filter((other) => other === kind).length >= MOST * kinds.length,
  );
  return kinds.length === 0 ? 'none' : (common ?? 'text');
}

const sameLength = (rows: readonly TableRow[], a: number, b: number): boolean => {
  const length = (row: TableRow, column: number): number => [...(row.cells[column] ?? '')].filter(isHan).length;
  return rows.filter((row) => length(row, a) === length(row, b)).length >= MOST * rows.length;
};

/**
 * What the columns of a table without names hold, by what is written in them: the first with Chinese is the word; one of the same
 * lengths its traditional form; then pinyin or zhuyin, and English: the meaning, then what is said of a sentence, else a note.
 */
function columnsOfContent(rows: readonly TableRow[], given: Columns = []): Columns {
  const sample = rows.slice(0, SAMPLE);
  const width = Math.max(0, ...sample.map(({ cells }) => cells.length));
  const columns: (Field | null)[] = Array.from({ length: width }, (_, i) => given[i] ?? null);
  const free = (field: Field): boolean => !columns.includes(field);
  const kinds = columns.map((_, column) => kindOfColumn(sample, column));
  const take = (column: number, field: Field): void => {
    columns[column] ??= free(field) ? field : null;
  };
  const word = kinds.findIndex((kind, i) => kind === 'han' && columns[i] === null);
  if (word >= 0) take(word, 'characters');
  kinds.forEach((kind, column) => {
    if (kind === 'han' && columns[column] === null && word >= 0 && sameLength(sample, word, column))
      take(column, 'traditional');
    else if (kind === 'sentence') take(column, free('characters') ? 'characters' : 'sentence');
    else if (kind === 'pinyin' && free('pinyin')) take(column, free('sentence') ? 'pinyin' : 'ignored');
    else if (kind === 'text' || (kind === 'pinyin' && free('sentence'))) take(column, nextText(columns));
  });
  const zhuyin = kinds.indexOf('zhuyin');
  if (zhuyin >= 0) take(zhuyin, 'pinyin');
  const explanation = kinds.findIndex((kind, i) => (kind === 'han' || kind === 'sentence') && columns[i] === null);
  if (explanation >= 0) take(explanation, 'gloss'); // in Chinese, where there is none in English
  return columns;
}

const nextText = (columns: Columns): Field => {
  if (!columns.includes('gloss')) return 'gloss';
  return columns.includes('sentence') && !columns.includes('sentenceEnglish') ? 'sentenceEnglish' : 'note';
};

/** How many rows have Chinese in this column. */
const chineseRows = (rows: readonly TableRow[], column: number): number =>
  rows.slice(0, SAMPLE).filter(({ cells }) => hanCount(cells[column] ?? '') > 0).length;

/** "Front" may be the English of a card, and "Back" its Chinese: then each name stands for the other. */
function turnedRound(rows: readonly TableRow[], named: Columns): Columns | null {
  const word = named.indexOf('characters');
  const gloss = named.indexOf('gloss');
  if (word < 0 || gloss < 0 || chineseRows(rows, gloss) <= chineseRows(rows, word)) return null;
  const hasTones = rows.slice(0, SAMPLE).some(({ cells }) => /\d|\p{M}/u.test((cells[word] ?? '').normalize('NFD')));
  const kind = kindOfColumn(rows.slice(0, SAMPLE), word);
  if (kind === 'zhuyin' || (kind === 'pinyin' && hasTones)) return null; // "woman" could be pinyin, but has no tones
  return named.map((field) => (field === 'characters' ? 'gloss' : field === 'gloss' ? 'characters' : field));
}

/**
 * Columns whose names say it; of those whose names say nothing, what their cells show, where no name is for it. A name is not believed
 * against what most rows hold.
 */
export function columnsOf(rows: readonly TableRow[], names: Columns): Columns {
  const named = turnedRound(rows, names) ?? names;
  const word = named.findIndex((field) => field === 'characters' || field === 'traditional');
  if (word >= 0 && chineseRows(rows, word) > 0) return withShown(rows, named);
  const turned = columnsOfContent(
    rows,
    named.map((field) => (field === 'characters' || field === 'gloss' ? null : field)),
  );
  return word < 0 || turned.includes('characters') ? turned : named;
}

function withShown(rows: readonly TableRow[], named: Columns): Columns {
  const shown = columnsOfContent(rows, named);
  return shown.map((field, i) => named[i] ?? (field === 'pinyin' || field === 'gloss' ? field : null));
}
