import type { DocumentBlock } from './document';
import { BlockWriter } from './pieces';
import { isElement, isText, walk } from './walk';

type Kind = DocumentBlock['kind'];

/** What nobody reads as the text: code, ways around the site, controls, readings over characters, pictures' insides. */
const SKIPPED = new Set(
  'head script style noscript template nav aside footer form button select textarea input label dialog menu rt rp rtc iframe object embed applet svg math canvas audio video map'.split(
    ' ',
  ),
);

/** Elements that begin and end a line of their own (HTML Standard, 15.3, display: block and the like). */
const BLOCKS = new Set(
  'html body address article section main header hgroup div p ul ol li dl dt dd pre blockquote figure figcaption table caption tbody thead tfoot tr td th h1 h2 h3 h4 h5 h6 hr br details summary center fieldset legend search'.split(
    ' ',
  ),
);

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'subheading'],
  ['h4', 'subheading'],
  ['h5', 'subheading'],
  ['h6', 'subheading'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'doc-pagebreak', 'doc-toc']);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDDEN_STYLE.test(element.getAttribute('style') ?? '') ||
  ROLES.has(element.getAttribute('role') ?? '');

/** Elements without a name space's prefix, in lower case: XHTML in books has either. */
export const nameOf = (element: Element): string => element.localName.toLowerCase();

/** Is the element, with all in it, no part of what is read? */
export const isSkipped = (element: Element): boolean => SKIPPED.has(nameOf(element)) || isHidden(element);

const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

class HtmlReader {
  readonly writer = new BlockWriter();
  /** Kinds of the elements around, innermost last. */
  readonly #kinds: Kind[] = [];
  #pre = 0;
  #links = 0;
  /** Has the block words that are no link? */
  #hasWords = false;
  readonly #keepsLinks: boolean;

  constructor(keepsLinks: boolean) {
    this.#keepsLinks = keepsLinks;
  }

  end(): void {
    const kind = this.#kinds.at(-1) ?? 'paragraph';
    if (this.#hasWords || this.#keepsLinks || kind.endsWith('heading')) this.writer.end(kind);
    else this.writer.drop();
    this.#hasWords = false;
  }

  #write(text: string): void {
    const lines = this.#pre === 0 ? [text] : text.split('\n');
    lines.forEach((line, i) => {
      if (i > 0) this.end();
      this.writer.write(line);
      if (this.#links === 0 && !this.#hasWords) this.#hasWords = isSaid(line);
    });
  }

  enter(node: Node): boolean {
    if (isText(node)) this.#write(node.nodeValue ?? '');
    if (!isElement(node)) return node.nodeType === 9 || node.nodeType === 11;
    if (isSkipped(node)) return false;
    const name = nameOf(node);
    if (name === 'br' && this.#kinds.at(-1)?.endsWith('heading')) this.writer.write(' ');
    else if (BLOCKS.has(name)) this.end();
    const kind = KINDS.get(name);
    if (kind !== undefined) this.#kinds.push(kind);
    if (name === 'pre') this.#pre++;
    if (name === 'a') this.#links++;
    return true;
  }

  leave(node: Node): void {
    if (!isElement(node) || isSkipped(node)) return;
    const name = nameOf(node);
    if (BLOCKS.has(name) && name !== 'br') this.end();
    if (KINDS.has(name)) this.#kinds.pop();
    if (name === 'pre') this.#pre--;
    if (name === 'a') this.#links--;
  }
}

/**
 * The text under `root` as blocks; h1 and h2 are headings, h3 to h6 subheadings. Reads the tree, changes nothing.
 * `links: false` leaves out what is nothing but links: the ways around a site that are not marked as such.
 */
export async function htmlBlocks(root: Node, { links = true } = {}): Promise<readonly DocumentBlock[]> {
  const reader = new HtmlReader(links);
  await walk(root, { enter: (node) => reader.enter(node), leave: (node) => reader.leave(node) });
  reader.end();
  return reader.writer.blocks;
}
