/**
 * A file or a pasted text that a learner opens, as a plain document: blocks of text and a proposed title.
 *
 * | format    | known by                                                    | read                                               |
 * | text      | no other sign; .txt or a name that says nothing             | UTF-8, UTF-16, GB18030/GBK, Big5; one line = one paragraph, hard-wrapped lines joined |
 * | subtitles | WEBVTT, or a number and a time line (SRT)                   | cues that go on a sentence joined; of two languages the Chinese |
 * | html      | <!doctype html or <html                                     | <article> or <main>, without navigation, asides, forms, scripts, ruby readings |
 * | epub      | zip with META-INF/container.xml                             | the spine in order                                 |
 * | word      | zip with [Content_Types].xml and a main part                | paragraphs, headings by outline level; no footnotes, field codes, deleted text |
 * | markdown  | .md, .markdown                                              | headings, paragraphs, quotes, lists                |
 *
 * Content is asked first, the name second. Nothing is run and nothing fetched: markup goes through DOMParser, whose
 * documents have no browsing context. html, epub and word therefore need a page; the others run in a worker too.
 */
import { cleanText } from './clean';
import { detectFormat, extensionOf } from './detect-format';
import { MAX_CHARACTERS, MAX_FILE_BYTES } from './limits';
import { DocumentError, type DocumentProblem } from './problem';
import { proseBlocks } from './prose';
import { proposeTitle } from './title';

export type { DocumentProblem } from './problem';

export interface DocumentBlock {
  readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'quote' | 'caption';
  /** One line, neither empty nor with white space at its ends; NFC; no control, bidi or zero-width characters. */
  readonly text: string;
}

export type DocumentFormat = 'text' | 'subtitles' | 'epub' | 'html' | 'markdown' | 'word';

export interface PlainDocument {
  /** Proposed; never empty. */
  readonly title: string;
  /** In reading order, at least one; at most one of kind `title`, and none where the text itself has no title. */
  readonly blocks: readonly DocumentBlock[];
  readonly format: DocumentFormat;
  /** As TextDecoder names it: "utf-8", "gb18030"; null where the format has no choice or the text was pasted. */
  readonly encoding: string | null;
}

export type DocumentResult =
  | { readonly ok: true; readonly document: PlainDocument }
  | { readonly ok: false; readonly problem: DocumentProblem };

/** A file's content in memory. `type` (MIME) is not asked: systems guess it from the name. */
export interface OpenedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a reader of one format finds. `title`: what the file itself calls the whole, null if nothing. */
export interface Reading {
  readonly blocks: readonly DocumentBlock[];
  readonly title: string | null;
  readonly encoding: string | null;
}

type ReadFormat = (bytes: Uint8Array) => Promise<Reading>;

/** Each with its library in a file of its own, so that a page loads only what is opened. */
const READERS: Readonly<Record<DocumentFormat, () => Promise<ReadFormat>>> = {
  text: async () => (await import('./text')).readText,
  subtitles: async () => (await import('./subtitles')).readSubtitles,
  markdown: async () => (await import('./markdown')).readMarkdown,
  html: async () => (await import('./html')).readHtml,
  epub: async () => (await import('./epub')).readEpub,
  word: async () => (await import('./word')).readWord,
};

const hasText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const lengthOf = (blocks: readonly DocumentBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** @throws DocumentError if nothing can be read, or too much */
function finish({ blocks, title, encoding }: Reading, format: DocumentFormat, fileName: string): PlainDocument {
  if (!blocks.some(({ text }) => hasText(text))) throw new DocumentError({ code: 'no-text' });
  const characters = lengthOf(blocks);
  if (characters > MAX_CHARACTERS)
    throw new DocumentError({ code: 'too-long', detail: { characters, limit: MAX_CHARACTERS } });
  return { title: proposeTitle(title, blocks, fileName), blocks, format, encoding };
}

const refused = (problem: DocumentProblem): DocumentResult => ({ ok: false, problem });

async function read({ name, bytes }: OpenedFile): Promise<PlainDocument> {
  if (bytes.length === 0) throw new DocumentError({ code: 'empty' });
  if (bytes.length > MAX_FILE_BYTES)
    throw new DocumentError({ code: 'too-large', detail: { bytes: bytes.length, limit: MAX_FILE_BYTES } });
  const format = await detectFormat(bytes, extensionOf(name));
  const readFormat = await READERS[format]();
  return finish(await readFormat(bytes), format, name);
}

/**
 * Reads a file that somebody opened. Never throws: what can't be read is a problem with the data that a message needs.
 * Anything unforeseen in a library or the browser's parser is `damaged`.
 */
export async function readDocument(file: OpenedFile): Promise<DocumentResult> {
  try {
    return { ok: true, document: await read(file) };
  } catch (error) {
    return refused(error instanceof DocumentError ? error.problem : { code: 'damaged', detail: { part: null } });
  }
}

/** Reads a pasted text. Never throws; problems are `empty`, `no-text` and `too-long`. */
export function readPasted(pasted: string): DocumentResult {
  if (pasted.trim() === '') return refused({ code: 'empty' });
  if (pasted.length > MAX_CHARACTERS)
    return refused({ code: 'too-long', detail: { characters: pasted.length, limit: MAX_CHARACTERS } });
  try {
    const reading = { blocks: proseBlocks(cleanText(pasted)), title: null, encoding: null };
    return { ok: true, document: finish(reading, 'text', '') };
  } catch (error) {
    return refused(error instanceof DocumentError ? error.problem : { code: 'damaged', detail: { part: null } });
  }
}
