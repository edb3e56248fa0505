const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** The message with a 1 bit, zeros and its length in bits behind it, as 32-bit words: a multiple of 16 (FIPS 180-4, 5.1.1). */
function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(((bytes.length + 8) >> 6) * 16 + 16);
  const put = (at: number, byte: number) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at & 3) * 8));
  };
  for (const [at, byte] of bytes.entries()) put(at, byte);
  put(bytes.length, 0x80);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

/** The function and constant of each twenty rounds (FIPS 180-4, 4.1.1 and 4.2.1). */
function round(i: number, b: number, c: number, d: number): number {
  if (i < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (i < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (i < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function addBlock(state: Int32Array, block: Uint32Array): void {
  const schedule = new Int32Array(80);
  schedule.set(block);
  for (let i = 16; i < 80; i++) {
    const mixed = [3, 8, 14, 16].reduce((sum, back) => sum ^ (schedule[i - back] ?? 0), 0);
    schedule[i] = rotate(mixed, 1);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let i = 0; i < 80; i++) {
    const next = (rotate(a, 5) + round(i, b, c, d) + e + (schedule[i] ?? 0)) | 0;
    [e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
  }
  for (const [i, word] of [a, b, c, d, e].entries()) state[i] = (state[i] ?? 0) + word;
}

/**
 * SHA-1 (FIPS 180-4) of a text in UTF-8, as 40 hexadecimal digits. Anki's checksums are made of it; it guards nothing. The
 * platform's own answers only later, and only on https.
 */
export function sha1(text: string): string {
  const words = padded(new TextEncoder().encode(text));
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  for (let at = 0; at < words.length; at += 16) addBlock(state, words.subarray(at, at + 16));
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
