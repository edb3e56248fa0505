import { hanCount } from '../chinese/script';

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
const nameOf = (cell: string): string => cell.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The same for Pīnyīn; but hànzì in a row of words is no name. */
const plainName = (cell: string): string => nameOf(cell.normalize('NFKD').replace(/\p{M}/gu, ''));

/** The fields that names of columns say. */
export const namedColumns = (cells: readonly string[]): Columns =>
  withoutDoubles(cells.map((cell) => FIELDS.get(plainName(cell)) ?? null));

/** Are these names of columns, and not a row of words or a title? "中文" and "word" can be either. */
export function areNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const fields = filled.map((cell) => FIELDS.get(nameOf(cell))).filter((field) => field !== undefined);
  const hasWord = fields.includes('characters') || fields.includes('traditional');
  const isMost = fields.length * 2 > filled.length;
  if (hanCount(cells.join('')) > 0) return fields.length >= 2 && isMost;
  return filled.length === 1 ? hasWord : hasWord || (fields.length >= 2 && isMost);
}

/** Is one of these among the names of the columns? */
export const hasNames = (header: readonly string[], ...names: readonly string[]): boolean => {
  const there = new Set(header.map(nameOf));
  return names.every((name) => there.has(name));
};

/** "Reading" beside "Pinyin" is ours; alone it is somebody's pinyin. Of two columns for one field the first is read, tags all. */
function withoutDoubles(columns: Columns): Columns {
  const named: Columns = columns.includes('pinyin')
    ? columns
    : columns.map((field) => (field === 'reading' ? 'pinyin' : field));
  return named.map((field, i) => (field !== 'tags' && named.indexOf(field) < i ? null : field));
}
