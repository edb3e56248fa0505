import { hanCount, isHan } from '../chinese/script';
import { isPinyin } from './syllables';
import type { TableRow } from './table';

/** What a column can hold. `tags`: parted by spaces, as Anki has them. `ignored`: known, and of no use here. */
export type Field =
  | 'key'
  | 'characters'
  | 'traditional'
  | 'pinyin'
  | 'reading'
  | 'gloss'
  | 'note'
  | 'status'
  | 'lists'
  | 'tags'
  | 'sentence'
  | 'sentenceEnglish'
  | 'source'
  | 'sourceId'
  | 'wordAt'
  | 'saved'
  | 'changed'
  | 'language'
  | 'ignored';

/** The field of each column, in order; null = it is not known what it holds. */
export type Columns = readonly (Field | null)[];

const NAMES: Readonly<Record<Field, string>> = {
  key: 'key',
  characters:
    'simplified simp hanzi characters character chinese chineseword word words term terms expression vocabulary vocab headword front question simplifiedchinese 汉字 漢字 生词 生詞 词语 詞語 词 詞 单词 單詞 简体 簡體 简体字 簡體字 字 字词 字詞 词汇 詞彙 中文 汉语 漢語 华语 華語',
  traditional: 'traditional trad traditionalchinese 繁体 繁體 繁体字 繁體字 正体 正體 正體字',
  pinyin:
    'pinyin pronunciation romanization romanisation transliteration pinyinmarks pinyinnumbers zhuyin bopomofo 拼音 注音 读音 讀音 发音 發音',
  reading: 'reading',
  gloss:
    'meaning meanings meaning1 definition definitions english englishmeaning translation translations gloss back answer hint hints 释义 釋義 解释 解釋 意思 意义 意義 英文 英语 英語 翻译 翻譯 词义 詞義 定义 定義',
  note: 'note notes remark remarks comment comments 备注 備註 笔记 筆記 注释 註釋',
  status: 'status level stage 状态 狀態',
  lists: 'list lists wordlist category categories 列表 清单 清單 词表 詞表 生词本 生詞本 单词本 單詞本 分类 分類',
  tags: 'tag tags tag1 tag2 tag3 tag4 标签 標籤 標簽',
  sentence: 'sentence examplesentence example examples context phrase sentencesimplified 例句 句子 例子',
  sentenceEnglish:
    'sentenceenglish sentencemeaning sentencetranslation exampleenglish exampletranslation examplemeaning 例句翻译 例句翻譯 例句译文 例句譯文 例句释义 例句釋義 例句英文',
  source: 'source 来源 來源 出处 出處',
  sourceId: 'sourceid',
  wordAt: 'wordat',
  saved: 'saved added savedat addedat created date 添加时间 添加時間 保存时间 保存時間 日期',
  changed: 'changed',
  language: 'language 语言 語言',
  ignored:
    'parent linkstatus lemma lemmareading sentencepinyin sentencereading sourcelink meaninglanguage1 meaninglanguage2 meaning2 sound audio image deck notetype guid id 例句拼音 音频 音頻',
};

const FIELDS: ReadonlyMap<string, Field> = new Map(
  (Object.entries(NAMES) as [Field, string][]).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field]),
  ),
);

/** "Sentence English", "sentence_english" and "SentenceEnglish" are one name. */
export const nameOf = (cell: string): string => cell.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The columns that a row of names gives; null if these are no names of columns, but a row of words. */
export function columnsOfHeader(cells: readonly string[]): Columns | null {
  const columns = cells.map((cell) => FIELDS.get(nameOf(cell)) ?? null);
  const named = columns.filter((field) => field !== null).length;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  const enough = named >= 2 || (named === 1 && hanCount(cells.join('')) === 0);
  return enough && named * 2 > filled ? withoutDoubles(columns) : null;
}

/** "Reading" beside "Pinyin" is ours; alone it is somebody's pinyin. Of two columns for one field the first is read, tags all. */
function withoutDoubles(columns: Columns): Columns {
  const named: Columns = columns.includes('pinyin')
    ? columns
    : columns.map((field) => (field === 'reading' ? 'pinyin' : field));
  return named.map((field, i) => (field !== 'tags' && named.indexOf(field) < i ? null : field));
}

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
  if (han * 2 > letters) return han >= LONG || /[。！？]/.test(text) ? 'sentence' : 'han';
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
export function columnsOfContent(rows: readonly TableRow[], given: Columns = []): Columns {
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
    else if (kind === 'pinyin' && free('sentence')) take(column, 'pinyin');
    else if (kind === 'text') take(column, nextText(columns));
  });
  const zhuyin = kinds.indexOf('zhuyin');
  if (zhuyin >= 0) take(zhuyin, 'pinyin');
  return columns;
}

const nextText = (columns: Columns): Field => {
  if (!columns.includes('gloss')) return 'gloss';
  return columns.includes('sentence') && !columns.includes('sentenceEnglish') ? 'sentenceEnglish' : 'note';
};
