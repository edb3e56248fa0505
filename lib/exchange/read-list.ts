import { hanCount } from '../chinese/script';
import { isPinyin } from '../dictionary/written-reading';
import { MOST_ROWS } from './limits';
import { withoutLatin } from './match-reading';
import { plainHtml, visible } from './plain-cell';
import { tooManyRows } from './read-table';
import type { TableRow } from './table';
import { LONGEST_FIELD, toRows } from './to-rows';
import type { ImportProblem, ImportRow, ReadWords } from './types';

// A list as people write one: a word a line, with or without pinyin and meaning, or several words on a line.

/** "1.", "(2)", "（一）", "3)", "①", "•", "- ", "[ ]" before a word. */
const BULLET =
  /^\s*(?:[(（][一二三四五六七八九十百]{1,5}[)）]\s*|[(（]?[\d０-９]{1,5}[.)、．：:）]\s*|[①-⑳㉑-㉟]\s*|[•·●○◦▪■□☐✓*–—-]\s+|[-*+]\s*\[[ xX]\]\s*|\[[ xX]\]\s*)+/u;

/** One line of CC-CEDICT: 傳統 传统 [chuan2 tong3] /tradition/traditional/ */
const CEDICT = /^(\S+)\s+(\S+)\s+\[([^\]\p{Script=Han}]+)\]\s*\/(.+)\/\s*$/u;

/** The characters with which a line begins, their other script in brackets, and the rest. Letters belong to a word: 卡拉OK, T恤. */
const HEAD =
  /^((?:[A-Za-z\d]{1,8}(?=\p{Script=Han}))?\p{Script=Han}(?:\p{Script=Han}|[·，…/／](?=\p{Script=Han})|[A-Za-z\d]{1,8}(?=\p{Script=Han})|[A-Z\d]{1,4}(?![A-Za-z\d]))*(?:[[(（]\p{Script=Han}+[\])）]|\s+\[\p{Script=Han}+\])?)(.*)$/su;

const SEPARATOR = /^[\s:：=＝,，、;；|/–—-]+|[\s:：=＝,，、;；|/–—-]+$/gu;

const trimSeparators = (text: string): string => text.replace(SEPARATOR, '');

interface Line {
  readonly characters: string;
  readonly pinyin?: string;
  readonly gloss?: string;
}

/** Reads a pasted list. A line with nothing Chinese in it is a problem. */
export function readList(lines: readonly TableRow[]): ReadWords {
  const rows: ImportRow[] = [];
  const problems: ImportProblem[] = [];
  for (const { line, cells } of lines) {
    for (const word of wordsOfLine(cells.join('\t'))) {
      const read = toRows(word, line, 'list');
      rows.push(...read.rows);
      if (read.problem !== undefined) problems.push(read.problem);
      const found = rows.length + problems.length;
      if (found > MOST_ROWS) return { format: 'list', rows: [], problems: [tooManyRows(found)] };
    }
  }
  return { format: 'list', rows, problems };
}

function wordsOfLine(raw: string): readonly Line[] {
  if (raw.length > LONGEST_FIELD) return severalWords(raw) ?? [{ characters: '', gloss: raw }];
  const line = visible(plainHtml(raw).replaceAll('\n', ' ')).replace(BULLET, '').trim();
  const [, traditional = '', simplified = '', pinyin = '', senses = ''] = CEDICT.exec(line) ?? [];
  if (simplified !== '')
    return [{ characters: `${simplified}[${traditional}]`, pinyin, gloss: senses.replaceAll('/', '; ') }];
  return severalWords(line) ?? [oneWord(line)];
}

/** A line of nothing but words, parted by marks or spaces: 你好、谢谢 再见. */
function severalWords(line: string): readonly Line[] | null {
  const words = line.split(/[\s,，、;；|/]+/u, MOST_ROWS + 3).filter((word) => word !== ''); // one at each end may be empty
  return words.length > 1 && words.every((word) => hanCount(word) === [...word].length)
    ? words.map((characters) => ({ characters }))
    : null;
}

/** A picture right behind a word is an ornament: "猫🐱 māo". */
const PICTURES = /^(?:\s*(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F))+/u;

/** Meanings as dictionaries have them: /to develop/to grow/ */
const isSenses = (text: string): boolean => /^[^/]*\/.+\/$/u.test(text.trim());

/** Zhuyin at the beginning, whatever follows it. */
const ZHUYIN = /^[\sㄅ-ㄩˊˇˋ˙]*[ㄅ-ㄩ][ˊˇˋ˙]?/u;

/** The word stands first, or after its pinyin, or at the end: "hello 你好". A line of English that cites a word is none. */
function oneWord(line: string): Line {
  const [, characters = '', rest = ''] = HEAD.exec(line) ?? [];
  if (characters === '') return lateWord(line);
  const [pinyin, written] = splitRest(rest.replace(PICTURES, ''), characters);
  const gloss = isSenses(rest) ? written.replaceAll('/', '; ') : written;
  return { characters, ...(pinyin !== '' && { pinyin }), ...(isText(gloss) && { gloss }) };
}

function lateWord(line: string): Line {
  const at = line.search(/\p{Script=Han}/u);
  const before = trimSeparators(line.slice(0, Math.max(0, at)));
  const [, characters = '', rest = ''] = HEAD.exec(line.slice(at)) ?? [];
  const after = trimSeparators(rest);
  if (characters !== '' && isPinyin(before, hanCount(characters)))
    return { characters, pinyin: before, ...(isText(after) && { gloss: after }) };
  return characters === '' || isText(after) ? { characters: '', gloss: line } : { characters, gloss: before };
}

const isText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const BRACKETED = /^[\s:：=,，-]*[[(（]([^\])）]+)[\])）](.*)$/su;

/** What follows the characters: the longest beginning that is pinyin of as many syllables, and the meaning. */
function splitRest(rest: string, characters: string): readonly [pinyin: string, gloss: string] {
  const syllables = hanCount(characters.replace(/[[(（].*/u, ''));
  const isReading = (text: string): boolean =>
    isPinyin(text, syllables) || isPinyin(withoutLatin(text, characters), syllables);
  const [, inside = '', after = ''] = BRACKETED.exec(rest) ?? [];
  if (inside !== '' && isReading(inside)) return [inside.trim(), trimSeparators(after)];
  const text = trimSeparators(rest);
  const [zhuyin = ''] = ZHUYIN.exec(text) ?? [];
  if (zhuyin !== '') return [zhuyin, trimSeparators(text.slice(zhuyin.length))];
  const ends = [...text.matchAll(/[\s:：=＝,，;；|/–—-]+/gu)].map(({ index }) => index);
  const end = [text.length, ...ends.slice(0, MOST_PARTS).reverse()].find((at) => isReading(text.slice(0, at)));
  return end === undefined ? ['', text] : [text.slice(0, end), trimSeparators(text.slice(end))];
}

/** Pinyin has no more parts than this before it ends. */
const MOST_PARTS = 40;
