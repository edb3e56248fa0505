import { cleanLine } from './clean';
import type { DocumentBlock } from './document';
import { headingKind } from './headings';

/** UTF-16 units of a title made of the first words. */
const FIRST_WORDS = 20;

/** UTF-16 units of any title. */
const MAX_TITLE = 120;

const cut = (text: string, length: number): string =>
  text.length <= length
    ? text
    : text
        .slice(0, length)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();

const withoutMarks = (text: string): string =>
  text.replace(/^[\s“‘「『（(]+/u, '').replace(/[\s，,、：:；;。.！!？?…—]+$/u, '');

/** 有一天，我去… → 有一天; a clause longer than FIRST_WORDS is cut. */
const firstClause = (text: string): string =>
  cut(withoutMarks(text.slice(0, MAX_TITLE)).split(/[，,；;。！!？?：:\n]/u)[0] ?? '', FIRST_WORDS);

const fromName = (fileName: string): string =>
  cleanLine((fileName.split(/[/\\]/).at(-1) ?? '').replace(/\.[a-z0-9]{1,10}$/i, ''));

const isText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const firstText = (blocks: readonly DocumentBlock[], ...kinds: readonly DocumentBlock['kind'][]): string =>
  blocks.find((block) => kinds.length === 0 || kinds.includes(block.kind))?.text ?? '';

/**
 * A title for a document: what the file itself says (`own`), a title or heading in the text, the name of a file whose
 * text begins with 第一章 (that names a chapter, not the book), else the first clause, else the name. Never empty:
 * `blocks` hold at least one letter or digit.
 */
export function proposeTitle(own: string | null, blocks: readonly DocumentBlock[], fileName: string): string {
  const heading = firstText(blocks, 'heading', 'subheading');
  const isChapter = headingKind(heading) !== null;
  const words = blocks.find(({ text }) => isText(text))?.text ?? '';
  const candidates = [
    cleanLine(own ?? ''),
    firstText(blocks, 'title'),
    isChapter ? fromName(fileName) : heading,
    heading,
    firstClause(words),
    fromName(fileName),
    words,
  ];
  return cut(candidates.find(isText) ?? '', MAX_TITLE);
}
