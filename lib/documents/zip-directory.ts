import { damaged } from './problem';

/** An entry of a zip. Offsets and sizes in bytes of the file; sizes as the central directory declares them. */
export interface ZipEntry {
  /** As written, `/` between folders. */
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly encrypted: boolean;
  /** Of its local header. */
  readonly offset: number;
  readonly dataStart: number;
  /** Half-open. */
  readonly end: number;
}

// PKWARE APPNOTE.TXT 6.3.10: 4.3.7 local header, 4.3.12 central directory header, 4.3.16 its end.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_COMMENT = 65_535;
const ZIP64 = 0xffffffff;

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw damaged(null);
}

/** Names are UTF-8 where bit 11 says so; the parts that a document needs have ASCII names or UTF-8 in practice. */
const nameAt = (file: Uint8Array, at: number, length: number): string =>
  new TextDecoder().decode(file.subarray(at, at + length)).replaceAll('\\', '/');

function entryAt(file: Uint8Array, view: DataView, at: number): ZipEntry {
  const name = nameAt(file, at + CENTRAL_BYTES, view.getUint16(at + 28, true));
  const packed = view.getUint32(at + 20, true);
  const unpacked = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  // Zip64 is for more than 4 GB, which can't be in a file of 50 MB.
  if ([packed, unpacked, offset].includes(ZIP64) || view.getUint32(offset, true) !== LOCAL) throw damaged(name);
  const dataStart = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = dataStart + packed;
  if (end > file.length) throw damaged(name);
  const method = view.getUint16(at + 10, true);
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  return { name, method, packed, unpacked, encrypted, offset, dataStart, end };
}

const after = (view: DataView, at: number): number =>
  at + CENTRAL_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);

function entriesFrom(file: Uint8Array, view: DataView, limit: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const end = findEnd(view);
  let at = view.getUint32(end + 16, true);
  while (at < end && entries.length < limit && view.getUint32(at, true) === CENTRAL) {
    entries.push(entryAt(file, view, at));
    at = after(view, at);
  }
  return entries;
}

/**
 * The entries of a zip's central directory, at most `limit`; read here and not by a library, because none of ours tells
 * where an entry's bytes are, and so neither can be inflated with a limit nor be seen to overlap.
 * @throws DocumentError `damaged` without a directory, with an offset outside the file, or with Zip64
 */
export function readDirectory(file: Uint8Array, limit: number): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    return entriesFrom(file, view, limit);
  } catch (error) {
    if (error instanceof RangeError) throw damaged(null); // DataView beyond the end
    throw error;
  }
}
