import type { DocumentBlock, Reading } from './document';
import { headingKind } from './headings';
import { folderOf, resolvePath } from './paths';
import { breathe } from './pause';
import { damaged } from './problem';
import { wordBlocks } from './word-blocks';
import { splitBody } from './word-pieces';
import { readStyles, type WordStyles } from './word-styles';
import { attribute, elements, firstText, parseXml, readMarkup, readXml } from './xml';
import { type Archive, openZip } from './zip';

const RELATIONS = '_rels/.rels';
const CORE = 'docProps/core.xml';

/** The part that the package names as its document; word/document.xml in all but a few. */
async function mainPart(archive: Archive): Promise<string> {
  if (archive.has('word/document.xml')) return 'word/document.xml';
  const relation = elements(await readXml(archive, RELATIONS), 'Relationship').find((element) =>
    (attribute(element, 'Type') ?? '').endsWith('/officeDocument'),
  );
  const name = resolvePath('', relation?.getAttribute('Target') ?? '');
  if (name === null) throw damaged(RELATIONS);
  return name;
}

async function stylesOf(archive: Archive, part: string): Promise<WordStyles> {
  const name = `${folderOf(part)}/styles.xml`;
  return archive.has(name) ? readStyles(await readXml(archive, name)) : new Map();
}

/** What the author (or Word, from the first line) called it. */
async function ownTitle(archive: Archive): Promise<string | null> {
  return archive.has(CORE) ? firstText(await readXml(archive, CORE), 'title') : null;
}

/** One title: the first; chapters without a style are headings by their words. */
function withHeadings(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === 'title');
  return blocks.map(({ kind, text }, i): DocumentBlock => {
    if (kind === 'title') return { kind: i === first ? 'title' : 'heading', text };
    return { kind: kind === 'paragraph' ? (headingKind(text) ?? kind) : kind, text };
  });
}

async function paragraphs(archive: Archive, part: string, styles: WordStyles): Promise<DocumentBlock[]> {
  const blocks: DocumentBlock[] = [];
  for (const piece of splitBody(await readMarkup(archive, part))) {
    for (const block of await wordBlocks(parseXml(piece, part), styles)) blocks.push(block);
    await breathe();
  }
  return blocks;
}

/** Reads .docx (ECMA-376). @throws DocumentError `damaged` with the part, `zip-bomb`, `encrypted`, `too-long` */
export async function readWord(bytes: Uint8Array): Promise<Reading> {
  const archive = openZip(bytes);
  const part = await mainPart(archive);
  const blocks = withHeadings(await paragraphs(archive, part, await stylesOf(archive, part)));
  return { blocks, title: await ownTitle(archive), encoding: null };
}
