import { Inflate } from 'fflate';
import { HARMLESS_ZIP_BYTES, MAX_PART_BYTES, MAX_ZIP_BYTES, MAX_ZIP_ENTRIES, MAX_ZIP_RATIO } from './limits';
import { breathe } from './pause';
import { DocumentError, damaged, type ZipBombReason } from './problem';
import { readDirectory, type ZipEntry } from './zip-directory';

/** The entries of a zip by name; one is inflated when it is asked for, and never more of it than the archive declares. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws DocumentError `damaged` if it is absent or broken, `encrypted`, `zip-bomb` */
  read(name: string): Promise<Uint8Array>;
}

/** Compressed bytes inflated at a time: at the worst ratio of deflate, 17 MB come of them before the next check. */
const CHUNK = 16_384;

const bomb = (reason: ZipBombReason): DocumentError => new DocumentError({ code: 'zip-bomb', detail: { reason } });

const NESTED = /\.(?:zip|epub|docx|jar|gz|7z|rar|bz2|xz|tar)$/i;

/** Word keeps the workbooks of its charts as zips; they are never opened. */
const isEmbedding = (name: string): boolean => name.startsWith('word/embeddings/');

const sum = (entries: readonly ZipEntry[], size: 'packed' | 'unpacked'): number =>
  entries.reduce((total, entry) => total + entry[size], 0);

/** Two entries on the same bytes make a small file large without any ratio (D. Fifield, "A better zip bomb", 2019). */
function overlaps(entries: readonly ZipEntry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.offset - b.offset);
  return sorted.some((entry, i) => i > 0 && entry.offset < (sorted[i - 1]?.end ?? 0));
}

/** What the central directory itself gives away. */
function check(entries: readonly ZipEntry[]): void {
  if (entries.length > MAX_ZIP_ENTRIES) throw bomb('entries');
  const unpacked = sum(entries, 'unpacked');
  if (unpacked > MAX_ZIP_BYTES) throw bomb('size');
  if (unpacked > HARMLESS_ZIP_BYTES && unpacked > MAX_ZIP_RATIO * sum(entries, 'packed')) throw bomb('ratio');
  if (entries.some(({ name }) => NESTED.test(name) && !isEmbedding(name))) throw bomb('nested');
  if (overlaps(entries)) throw bomb('lies');
}

const join = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** fflate's own unzip believes the declared size; its stream lets us stop at it. */
async function inflate(packed: Uint8Array, declared: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    if (size > declared) throw bomb('lies');
    await breathe();
  }
  return join(chunks, size);
}

async function unpack(file: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.encrypted) throw new DocumentError({ code: 'encrypted', detail: { part: entry.name } });
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged(entry.name);
  try {
    return await inflate(packed, entry.unpacked);
  } catch (error) {
    throw error instanceof DocumentError ? error : damaged(entry.name);
  }
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Opens a zip without inflating anything.
 * @throws DocumentError `damaged` without a readable central directory, `zip-bomb` if that gives one away
 */
export function openZip(file: Uint8Array): Archive {
  const entries = readDirectory(file, MAX_ZIP_ENTRIES + 1);
  check(entries);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const read = async (name: string): Promise<Uint8Array> => {
    const entry = byName.get(name);
    if (entry === undefined) throw damaged(name);
    if (entry.unpacked > MAX_PART_BYTES) throw bomb('size');
    const bytes = await unpack(file, entry);
    if (isZip(bytes)) throw bomb('nested'); // a part of a document is markup
    return bytes;
  };
  return { names: [...byName.keys()], has: (name) => byName.has(name), read };
}
