import fc from 'fast-check';
import { readDocument } from '@/lib/documents/document';
import { docxOf, epubOf, xhtml } from '../../unit/archives';
import { bytesParser, type Parser } from '../parser';
import { checkDocument } from './documents';

// What needs the browser's own DOMParser: these run in a page (markup-page.ts).

const HTML = `<!doctype html><html><head><meta charset="utf-8"><title>雨天 - 新闻网</title></head><body><nav><a href="/">首页</a></nav>
<article><h1>雨天</h1><p>天黑了，<b>外面</b>下着小雨。</p><p hidden>看不见</p><blockquote>走吧。</blockquote><ul><li>一<li>二</ul>
<ruby>路<rp>(</rp><rt>lù</rt></ruby><pre>行
行</pre><script>globalThis.duizhaoRan=true</script><img src=x onerror="globalThis.duizhaoRan=true"></article></body></html>`;

const TAGS =
  'html body article main p div span b ruby rt table tr td ul li h1 h2 pre br svg math template script style select form iframe'.split(
    ' ',
  );

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom('中文', ' ', '\n', '&lt;', '&#x4e2d;', '<!--', '-->', '<![CDATA[', ']]>', '<', '>', '"', '='),
      fc
        .tuple(
          fc.constantFrom('<', '</'),
          fc.constantFrom(...TAGS),
          fc.constantFrom('>', ' hidden>', '/>', ' style="display:none">', ' onclick="globalThis.duizhaoRan=true">'),
        )
        .map((parts) => parts.join('')),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const asBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const RUN = (text: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const WORD = `${RUN('雨天', 'a1')}${RUN('天黑了。')}<w:tbl><w:tr><w:tc>${RUN('一')}</w:tc></w:tr></w:tbl>`;

const file = (name: string, samples: readonly Uint8Array[], arbitrary: fc.Arbitrary<Uint8Array<ArrayBuffer>>): Parser =>
  bytesParser({
    name: `document: ${name}`,
    samples: samples as Uint8Array<ArrayBuffer>[],
    arbitrary,
    read: async (bytes) => {
      checkDocument(await readDocument({ name, type: '', bytes }));
      if ('duizhaoRan' in globalThis) throw new Error('a script of the file was run');
    },
  });

export const markupParsers: readonly Parser[] = [
  file(
    'a.html',
    [asBytes(HTML), asBytes(HTML.replace('utf-8', 'gb2312'))],
    markup.map((text) => asBytes(`<!doctype html>${text}`)),
  ),
  file(
    'a.epub',
    [epubOf('雨天', { 'one.xhtml': xhtml('<h1>一</h1><p>天黑了。</p>'), 'two.xhtml': xhtml('<p>雨停了。</p>') })],
    markup.map((text) => epubOf('雨天', { 'one.xhtml': xhtml(text) }) as Uint8Array<ArrayBuffer>),
  ),
  file(
    'a.docx',
    [docxOf(WORD)],
    markup.map((text) => docxOf(WORD.replace('天黑了。', text)) as Uint8Array<ArrayBuffer>),
  ),
];
