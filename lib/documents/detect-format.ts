import type { DocumentFormat } from './document';
import { looksLikeUtf16 } from './encoding';
import { FILE_TYPES } from './file-types';
import { type BinaryKind, DocumentError, damaged } from './problem';

const ZIP = 'PK\x03\x04';
const EMPTY_ZIP = 'PK\x05\x06';

/** Bytes that begin what is no text, as Latin-1, and where they stand. From the formats' own specifications. */
const MAGIC: Readonly<Record<Exclude<BinaryKind, 'other'>, readonly (readonly [at: number, bytes: string])[]>> = {
  pdf: [[0, '%PDF-']],
  image: [
    [0, '\x89PNG\r\n\x1a\n'],
    [0, '\xff\xd8\xff'],
    [0, 'GIF87a'],
    [0, 'GIF89a'],
    [0, 'II*\0'],
    [0, 'MM\0*'],
    [8, 'WEBPVP8'],
    [4, 'ftypheic'],
    [4, 'ftypavif'],
  ],
  audio: [
    [0, 'ID3\x02'],
    [0, 'ID3\x03'],
    [0, 'ID3\x04'],
    [0, 'OggS\0'],
    [0, 'fLaC\0'],
    [8, 'WAVEfmt '],
    [4, 'ftypM4A'],
  ],
  video: [
    [4, 'ftyp'],
    [0, '\x1aE\xdf\xa3'],
    [8, 'AVI LIST'],
  ],
  archive: [
    [0, ZIP],
    [0, EMPTY_ZIP],
    [0, 'Rar!\x1a\x07'],
    [0, '7z\xbc\xaf\x27\x1c'],
    [0, '\x1f\x8b\x08'],
    [0, 'BZh91AY&SY'],
    [0, '\xfd7zXZ\0'],
  ],
  program: [
    [0, '\x7fELF'],
    [0, 'MZ\x90\0'],
    [0, '\0asm'],
    [0, '\xca\xfe\xba\xbe'],
    [0, '\xcf\xfa\xed\xfe'],
  ],
  office: [[0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']],
  database: [[0, 'SQLite format 3\0']],
};

/** Text, but of a kind that is no reading matter or has a reader elsewhere. */
const NOT_PROSE = new Set(
  'json jsonl rtf csv tsv xml svg js mjs ts css yaml yml ass ssa mhtml mht eml tex opml sql ini log'.split(' '),
);

const SAMPLE = 65_536;

const latin1 = (bytes: Uint8Array, end: number): string => new TextDecoder('latin1').decode(bytes.subarray(0, end));

/** 'Novel.TXT' → 'txt'; '' if there is none. */
export const extensionOf = (name: string): string => /\.([a-z0-9]{1,10})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';

/** What bytes that are no text seem to be; null = they may be text. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const start = String.fromCharCode(...bytes.subarray(0, 32));
  const known = Object.entries(MAGIC).find(([, marks]) => marks.some(([at, mark]) => start.startsWith(mark, at)));
  return (known?.[0] as BinaryKind | undefined) ?? null;
}

/** Bytes that no text has (NUL, bell, escape …), as a share of the sample: random bytes have .1, programs more. */
function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) controls++;
  return controls / sample.length;
}

/** The beginning as text good enough to find markup in: NULs of UTF-16, marks and white space dropped. */
const beginning = (bytes: Uint8Array): string =>
  latin1(bytes, 4096)
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();

const HTML = /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*(?:<!doctype\s+html\b|<html[\s>])/i;
const SRT = /^(?:\d+[ \t]*\r?\n)?\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->[ \t]*\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}/;

const byContent = (start: string): DocumentFormat | null => {
  if (HTML.test(start)) return 'html';
  return /^WEBVTT(?:\s|$)/.test(start) || SRT.test(start) ? 'subtitles' : null;
};

/** Where the content says nothing, the ending does. */
const NAMES: Readonly<Record<string, DocumentFormat>> = Object.fromEntries(
  (['html', 'markdown', 'subtitles'] as const).flatMap((format) =>
    FILE_TYPES[format].endings.map((ending) => [ending, format]),
  ),
);

const unknown = (extension: string): DocumentError =>
  new DocumentError({ code: 'unknown-format', detail: { extension } });

/** A name that promises text, or nothing, makes what is no text `binary`; any other is a format that nobody here reads. */
const notText = (looksLike: BinaryKind, extension: string): DocumentError =>
  extension === '' || extension === 'txt' || Object.hasOwn(NAMES, extension)
    ? new DocumentError({ code: 'binary', detail: { looksLike } })
    : unknown(extension);

async function inZip(bytes: Uint8Array, extension: string): Promise<DocumentFormat> {
  const { openZip } = await import('./zip');
  const archive = openZip(bytes);
  if (archive.has('META-INF/container.xml')) return 'epub';
  if (archive.has('[Content_Types].xml') && archive.names.some((name) => /^word\/document\d*\.xml$/.test(name)))
    return 'word';
  if (extension === 'epub' || extension === 'docx') throw damaged(null);
  throw notText('archive', extension);
}

/** An encrypted .docx is no zip but an OLE file that holds one (MS-OFFCRYPTO 1.3.2). */
const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  latin1(bytes, bytes.length).replaceAll('\0', '').includes('EncryptedPackage');

function refuse(kind: BinaryKind, bytes: Uint8Array, extension: string): never {
  if (kind === 'office' && isEncryptedOffice(bytes))
    throw new DocumentError({ code: 'encrypted', detail: { part: null } });
  if (extension === 'epub' || extension === 'docx') throw damaged(null);
  throw notText(kind, extension);
}

/** Random bytes have a tenth of these; 2 % leaves a text with a few of them readable. */
const isBinary = (bytes: Uint8Array): boolean => controlShare(bytes) > 0.02 && !looksLikeUtf16(bytes);

/**
 * Which format a file is in: what its first bytes say, then its name (`extension`, lower case, without the dot).
 * @throws DocumentError `binary`, `unknown-format`, `encrypted`, `damaged`, `zip-bomb`
 */
export async function detectFormat(bytes: Uint8Array, extension: string): Promise<DocumentFormat> {
  const kind = binaryKind(bytes);
  if (kind === 'archive' && bytes[0] === 0x50) return inZip(bytes, extension);
  if (kind !== null) refuse(kind, bytes, extension);
  const start = beginning(bytes);
  if (/^\{\\rtf|^MIME-Version:/i.test(start)) throw unknown(extension);
  const format = byContent(start);
  if (format !== null) return format;
  if (NOT_PROSE.has(extension)) throw unknown(extension);
  if (extension === 'epub' || extension === 'docx') throw damaged(null);
  if (isBinary(bytes)) throw notText('other', extension);
  return Object.hasOwn(NAMES, extension) ? (NAMES[extension] ?? 'text') : 'text';
}
