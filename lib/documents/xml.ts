import { decodeBytes } from './encoding';
import { declaredEncoding, parseMarkup } from './html';
import { DocumentError, damaged } from './problem';
import type { Archive } from './zip';

const isBroken = (page: Document): boolean => page.getElementsByTagName('parsererror').length > 0;

/** An entity of the file's own can stand for a billion characters; no format here needs one. */
function refuseEntities(markup: string): void {
  if (/<!ENTITY/i.test(markup)) throw new DocumentError({ code: 'zip-bomb', detail: { reason: 'entities' } });
}

/**
 * The text of an XML entry of an archive.
 * @throws DocumentError `damaged` if it is absent, `zip-bomb` if it declares entities, `encoding`
 */
export async function readMarkup(archive: Archive, name: string): Promise<string> {
  const bytes = await archive.read(name);
  const { text } = await decodeBytes(bytes, declaredEncoding(bytes));
  refuseEntities(text);
  return text;
}

/** @throws DocumentError `damaged` with `name` if it is not well-formed */
export function parseXml(markup: string, name: string): Document {
  const page = parseMarkup(markup, 'application/xml');
  if (isBroken(page)) throw damaged(name);
  return page;
}

/** An XML entry of an archive. @throws DocumentError as readMarkup and parseXml */
export const readXml = async (archive: Archive, name: string): Promise<Document> =>
  parseXml(await readMarkup(archive, name), name);

/** In a page these have no short form: all that follows would be their text. */
const SHORT = /<(title|script|style|textarea|iframe|noscript)\b([^<>]*)\/>/gi;

/** The same for a chapter: XHTML, and what is not well-formed is read as browsers read pages. */
export async function readXhtml(archive: Archive, name: string): Promise<Document> {
  const markup = await readMarkup(archive, name);
  const page = parseMarkup(markup, 'application/xhtml+xml');
  return isBroken(page) ? parseMarkup(markup.replace(SHORT, '<$1$2></$1>'), 'text/html') : page;
}

/** All elements under `root` with this name, whatever their name space's prefix, in document order. */
export const elements = (root: Document | Element, name: string): Element[] => [
  ...root.getElementsByTagNameNS('*', name),
];

/** An attribute without a name space or in its element's own: `val` for w:val, whatever stands for w. */
export const attribute = (element: Element, name: string): string | null =>
  element.getAttribute(name) ?? element.getAttributeNS(element.namespaceURI, name);

/** The text of the first element with this name; null if it is absent or blank. */
export function firstText(root: Document | Element, name: string): string | null {
  const text = root.getElementsByTagNameNS('*', name)[0]?.textContent?.trim() ?? '';
  return text === '' ? null : text;
}
