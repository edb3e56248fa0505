import fc from 'fast-check';
import { type DocumentResult, readDocument, readPasted } from '@/lib/documents/document';
import { DocumentError } from '@/lib/documents/problem';
import { openZip } from '@/lib/documents/zip';
import { epubOf, xhtml, zipOf } from '../../unit/archives';
import { anyText, bytesParser, type Parser, promise, textParser } from '../parser';

// The formats that need no DOMParser; the others are in markup.ts and run in a browser.

const CODES: readonly string[] = [
  'empty',
  'no-text',
  'too-large',
  'too-long',
  'binary',
  'unknown-format',
  'encoding',
  'damaged',
  'zip-bomb',
  'encrypted',
];
const KINDS: readonly string[] = ['title', 'heading', 'subheading', 'paragraph', 'quote', 'caption'];

/** What no text that is read has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for
export const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/u;

/** What lib/documents promises of every answer. */
export function checkDocument(result: DocumentResult): void {
  if (!result.ok) {
    promise(CODES.includes(result.problem.code), 'a problem that is documented', result.problem);
    return;
  }
  const { title, blocks } = result.document;
  promise(title.trim() !== '' && !UNSEEN.test(title), 'a title on one line', title);
  promise(blocks.length > 0, 'at least one block', blocks);
  promise(blocks.filter(({ kind }) => kind === 'title').length <= 1, 'at most one title', blocks);
  for (const { kind, text } of blocks) {
    promise(KINDS.includes(kind), 'a kind of block that there is', kind);
    promise(text !== '' && text === text.trim() && !UNSEEN.test(text), 'one clean line', text);
    promise(text === text.normalize('NFC'), 'NFC', text);
  }
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0)).buffer);

const PROSE = `石峰山下\n\n第一章　风起\n　　天黑了，外面下着小雨。“走吧。”他说。\n　　There is light.\n第二章 雨停\n雨停了。`;
const MARKDOWN = `---\ntitle: "雨天"\n---\n# 雨天\n\n天黑了，**外面**下着[小雨](https://example.org/)。\n\n> 走吧。\n\n- 一\n- 二\n  1. 三\n\n| 词 | 义 |\n|---|---|\n| 雨 | rain |\n\n\`\`\`\n代码\n\`\`\`\n<b>粗</b>&amp;&#20013;\n`;
const SRT = `1\n00:00:01,000 --> 00:00:03,000 X1:40\n<i>天黑了，</i>\n\n2\n00:00:03,100 --> 00:00:05,000\n{\\an8}外面下雨。\nIt rains.\n`;
const VTT = `WEBVTT\n\nNOTE x\n\n1\n00:01.000 --> 00:03.000 line:0\n<v 王>天黑了&amp;</v>\n\n00:04.000 --> 00:05.000\n- 走吗？\n- 走。\n`;

const file = (name: string, samples: readonly string[], arbitrary?: fc.Arbitrary<Uint8Array<ArrayBuffer>>): Parser =>
  bytesParser({
    name: `document: ${name}`,
    samples: samples.flatMap((sample) => [bytes(sample), utf16(sample)]),
    ...(arbitrary && { arbitrary }),
    read: async (content) => checkDocument(await readDocument({ name, type: '', bytes: content })),
  });

/** A line of marks that mean something in Markdown, with Chinese between them. */
const marks = fc
  .array(
    fc.constantFrom(
      ...[
        '#',
        '*',
        '_',
        '`',
        '>',
        '-',
        '1.',
        '|',
        '[',
        ']',
        '(',
        ')',
        '!',
        '<',
        '\n',
        '    ',
        '中',
        ' ',
        '~~',
        '&lt;',
        '\\',
        '---\n',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => bytes(parts.join('')));

const times = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'WEBVTT\n',
        '\n',
        '\n\n',
        '中文',
        '<i>',
        '</i>',
        '&nbsp;',
        '-',
        ' --> ',
        'NOTE',
        'STYLE\n',
        '::cue{',
      ),
      fc.nat({ max: 99 }).map((n) => `00:00:${n},000 --> 00:00:${n + 1},000\n`),
    ),
    { maxLength: 40 },
  )
  .map((parts) => bytes(parts.join('')));

const ZIPS = [
  zipOf({ 'a.txt': '天黑了。', 'b/c.txt': '雨'.repeat(200) }),
  zipOf({ a: 'a' }, { level: 0 }),
  epubOf('雨天', { 'one.xhtml': xhtml('<p>天黑了。</p>') }),
] as Uint8Array<ArrayBuffer>[];

export const documentParsers: readonly Parser[] = [
  textParser({
    name: 'pasted text',
    samples: [PROSE, MARKDOWN, '中', 'a\n'.repeat(20)],
    arbitrary: anyText,
    read: (text) => checkDocument(readPasted(text)),
  }),
  file('a.txt', [PROSE, '山裡的學校\n\n這所學校在山裡。']),
  file('a.md', [MARKDOWN], marks),
  file('a.srt', [SRT], times),
  file('a.vtt', [VTT], times),
  bytesParser({
    name: 'zip',
    samples: ZIPS,
    read: async (content) => {
      try {
        const archive = openZip(content);
        for (const name of archive.names) await archive.read(name);
      } catch (error) {
        if (!(error instanceof DocumentError)) throw error;
        promise(CODES.includes(error.problem.code), 'a problem that is documented', error.problem);
      }
    },
  }),
];
