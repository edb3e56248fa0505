import type { DocumentBlock } from './document';
import { BlockWriter } from './pieces';
import { isElement, walk } from './walk';
import { paragraphKind, type WordStyles } from './word-styles';
import { attribute, elements } from './xml';

/**
 * What is in the file but not in the text (ECMA-376, part 1): deleted and moved-away text (17.13.5), field codes
 * (17.16.23), ruby readings (17.3.3.25), the second form of what a newer Word wrote (part 3, 10.2), properties.
 */
const SKIPPED = new Set(
  'del moveFrom instrText delInstrText delText rt Fallback pPr tblPr trPr tcPr sectPr sdtPr'.split(' '),
);

/** Characters that are elements. A page's or column's break is none: it ends nothing that a reader sees. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['ptab', ' '],
  ['noBreakHyphen', '-'],
]);

/** Transitional and strict files have the name in common; DrawingML and MathML have elements p and t of their own. */
const isWord = (element: Element): boolean => /wordprocessingml/.test(element.namespaceURI ?? '');

const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(attribute(element, 'val') ?? '1');

function childNamed(element: Element, name: string): Element | undefined {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling)
    if (child.localName === name) return child;
  return undefined;
}

/** Hidden text (17.3.2.41), as a run says of itself. */
const isHiddenRun = (element: Element): boolean => {
  const properties = element.localName === 'r' ? childNamed(element, 'rPr') : undefined;
  return properties !== undefined && isOn(childNamed(properties, 'vanish'));
};

/** The table of contents that Word made. */
const isContents = (element: Element): boolean => {
  const properties = element.localName === 'sdt' ? childNamed(element, 'sdtPr') : undefined;
  const gallery = properties === undefined ? undefined : elements(properties, 'docPartGallery')[0];
  return gallery !== undefined && attribute(gallery, 'val') === 'Table of Contents';
};

const isSkipped = (element: Element): boolean =>
  SKIPPED.has(element.localName) || isHiddenRun(element) || isContents(element);

const breaksLine = (element: Element): boolean =>
  element.localName === 'cr' ||
  (element.localName === 'br' && !['page', 'column'].includes(attribute(element, 'type') ?? ''));

class WordReader {
  readonly writer = new BlockWriter();
  /** Of the paragraphs around: one in a text box stands inside another. */
  readonly #kinds: DocumentBlock['kind'][] = [];
  readonly #styles: WordStyles;

  constructor(styles: WordStyles) {
    this.#styles = styles;
  }

  #end(): void {
    this.writer.end(this.#kinds.at(-1) ?? 'paragraph');
  }

  enter(node: Node): boolean {
    if (!isElement(node)) return node.nodeType === 9;
    if (isSkipped(node)) return false;
    const name = node.localName;
    if (name === 't' && isWord(node)) this.writer.write(node.textContent ?? '');
    else if (breaksLine(node)) this.#end();
    else if (CHARACTERS.has(name)) this.writer.write(CHARACTERS.get(name) ?? '');
    else if (name === 'p' && isWord(node)) {
      this.#end();
      this.#kinds.push(paragraphKind(childNamed(node, 'pPr'), this.#styles));
    }
    return name !== 't';
  }

  leave(node: Node): void {
    if (!isElement(node) || node.localName !== 'p' || !isWord(node)) return;
    this.#end();
    this.#kinds.pop();
  }
}

/** The paragraphs of word/document.xml, those of tables and text boxes too, in document order. */
export async function wordBlocks(page: Document, styles: WordStyles): Promise<readonly DocumentBlock[]> {
  const reader = new WordReader(styles);
  await walk(page, { enter: (node) => reader.enter(node), leave: (node) => reader.leave(node) });
  return reader.writer.blocks;
}
