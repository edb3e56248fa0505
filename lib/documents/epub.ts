import type { DocumentBlock, Reading } from './document';
import { headingKind } from './headings';
import { htmlBlocks } from './html-blocks';
import { MAX_CHARACTERS } from './limits';
import { folderOf, resolvePath } from './paths';
import { breathe } from './pause';
import { DocumentError, damaged } from './problem';
import { elements, firstText, readXhtml, readXml } from './xml';
import { type Archive, openZip } from './zip';

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';

/** Both only scramble fonts (EPUB 3.3, 4.6.2; Adobe's older way) and leave the text alone. */
const FONT_ALGORITHMS = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

/** Documents of text; pictures in the spine have none. */
const TEXT_TYPES = new Set(['application/xhtml+xml', 'text/html', 'application/x-dtbook+xml', 'text/x-oeb1-document']);

async function refuseEncrypted(archive: Archive): Promise<void> {
  if (!archive.has(ENCRYPTION)) return;
  const page = await readXml(archive, ENCRYPTION);
  const locked = elements(page, 'EncryptedData').find(
    (data) => !FONT_ALGORITHMS.has(elements(data, 'EncryptionMethod')[0]?.getAttribute('Algorithm') ?? ''),
  );
  if (locked === undefined) return;
  const part = elements(locked, 'CipherReference')[0]?.getAttribute('URI') ?? null;
  throw new DocumentError({ code: 'encrypted', detail: { part } });
}

async function packageName(archive: Archive): Promise<string> {
  const container = await readXml(archive, CONTAINER);
  const path = elements(container, 'rootfile')[0]?.getAttribute('full-path') ?? '';
  const name = resolvePath('', path);
  if (name === null) throw damaged(CONTAINER);
  return name;
}

interface Item {
  readonly name: string | null;
  readonly isText: boolean;
}

const isContents = (item: Element): boolean => (item.getAttribute('properties') ?? '').split(/\s+/).includes('nav');

const itemsOf = (book: Document, folder: string): ReadonlyMap<string, Item> =>
  new Map(
    elements(book, 'item').map((item) => [
      item.getAttribute('id') ?? '',
      {
        name: resolvePath(folder, item.getAttribute('href') ?? ''),
        isText: TEXT_TYPES.has(item.getAttribute('media-type') ?? '') && !isContents(item),
      },
    ]),
  );

/** Names of the chapters in reading order, each once; the table of contents is none of them. */
function spineOf(book: Document, folder: string): readonly string[] {
  const items = itemsOf(book, folder);
  const names = elements(book, 'itemref')
    .filter((ref) => ref.getAttribute('linear') !== 'no')
    .map((ref) => items.get(ref.getAttribute('idref') ?? ''))
    .filter((item) => item?.isText === true)
    .map((item) => item?.name ?? null);
  return [...new Set(names.filter((name) => name !== null))];
}

/** Many books set 第一章 as a paragraph with a class. */
const withHeadings = (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, kind: headingKind(block.text) ?? 'paragraph' } : block,
  );

async function chapters(archive: Archive, names: readonly string[]): Promise<readonly DocumentBlock[]> {
  const blocks: DocumentBlock[] = [];
  let characters = 0;
  for (const name of names) {
    const found = withHeadings(await htmlBlocks(await readXhtml(archive, name)));
    for (const block of found) {
      blocks.push(block);
      characters += block.text.length;
    }
    if (characters > MAX_CHARACTERS)
      throw new DocumentError({ code: 'too-long', detail: { characters, limit: MAX_CHARACTERS } });
    await breathe();
  }
  return blocks;
}

/**
 * Reads a book: META-INF/container.xml → package → its spine in order (EPUB 3.3 and 2.0.1).
 * @throws DocumentError `encrypted`, `damaged` with the part, `zip-bomb`, `too-long`
 */
export async function readEpub(bytes: Uint8Array): Promise<Reading> {
  const archive = openZip(bytes);
  await refuseEncrypted(archive);
  const name = await packageName(archive);
  const book = await readXml(archive, name);
  const metadata = elements(book, 'metadata')[0];
  const title = metadata === undefined ? null : firstText(metadata, 'title');
  return { blocks: await chapters(archive, spineOf(book, folderOf(name))), title, encoding: null };
}
