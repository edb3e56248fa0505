import type { DocumentBlock } from './document';
import { headingKind } from './headings';
import { joinLines, wrapWidth } from './wrapped';

/** Longer first lines are sentences; titles of Chinese news stay below 30 characters. */
const MAX_TITLE = 30;

/** Marks that end a sentence or leave it open; a title has none. 《》 and 、 are fine. */
const ENDS_OPEN = /[。！？!?…；;，,：:.]["”’」』）)]*$/u;

/** A first line that stands apart: shorter than what follows, without a final mark, with a blank line or prose below. */
function isTitle(lines: readonly string[], at: number, text: string): boolean {
  if (text.length > MAX_TITLE || ENDS_OPEN.test(text) || /^[-–—•*]\s/u.test(text)) return false;
  const next = lines
    .slice(at + 1)
    .find((line) => line.trim() !== '')
    ?.trim();
  if (next === undefined) return false;
  const stands = lines[at + 1]?.trim() === '' || headingKind(next) !== null;
  return stands || ENDS_OPEN.test(next) || next.length > 2 * text.length;
}

const kindOf = (text: string): DocumentBlock['kind'] => headingKind(text) ?? 'paragraph';

/**
 * Plain text as blocks. A line is a paragraph, as Chinese web pages and novels have it; where most lines are cut at one
 * width (e-mail, Gutenberg) they are joined to paragraphs first. Indentation goes; chapter headings and a title are found.
 * @param text clean (cleanText): \n only
 */
export function proseBlocks(text: string): DocumentBlock[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return [];
  const opening = (lines[first] ?? '').trim();
  const hasTitle = headingKind(opening) === null && isTitle(lines, first, opening);
  const rest = hasTitle ? lines.slice(first + 1) : lines;
  const width = wrapWidth(rest);
  const paragraphs = (width === null ? rest : joinLines(rest, width)).map((line) => line.trim());
  const blocks = paragraphs.filter((line) => line !== '').map((line) => ({ kind: kindOf(line), text: line }));
  return hasTitle ? [{ kind: 'title', text: opening }, ...blocks] : blocks;
}
