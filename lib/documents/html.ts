import { markupPolicy } from '../safety/markup-policy';
import type { DocumentBlock, Reading } from './document';
import { decodeBytes } from './encoding';
import { htmlBlocks, isSkipped } from './html-blocks';
import { MAX_MARKUP } from './limits';
import { DocumentError, damaged } from './problem';
import { isElement } from './walk';

/** An article must hold this share of the page's text; less is a teaser among others. */
const MAIN_SHARE = 0.4;

/** Pages of comments have hundreds of articles; the text is among the first. */
const MOST_PARTS = 20;

/** `<meta charset=gb2312>`, `content="text/html; charset=big5"`, `<?xml … encoding="gbk"?>` in the first bytes. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /(?:charset|<\?xml[^>]*?encoding)\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ?? null;
};

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;

/** Elements that never hold the next of their kind: void ones, and those that a start tag closes (HTML Standard, 13.1.2). */
const FLAT = new Set(
  'area base br col embed hr img input link meta source track wbr html head body p li dt dd tr td th thead tbody tfoot colgroup caption a button nobr'.split(
    ' ',
  ),
);

/** A parser looks through all open elements at each tag: 100,000 of them took Chromium 12 s, and nothing can stop it. */
const MAX_DEPTH = 3000;

/** Readings over characters, which are often left open: the next ruby closes them, nothing else does. */
const READING = /^(?:rt|rp|rb|rtc)$/;

function refuseDepth(markup: string): void {
  let depth = 0;
  let readings = 0;
  for (const [, slash, tag = ''] of markup.matchAll(TAG)) {
    const name = tag.toLowerCase();
    if (FLAT.has(name)) continue;
    const step = slash === '/' ? -1 : 1;
    if (READING.test(name)) readings = Math.max(0, readings + step);
    else depth = Math.max(0, depth + step);
    if (name === 'ruby') readings = 0;
    if (depth + readings > MAX_DEPTH) throw damaged(null);
  }
}

const trusted = markupPolicy('documents');

/**
 * Handlers (`onclick=`) as attributes that mean nothing. They would not run; but a browser asks the page's policy for each, which refuses
 * it and says so. Within a tag only, so that a text about them stays.
 */
const withoutHandlers = (markup: string): string =>
  markup.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(?<=[\s/"'])on(?=[a-z]+\s*=)/gi, 'data-on'));

/**
 * Markup as a document without a browsing context: scripts never run, nothing is fetched.
 * @throws DocumentError `too-long`; `damaged` if it is nested beyond reason
 */
export function parseMarkup(markup: string, type: DOMParserSupportedType): Document {
  if (markup.length > MAX_MARKUP)
    throw new DocumentError({ code: 'too-long', detail: { characters: markup.length, limit: MAX_MARKUP } });
  if (type === 'text/html') refuseDepth(markup); // XML parsers have a limit of their own
  return new DOMParser().parseFromString(trusted(withoutHandlers(markup)), type);
}

const lengthOf = (blocks: readonly DocumentBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function isShown(element: Element): boolean {
  for (let node: Node | null = element; node !== null && isElement(node); node = node.parentNode)
    if (isSkipped(node)) return false;
  return true;
}

/** The blocks of the page's one article, else of its main part, else of all but the lists of links around it. */
async function mainBlocks(page: Document): Promise<readonly DocumentBlock[]> {
  const all = await htmlBlocks(page.body ?? page);
  for (const selector of ['article, [role="article"]', 'main, [role="main"]']) {
    const parts = [...page.querySelectorAll(selector)].slice(0, MOST_PARTS).filter(isShown);
    const read = await Promise.all(parts.map((part) => htmlBlocks(part)));
    const longest = read.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
    if (longest !== undefined && lengthOf(longest) >= MAIN_SHARE * lengthOf(all)) return longest;
  }
  const unlinked = await htmlBlocks(page.body ?? page, { links: false });
  return unlinked.some(({ kind }) => kind === 'paragraph') ? unlinked : all;
}

/** "标题_新浪新闻", "标题 - 人民网": what follows the last separator is the site, if what is left still says something. */
const withoutSite = (title: string): string => {
  const head = title.replace(/\s*[_|｜]\s*[^_|｜]*$|\s+[-–—]+\s+[^-–—]*$/u, '').trim();
  return [...head].length >= 4 ? head : title;
};

/** The page's only h1 names it; several are sections. */
function titleOf(page: Document): string | null {
  const headings = [...page.querySelectorAll('h1')].filter(isShown);
  const [heading] = headings;
  const text = headings.length === 1 ? (heading?.textContent ?? '') : withoutSite(page.title.slice(0, 300));
  return text.trim() === '' ? null : text.replace(/\s+/g, ' ');
}

/** The first heading is the title if it is the page's: its only h1. */
const withTitle = (blocks: readonly DocumentBlock[], title: string | null): readonly DocumentBlock[] => {
  const at = blocks.findIndex(({ kind }) => kind === 'heading');
  const first = blocks[at];
  return first !== undefined && title !== null && first.text.replace(/\s+/g, '') === title.replace(/\s+/g, '')
    ? blocks.with(at, { kind: 'title', text: first.text })
    : blocks;
};

/** Reads a saved page. @throws DocumentError `encoding`, `too-long` */
export async function readHtml(bytes: Uint8Array): Promise<Reading> {
  const { text, encoding } = await decodeBytes(bytes, declaredEncoding(bytes));
  const page = parseMarkup(text, 'text/html');
  const title = titleOf(page);
  return { blocks: withTitle(await mainBlocks(page), title), title, encoding };
}
