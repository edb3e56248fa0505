import { describe, expect, test } from 'vitest';
import { zstdUnpacker } from './anki-files';

/** A text, as `zstd` packs it. */
const PACKED = 'KLUv/QRYtQEA1ALpk7booYzph4zmnInkuIDooYzlrZfjgILlrabmoKHlnKjlsbHph4zjgIJhYmMBANrYKlUGE7nN8g==';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));

/**
 * Blocks that say one byte so often, as RFC 8878 has them: 4 bytes a block.
 * @param window its exponent above 1 KB
 */
function bomb(blocks: number, bytes = 0x20000, window = 7): Uint8Array {
  const header = [0x28, 0xb5, 0x2f, 0xfd, 0, window << 3];
  const block = (last: number) => {
    const value = (bytes << 3) | (1 << 1) | last;
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
    expect(() => unpack(bytesOf(PACKED).subarray(0, 40))).toThrow('damaged');
    expect(() => unpack(new TextEncoder().encode('not packed at all, and long enough'))).toThrow('damaged');
  });
  test('2 KB that say 70 MB are not unpacked', async () => {
    const unpack = await zstdUnpacker();
    expect(() => unpack(bomb(550))).toThrow('zip-bomb');
  });
  test('10 bytes that ask for room for 2 GB are not unpacked; 8 MB are had by all', async () => {
    const unpack = await zstdUnpacker();
    expect(() => unpack(bomb(1, 1, 20))).toThrow('zip-bomb');
    expect(unpack(bomb(1, 1, 13))).toHaveLength(1);
  });
  test('40 KB of blocks of one byte, for each of which all of the window would be moved, are not unpacked', async () => {
    const unpack = await zstdUnpacker();
    expect(() => unpack(bomb(10_000, 1, 13))).toThrow('zip-bomb');
  });
  test('several frames, one of which is to be passed over', async () => {
    const skippable = [0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2];
    const whole = Uint8Array.from([...bomb(1, 3), ...skippable, ...bomb(1, 4)]);
    expect((await zstdUnpacker())(whole)).toHaveLength(7);
  });
});
