import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../../tests/unit/archives';
import { processorTime } from '../../tests/unit/processor-time';
import { type DocumentResult, readDocument, readPasted } from './document';
import { MAX_CHARACTERS, MAX_FILE_BYTES } from './limits';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (name: string, content: string | Uint8Array): Promise<DocumentResult> =>
  readDocument({ name, type: '', bytes: typeof content === 'string' ? encode(content) : content });

const formatOf = (result: DocumentResult): string => (result.ok ? result.document.format : result.problem.code);
const titleOf = (result: DocumentResult): string => (result.ok ? result.document.title : result.problem.code);

const PNG = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'));
const OLE = Uint8Array.from(Buffer.from('d0cf11e0a1b11ae1', 'hex'));
const random = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 255);

describe('the content says what it is, then the name', () => {
  test.each<[name: string, format: string, content: string | Uint8Array]>([
    ['a.txt', 'text', '天黑了。'],
    ['天黑了', 'text', '天黑了。'],
    ['a.md', 'markdown', '天黑了。'],
    ['a.txt', 'subtitles', 'WEBVTT\n\n00:01.000 --> 00:02.000\n走吧。'],
    ['a.txt', 'subtitles', '\ufeff1\r\n00:00:01,000 --> 00:00:02,000\r\n走吧。'],
    ['a.srt', 'subtitles', Uint8Array.from(Buffer.from('1\n00:00:01,000 --> 00:00:02,000\n走吧。', 'utf16le'))],
    ['a.txt', 'binary', PNG],
    ['a.png', 'unknown-format', PNG],
    ['a.txt', 'binary', random(3000)],
    ['a.srt', 'binary', random(3000)],
    ['a.dat', 'unknown-format', random(3000)],
    ['a.pdf', 'unknown-format', '%PDF-1.7 天黑了'],
    ['a.txt', 'binary', zipOf({ 'a.txt': '天黑了。' })],
    ['a.zip', 'unknown-format', zipOf({ 'a.txt': '天黑了。' })],
    ['a.epub', 'damaged', zipOf({ 'a.txt': '天黑了。' })],
    ['a.epub', 'damaged', '天黑了。'],
    ['a.epub', 'zip-bomb', zipOf({ 'META-INF/container.xml': '', 'a.txt': new Uint8Array(50_000_000) })],
    ['a.docx', 'damaged', OLE],
    ['a.docx', 'encrypted', Uint8Array.from([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')])],
    ['a.doc', 'unknown-format', OLE],
    ['a.json', 'unknown-format', '{"text":"天黑了。"}'],
    ['a.rtf', 'unknown-format', '{\\rtf1 a}'],
    ['a.html', 'unknown-format', 'MIME-Version: 1.0\n\n<html>'],
    ['a.txt', 'empty', ''],
    ['a.txt', 'empty', ' \n　\n'],
    ['a.txt', 'no-text', '……！！'],
    ['a.srt', 'no-text', '天黑了。'],
  ])('%s: %s', async (name, format, content) => expect(formatOf(await open(name, content))).toBe(format));
});

test('limits', async () => {
  expect(await open('a.txt', new Uint8Array(MAX_FILE_BYTES + 1))).toEqual({
    ok: false,
    problem: { code: 'too-large', detail: { bytes: MAX_FILE_BYTES + 1, limit: MAX_FILE_BYTES } },
  });
  const long = '天'.repeat(MAX_CHARACTERS + 1);
  const problem = { code: 'too-long', detail: { characters: MAX_CHARACTERS + 1, limit: MAX_CHARACTERS } };
  expect(await open('a.txt', long)).toEqual({ ok: false, problem });
  expect(readPasted(long)).toEqual({ ok: false, problem });
});

describe('a title is proposed', () => {
  test.each([
    ['x.txt', '雨夜\n\n天黑了。', '雨夜'],
    ['红楼梦.txt', '第一回　风起\n天黑了。', '红楼梦'],
    ['C:\\书\\红楼梦.v2.txt', '第一回\n天黑了。', '红楼梦.v2'],
    ['x.txt', '天黑了，外面下着小雨。', '天黑了'],
    ['x.txt', '“走吧！”他说。', '走吧'],
    ['x.txt', '天'.repeat(50), '天'.repeat(20)],
    ['x.txt', '𠮷'.repeat(50), '𠮷'.repeat(10)],
    ['x.md', '天黑了。\n\n## 风起\n\n下雨了。', '风起'],
  ])('%s %j: %s', async (name, text, title) => expect(titleOf(await open(name, text))).toBe(title));

  test('for a pasted text', () => {
    expect(titleOf(readPasted('天黑了，外面下着小雨。'))).toBe('天黑了');
    expect(titleOf(readPasted('第一章　风起\n天黑了。'))).toBe('第一章　风起');
  });
});

test('a pasted text', () => {
  expect(readPasted('雨夜\r\n\r\n　　天黑\u200b了。\r\n　　下雨了。')).toEqual({
    ok: true,
    document: {
      title: '雨夜',
      blocks: [
        { kind: 'title', text: '雨夜' },
        { kind: 'paragraph', text: '天黑了。' },
        { kind: 'paragraph', text: '下雨了。' },
      ],
      format: 'text',
      encoding: null,
    },
  });
  expect(readPasted(' \n')).toEqual({ ok: false, problem: { code: 'empty' } });
});

const NAMES = ['a', 'a.txt', 'a.md', 'a.srt', 'a.vtt', 'a.html', 'a.epub', 'a.docx', 'a.json', 'a.bin'];
const CODES = 'too-large empty binary unknown-format encoding damaged zip-bomb no-text encrypted too-long'.split(' ');
const PIECES = [
  '天黑了，',
  '外面下着小雨。',
  '\n',
  '\r\n',
  '　　',
  '第一章 ',
  '# ',
  '> ',
  '- ',
  '```',
  '<',
  '<html>',
  '<p>',
  '&#x0;',
  '\0',
  '\u202e',
  '\ud842',
  'WEBVTT',
  '1\n00:00:01,000 --> 00:00:02,000\n',
  '---\n',
  '|',
  '[',
  '](',
  '*',
  '_',
  'PK\x03\x04',
  ' ',
  'a',
  '1.',
];

function expectSound(result: DocumentResult): void {
  if (!result.ok) {
    expect(CODES).toContain(result.problem.code);
    return;
  }
  const { title, blocks } = result.document;
  expect(title.trim()).not.toBe('');
  expect(blocks.length).toBeGreaterThan(0);
  for (const { text } of blocks) {
    expect(text).toBe(text.trim());
    expect(text).not.toBe('');
    expect(text).not.toMatch(/[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u);
  }
}

// In Node there is no DOMParser: what would be parsed by it is `damaged` here; tests/e2e/documents.spec.ts has the rest.
describe('nothing throws, and every answer is a text or a known problem', { timeout: 30_000 }, () => {
  const name = fc.constantFrom(...NAMES);
  test('bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 400 }).map((tail) => Uint8Array.from([...PNG.slice(0, 2), ...tail])),
    );
    await fc.assert(
      fc.asyncProperty(name, bytes, async (file, content) => expectSound(await open(file, content))),
      { numRuns: 300 },
    );
  });
  test('zips with a byte changed', async () => {
    const zip = zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<a/>',
      'word/document.xml': '天'.repeat(99),
      '[Content_Types].xml': '',
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), async (at, byte) =>
        expectSound(await open('a.epub', zip.with(at, byte))),
      ),
      { numRuns: 300 },
    );
  });
  test('texts', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
    );
    await fc.assert(
      fc.asyncProperty(name, text, async (file, content) => {
        expectSound(await open(file, content));
        expectSound(readPasted(content));
      }),
      { numRuns: 300 },
    );
  });
});

test('a novel of a million characters is read in well under a second', async () => {
  const novel = encode('　　天黑了，外面下着小雨，路上一个人也没有。\n'.repeat(44_000));
  const read = async () => {
    const result = await open('a.txt', novel);
    expect(result.ok && result.document.blocks.length).toBe(44_000);
  };
  expect(await processorTime(read)).toBeLessThan(1000);
});
