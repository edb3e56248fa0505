import type { SqlJsStatic } from 'sql.js';
import { MAX_PART_BYTES } from '../documents/limits';
import { DocumentError, damaged } from '../documents/problem';
import { type DataFile, loadFile } from './load-file';
import type { Progress } from './protocol';
import { checkFrames } from './zstd-frames';

let loading: Promise<SqlJsStatic> | undefined;

/**
 * SQLite, fetched when it is first needed; a load that failed is tried again by the next who asks.
 * @throws ServiceError `unreachable`, `damaged`
 */
export function loadSqlite(file: DataFile, onProgress?: (progress: Progress) => void): Promise<SqlJsStatic> {
  loading ??= Promise.all([import('sql.js'), loadFile(file, onProgress)])
    .then(([{ default: initSql }, bytes]) => initSql({ wasmBinary: bytes.buffer }))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Compressed bytes unpacked at a time. */
const CHUNK = 4096;

/**
 * Unpacks zstd, never more than a part of a document may have: four bytes of it can say 128 KB.
 * @throws DocumentError `zip-bomb`; `damaged` if it is broken or cut short
 */
export async function zstdUnpacker(): Promise<(bytes: Uint8Array) => Uint8Array> {
  const { Decompress } = await import('fzstd');
  const unpack = (bytes: Uint8Array): Uint8Array => {
    checkFrames(bytes);
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = new Decompress((chunk) => {
      size += chunk.length;
      if (size > MAX_PART_BYTES) throw new DocumentError({ code: 'zip-bomb', detail: { reason: 'size' } });
      chunks.push(chunk);
    });
    for (let at = 0; at < bytes.length; at += CHUNK)
      stream.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    const whole = new Uint8Array(size);
    let end = 0;
    for (const chunk of chunks) {
      whole.set(chunk, end);
      end += chunk.length;
    }
    return whole;
  };
  return (bytes) => {
    try {
      return unpack(bytes);
    } catch (error) {
      throw error instanceof DocumentError ? error : damaged(null);
    }
  };
}
