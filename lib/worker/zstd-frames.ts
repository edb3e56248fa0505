import { DocumentError } from '../documents/problem';

/** Bytes that a frame may look back. RFC 8878, 3.1.1.1.2: all decoders have 8 MB, and no encoder takes more unless it is told to. */
const MAX_WINDOW = 2 ** 23;

/** A block holds up to 128 KB. Four times the blocks that the longest part of a document needs, for encoders that end one early. */
const MOST_BLOCKS = 2000;

const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a5; // its last four bits are anything

const DICTIONARY_BYTES = [0, 1, 2, 4] as const;
const CONTENT_BYTES = [0, 2, 4, 8] as const;
const RUN = 1;

const bomb = (): DocumentError => new DocumentError({ code: 'zip-bomb', detail: { reason: 'size' } });

/** The content size that a frame declares in so many bytes (RFC 8878, 3.1.1.1.4). */
function contentSize(view: DataView, at: number, bytes: number): number {
  if (bytes === 1) return view.getUint8(at);
  if (bytes === 2) return view.getUint16(at, true) + 256;
  return bytes === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}

/** A frame's header. `window` in bytes, `end` where its blocks begin. */
function headerAt(view: DataView, at: number): { window: number; end: number; checksum: number } {
  const flags = view.getUint8(at + 4);
  const single = (flags & 0x20) !== 0; // one segment: its window is its content
  const contentBytes = CONTENT_BYTES[(flags >> 6) as 0 | 1 | 2 | 3] || (single ? 1 : 0);
  const sizeAt = at + 5 + (single ? 0 : 1) + DICTIONARY_BYTES[(flags & 3) as 0 | 1 | 2 | 3];
  const descriptor = view.getUint8(at + 5);
  const base = 2 ** (10 + (descriptor >> 3));
  const window = single ? contentSize(view, sizeAt, contentBytes) : base + (base / 8) * (descriptor & 7);
  return { window, end: sizeAt + contentBytes, checksum: (flags & 4) !== 0 ? 4 : 0 };
}

/**
 * Walks through the frames of zstd without unpacking any: fzstd 0.1.1 makes room for the window that ten bytes declare, up to 2 GB, and
 * moves all of it for each block, which has four bytes or more.
 * @throws DocumentError `zip-bomb` for more window or blocks than an honest file has; Error for what is no zstd, or cut short
 */
export function checkFrames(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let blocks = 0;
  for (let at = 0; at < bytes.length; ) {
    const magic = view.getUint32(at, true);
    if (magic >>> 4 === SKIPPABLE) {
      at += 8 + view.getUint32(at + 4, true);
      continue;
    }
    if (magic !== FRAME) throw new Error('no zstd');
    const { window, end, checksum } = headerAt(view, at);
    if (window > MAX_WINDOW) throw bomb();
    at = end;
    for (let last = false; !last; ) {
      const header = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
      last = (header & 1) === 1;
      at += 3 + (((header >> 1) & 3) === RUN ? 1 : header >> 3);
      if (++blocks > MOST_BLOCKS) throw bomb();
    }
    at += checksum;
  }
}
