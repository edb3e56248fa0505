import { hanCount } from '../chinese/script';
import { isPinyin } from '../dictionary/written-reading';
import { type Example, LONGEST_WORD, type Status } from '../vocabulary/word';
import type { Field } from './column-names';
import { splitNames } from './csv';
import { withoutLatin } from './match-reading';
import { visible } from './plain-cell';
import { readStatus } from './read-status';
import { detailOf } from './table';
import { readTags } from './tags';
import type { ImportFormat, ImportProblem, ImportRow } from './types';

/** A row's cells by what they hold, as plain text. */
export type Fields = Readonly<Partial<Record<Field, string>>>;

/** Characters of any other field; what is longer is no gloss or note, but a file that was misread. */
export const LONGEST_FIELD = 10_000;

/** In this many letters there is at least one Chinese character: "WiFi密码" is a word, a line of English that cites one is none. */
const LETTERS_A_CHARACTER = 4;

/** Rows of a file for one line of it: more than one where a cell has several words, none where the program ignores the word. */
export interface LineRows {
  readonly rows: readonly ImportRow[];
  readonly problem?: ImportProblem;
}

/**
 * How sure it is that a cell holds a word: a file that our writers made, or one of a fixed form; a column that is named so, which may
 * still hold a remark; a place that was guessed.
 */
export type WordSource = 'own' | 'named' | 'guessed';

/** Reads one line. What can't be a word is a problem, with its line. */
export function toRows(fields: Fields, line: number, format: ImportFormat, source: WordSource = 'guessed'): LineRows {
  const problem = (code: ImportProblem['code']): LineRows => ({
    rows: [],
    problem: { code, line, detail: detailOf(Object.values(fields)) },
  });
  if (!isChinese(fields.language)) return problem('no-characters');
  const status = readStatus(fields.status ?? '', format);
  if (status === 'ignored') return { rows: [] };
  if (isTooLong(fields)) return problem('too-long');
  const { pinyin, gloss } = source === 'own' ? fields : withPinyinLine(fields);
  const words = wordsOf({ ...fields, ...(pinyin !== undefined && { pinyin }) }, source);
  if (words.length === 0) return problem('no-characters');
  if (words.some(({ characters }) => [...characters].length > LONGEST_WORD)) return problem('too-long');
  const rest = restOf({ ...fields, ...(gloss !== undefined && { gloss }) }, format, status, source);
  return { rows: words.map((word) => ({ line, ...word, ...rest })) };
}

/** The back of a card with its pinyin in the first line: "yínháng\nbank". */
function withPinyinLine({ characters = '', pinyin, gloss }: Fields): Pick<Fields, 'pinyin' | 'gloss'> {
  const [first = '', ...more] = gloss?.trim().split('\n') ?? [];
  const isReading = more.length > 0 && isPinyin(withoutLatin(first, characters), hanCount(characters));
  return pinyin === undefined && isReading ? { pinyin: first, gloss: more.join('\n') } : { pinyin, gloss };
}

/** Tags are many short texts. */
const isTooLong = ({ tags: _, ...fields }: Fields): boolean =>
  Object.values(fields).some((text) => text.length > LONGEST_FIELD);

const isChinese = (language: string | undefined): boolean =>
  language === undefined ||
  language.trim() === '' ||
  /chinese|mandarin|cantonese|^zh\b|中文|[汉漢华華国國]语|[漢華國]語/i.test(language);

type WordPart = Pick<ImportRow, 'characters' | 'traditional' | 'pinyin' | 'reading'>;

const BOTH_SCRIPTS = /^([^[\](（]+?)\s*[[(（]([^\])）]+)[\])）]$/u;

/** 简[繁] and 简(繁); a remark in brackets is no other form. */
function formsOf(text: string): Pick<ImportRow, 'characters' | 'traditional'> {
  const [, characters = '', inside = ''] = BOTH_SCRIPTS.exec(text) ?? [];
  if (characters === '') return { characters: text };
  return hanCount(inside) === hanCount(characters) ? { characters, traditional: inside } : { characters };
}

const fewLetters = (text: string): boolean =>
  hanCount(text) * LETTERS_A_CHARACTER >= (text.match(/\p{L}/gu)?.length ?? 0);

