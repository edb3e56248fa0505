import { describe, expect, test } from 'vitest';
import { decodeBytes } from './encoding';
import { DocumentError } from './problem';

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const utf16le = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes, (_, i) => bytes[i ^ 1] ?? 0);

const DIALOGUE = '他说：“走吧。”我没动。\n天黑了，外面下着小雨。';

describe('text of every encoding, however short', () => {
  test.each<[name: string, bytes: Uint8Array, encoding: string, text: string]>([
    ['UTF-8', new TextEncoder().encode(DIALOGUE), 'utf-8', DIALOGUE],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${DIALOGUE}`), 'utf-8', DIALOGUE],
    ['ASCII', new TextEncoder().encode('hello'), 'utf-8', 'hello'],
    ['UTF-16 LE with its mark', utf16le(`\ufeff${DIALOGUE}`), 'utf-16le', DIALOGUE],
    ['UTF-16 BE with its mark', swapped(utf16le(`\ufeff${DIALOGUE}`)), 'utf-16be', DIALOGUE],
    ['UTF-16 LE without', utf16le(DIALOGUE), 'utf-16le', DIALOGUE],
    ['UTF-16 BE without', swapped(utf16le(DIALOGUE)), 'utf-16be', DIALOGUE],
    ['UTF-16 without one Latin letter', utf16le('他说走吧我没动'), 'utf-16le', '他说走吧我没动'],
    ['UTF-16 with 一, whose low byte is NUL', utf16le('一天一个人'), 'utf-16le', '一天一个人'],
    ['UTF-16 of Latin', utf16le('The rain'), 'utf-16le', 'The rain'],
    [
      'GBK',
      bytesOf('cbfbcbb5a3baa1b0d7dfb0c9a1a3a1b1ced2c3bbb6afa1a30accecbadac1cba3accde2c3e6cfc2d7c5d0a1d3eaa1a3'),
      'gb18030',
      DIALOGUE,
    ],
    ['GBK, two characters', bytesOf('c4e3bac3'), 'gb18030', '你好'],
    ['GBK among Latin', bytesOf('4920 6c6f7665 20 c4e3'), 'gb18030', 'I love 你'],
    [
      'GB18030 of four bytes',
      bytesOf('8139ef319534b235d2b0bcd2badcbac3b3d4a3acced2c3c7d4d9c8a5d2bbb4ceb0c9a1a3'),
      'gb18030',
      '㐂𠮷野家很好吃，我们再去一次吧。',
    ],
    [
      'Big5',
      bytesOf('a54cbba1a147a175a8aba761a143a176a7daa853b0caa1430aa4d1b6c2a446a141a57eadb1a455b5dba470ab42a143'),
      'big5',
      '他說：「走吧。」我沒動。\n天黑了，外面下著小雨。',
    ],
    ['Big5, two characters', bytesOf('a741a66e'), 'big5', '你好'],
    [
      'Shift_JIS, by chardet',
      bytesOf(
        '8da193fa82cd894a82aa8d7e82c182c482a282dc82b781428e5082f08e9d82c182c48d7382ab82dc82b582e582a481428a4f82cd82c682c482e08aa682a282c582b78142',
      ),
      'shift_jis',
      '今日は雨が降っています。傘を持って行きましょう。外はとても寒いです。',
    ],
  ])('%s', async (_, bytes, encoding, text) => expect(await decodeBytes(bytes)).toEqual({ encoding, text }));
});

test('a broken byte in a long UTF-8 text does not make it another encoding', async () => {
  const bytes = new TextEncoder().encode(DIALOGUE.repeat(20)).slice(0, -1);
  expect((await decodeBytes(bytes)).encoding).toBe('utf-8');
});

test('a declared encoding settles nothing against valid UTF-8', async () => {
  expect((await decodeBytes(new TextEncoder().encode(DIALOGUE), 'gb2312')).text).toBe(DIALOGUE);
});

test('UTF-32, which no browser reads, is named', async () => {
  const bytes = bytesOf('fffe0000 604f0000 7d590000');
  await expect(decodeBytes(bytes)).rejects.toThrow(DocumentError);
  await expect(decodeBytes(bytes)).rejects.toMatchObject({
    problem: { code: 'encoding', detail: { guess: 'utf-32le' } },
  });
});
