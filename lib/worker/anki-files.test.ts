import { describe, expect, test } from 'vitest';
import { zstdUnpacker } from './anki-files';

/** A text, as `zstd` packs it. */
const PACKED = 'KLUv/QRYtQEA1ALpk7booYzph4zmnInkuIDooYzlrZfjgILlrabmoKHlnKjlsbHph4zjgIJhYmMBANrYKlUGE7nN8g==';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));

/** Blocks of 128 KB that say one byte each, as RFC 8878 has them: 4 bytes a block. */
function bomb(blocks: number): Uint8Array {
  const header = [0x28, 0xb5, 0x2f, 0xfd, 0, 0x38];
  const block = (last: number) => {
    const value = (0x20000 << 3) | (1 << 1) | last;
    return [value & 0xff, (value >> 8) & 0xff, value >> 16, 0];
  };
  return Uint8Array.from([
    ...header,
    ...Array.from({ length: blocks }, (_, i) => block(i === blocks - 1 ? 1 : 0)).flat(),
  ]);
}

describe('zstd', () => {
  test('what is packed comes out as it was', async () => {
    const text = `${'银行里有一行字。学校在山里。'.repeat(20)}abc`;
    expect(new TextDecoder().decode((await zstdUnpacker())(bytesOf(PACKED)))).toBe(text);
    expect((await zstdUnpacker())(bomb(2))).toHaveLength(262_144);
  });
  test('what is cut short, or no zstd, is refused', async () => {
    const unpack = await zstdUnpacker();
    expect(() => unpack(bytesOf(PACKED).subarray(0, 40))).toThrow();
    expect(() => unpack(new TextEncoder().encode('not packed at all, and long enough'))).toThrow();
  });
  test('2 KB that say 70 MB are not unpacked', async () => {
    const unpack = await zstdUnpacker();
    expect(() => unpack(bomb(550))).toThrow('zip-bomb');
  });
});
