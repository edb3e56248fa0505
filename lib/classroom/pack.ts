import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

// Data in an address: "1.q1YqU7Iy…", the version of its kind, then JSON, deflated, in base64url (RFC 4648 §5) without padding.
// A stranger may have written it, so it is measured before and while it is unpacked, and says nothing about its shape.

/** Characters of a link that can still be sent; programs cut longer ones off. */
export const LONGEST_PACKED = 24_000;
/** A word list of the longest link unpacks to about a fifth of this. */
const MOST_UNPACKED = 1_000_000;

/** What a link's data turns out to be. `newer`: written by a later version of this site; `broken`: cut short or no data of ours. */
export type Unpacked =
  | { readonly status: 'ok'; readonly value: unknown }
  | { readonly status: 'newer' }
  | { readonly status: 'broken' };

/** Packs plain JSON. @param version of this kind of data, from 1 */
export function pack(version: number, value: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
  const text = btoa(strFromU8(bytes, true));
  return `${version}.${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Unpacks what `pack` has made. @param version the latest that this page knows; what an older one holds is for the caller to mend */
export function unpack(version: number, text: string): Unpacked {
  const [, written, body] = /^(\d{1,4})\.([A-Za-z0-9_-]+)$/.exec(text) ?? [];
  if (written === undefined || body === undefined || text.length > LONGEST_PACKED) return { status: 'broken' };
  if (Number(written) > version) return { status: 'newer' };
  try {
    const bytes = strToU8(atob(body.replaceAll('-', '+').replaceAll('_', '/')), true);
    return { status: 'ok', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inflate(bytes))) };
  } catch {
    return { status: 'broken' };
  }
}

/** @throws Error for bytes that are cut short, broken or too many */
function inflate(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    size += piece.length;
    if (size > MOST_UNPACKED) throw new RangeError('too much');
    pieces.push(piece);
    ended = final;
  });
  stream.push(bytes, true);
  if (!ended) throw new RangeError('cut short');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