/** A remark in English has more words than this beside its character; "WeChat群" and "Beta Test版" have not. */
const LATIN_WORDS = 2;

/** Counting letters is a guess: it is for places that are guessed, and no word that she saved is lost by it. */
const IS_WORD: Readonly<Record<WordSource, (text: string) => boolean>> = {
  own: () => true,
  named: (text) => fewLetters(text) || (text.match(/\p{Script=Latin}+/gu)?.length ?? 0) <= LATIN_WORDS,
  guessed: fewLetters,
};

/** A cell with several words: 你好/您好, 一、二. */
const splitWords = (text: string): string[] => text.split(/\s*[/／|、;；\n]\s*/u).filter((part) => part.trim() !== '');

function wordsOf(
  { characters = '', traditional = '', pinyin = '', reading = '' }: Fields,
  source: WordSource,
): WordPart[] {
  const words = splitWords(visible(characters.trim() === '' ? traditional : characters));
  const traditionals = splitWords(visible(traditional));
  const pinyins = words.length > 1 ? pinyin.split(/\s*[/／|、,，;；\n]\s*/u) : [pinyin.trim()];
  return words
    .map((word, i) => {
      const forms = formsOf(word.trim());
      const other = (traditionals.length === words.length ? traditionals[i] : undefined) ?? forms.traditional;
      const said = pinyins.length === words.length ? pinyins[i] : '';
      return {
        characters: forms.characters,
        ...(other && { traditional: other }),
        ...(said && { pinyin: said }),
        ...(reading !== '' && words.length === 1 && { reading: reading.trim() }),
      };
    })
    .filter((word) => hanCount(word.characters) > 0 && IS_WORD[source](word.characters));
}

/** What is said of the word, whichever form it has. */
function restOf(
  fields: Fields,
  format: ImportFormat,
  status: Status | undefined,
  source: WordSource,
): Omit<ImportRow, 'line' | 'characters'> {
  const { gloss = '', note = '', saved = '', changed = '' } = fields;
  const ours = readTags(fields.tags ?? '');
  const lists = [...splitNames(fields.lists ?? ''), ...ours.lists, ...tagsAsLists(fields.tags ?? '', format)];
  const example = exampleOf(fields);
  const state = status ?? ours.status;
  const savedAt = dateOf(saved);
  const changedAt = dateOf(changed);
  const emptied = source === 'own' && state !== undefined; // our row that says all of the word: no meaning is none, and not unknown
  return {
    ...((gloss.trim() !== '' || emptied) && { gloss: gloss.trim() }),
    ...(note.trim() !== '' && { note: note.trim() }),
    ...(state && { status: state }),
    ...(lists.length > 0 && { lists: [...new Set(lists)] }),
    ...(example && { examples: [example] }),
    ...(savedAt && { savedAt }),
    ...(changedAt && { changedAt }),
  };
}

/** Readers for learners have few tags, and they are what a list is here. Anki's are many and of all kinds. */
const tagsAsLists = (tags: string, format: ImportFormat): string[] =>
  format === 'lute' || format === 'lingq' || format === 'csv'
    ? tags
        .split(/\s*[,;，；\n]\s*/u)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '' && !tag.startsWith('duizhao::'))
    : [];

/** A sentence that came without its place has the source ''. */
function exampleOf({
  sentence = '',
  sentenceEnglish = '',
  source = '',
  sourceId = '',
  wordAt = '',
}: Fields): Example | null {
  if (hanCount(sentence) === 0) return null;
  const cut = sourceId.lastIndexOf('#');
  const en = sentenceEnglish.trim();
  return {
    zh: sentence.trim(),
    en: en === '' ? null : en,
    slug: sourceId.slice(0, Math.max(0, cut)),
    sentence: sourceId.slice(cut + 1),
    title: source.trim(),
    ...(/^\d{1,6}$/.test(wordAt) && { at: Number(wordAt) }),
  };
}

/** A time as our files write it, or another that the language knows; what is none is not there. */
export function dateOf(text: string): string | null {
  if (text === '') return null;
  const time = /^\d{4}-\d\d-\d\d/.test(text.trim()) ? Date.parse(text.trim()) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
