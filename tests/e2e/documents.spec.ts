import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { DocumentResult, OpenedFile } from '../../lib/documents/document';
import { docxOf, epubOf, xhtml, zipOf } from '../unit/archives';
import { expect, test } from './story';

// What lib/documents does with markup needs a browser's DOMParser. The folder is bundled as it is and run in an empty
// page; the watch of every story fails these too if anything is fetched or an error reaches the page.
declare global {
  var documents: { readDocument(file: OpenedFile): Promise<DocumentResult> };
  var ran: boolean | undefined;
}

const bundle = build({
  entryPoints: [fileURLToPath(new URL('../../lib/documents/document.ts', import.meta.url))],
  bundle: true,
  format: 'iife',
  globalName: 'documents',
  platform: 'browser',
  write: false,
});

test.beforeEach(async ({ page }) => {
  const [script] = (await bundle).outputFiles;
  await page.goto('about:blank');
  await page.addScriptTag({ content: script?.text ?? '' });
});

const open = (page: Page, name: string, content: string | Uint8Array): Promise<DocumentResult> =>
  page.evaluate(
    ([fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      return globalThis.documents.readDocument({ name: fileName, type: '', bytes });
    },
    [name, Buffer.from(content).toString('base64')] as const,
  );

/** The blocks as "kind: text", or the problem's code. */
async function read(page: Page, name: string, content: string | Uint8Array): Promise<string[] | string> {
  const result = await open(page, name, content);
  return result.ok ? result.document.blocks.map(({ kind, text }) => `${kind}: ${text}`) : result.problem.code;
}

async function titleOf(page: Page, name: string, content: string | Uint8Array): Promise<string> {
  const result = await open(page, name, content);
  return result.ok ? result.document.title : result.problem.code;
}

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>雨天 - 新闻网</title><style>p{color:red}</style></head>
<body><nav><a href="/">首页</a></nav><aside>广告很多</aside>
<main><article><h1>雨天</h1><p>天黑了，<b>外面</b>下着
小雨。</p><p hidden>看不见</p><p style="display: none">也看不见</p>
<blockquote><p>他说：“走吧。”</p></blockquote><h3>后来</h3><p>一<br>二</p>
<p><ruby>路<rp>(</rp><rt>lù</rt><rp>)</rp></ruby>上没有人。</p>
<figure><img src="https://example.org/x.png" onerror="globalThis.ran = true"><figcaption>一张照片</figcaption></figure>
<script>globalThis.ran = true</script><iframe src="https://example.org/"></iframe>
<p>零&#x200b;宽&#x202e;字&shy;符</p></article></main><footer>版权所有</footer></body></html>`;

test('a saved page: its article and nothing around it', async ({ page }) => {
  expect(await read(page, 'a.html', PAGE)).toEqual([
    'title: 雨天',
    'paragraph: 天黑了，外面下着小雨。',
    'quote: 他说：“走吧。”',
    'subheading: 后来',
    'paragraph: 一',
    'paragraph: 二',
    'paragraph: 路上没有人。',
    'caption: 一张照片',
    'paragraph: 零宽字符',
  ]);
  expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
});

test('a page without an article, and its title without the site', async ({ page }) => {
  const markup =
    '<html><head><title>今天的小雨_新浪新闻</title></head><body><ul><li><a href="/">首页</a> | <a href="/b">体育</a></li></ul>' +
    '<div>天黑了，<a href="/c">石峰区</a>。</div><div>下雨了。</div><p><a href="/d">另一篇文章</a></p>';
  expect(await read(page, 'a.txt', markup)).toEqual(['paragraph: 天黑了，石峰区。', 'paragraph: 下雨了。']);
  expect(await titleOf(page, 'a.txt', markup)).toBe('今天的小雨');
});

test('handlers mean nothing in it; a text about them stays as it is', async ({ page }) => {
  const blocks = await read(page, 'a.html', `<p\nonclick="a()"/ONCLICK = 'b()'>写 onclick="c()" 就会响应。</p>`);
  expect(blocks).toEqual(['paragraph: 写 onclick="c()" 就会响应。']);
});

test('a page in GBK that says so', async ({ page }) => {
  const head = Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><body><p>');
  const gbk = Buffer.from('ccecbadac1cba3accde2c3e6cfc2d7c5d0a1d3eaa1a3', 'hex');
  expect(await read(page, 'a.htm', Buffer.concat([head, gbk]))).toEqual(['paragraph: 天黑了，外面下着小雨。']);
});

test('a page nested two thousand deep is read, a hundred thousand deep refused at once', async ({ page }) => {
  const nested = (depth: number) => `<html><body>${'<div>'.repeat(depth)}天黑了。`;
  expect(await read(page, 'a.html', nested(2000))).toEqual(['paragraph: 天黑了。']);
  expect(await read(page, 'a.html', nested(100_000))).toBe('damaged');
});

const CHAPTERS = {
  'one.xhtml': xhtml('<h1>第一章<br/>风起</h1><p>天黑了。</p><img src="https://example.org/a.png"/>'),
  '二 章.xhtml': xhtml('<p>第二章　雨</p><p>下雨了。</p><script>globalThis.ran = true</script>'),
};

test('a book: its chapters in order, without the table of contents', async ({ page }) => {
  const book = epubOf('雨夜', CHAPTERS);
  expect(await read(page, 'x.epub', book)).toEqual([
    'heading: 第一章 风起',
    'paragraph: 天黑了。',
    'heading: 第二章　雨',
    'paragraph: 下雨了。',
  ]);
  expect(await titleOf(page, 'x.epub', book)).toBe('雨夜');
  expect(await titleOf(page, 'renamed.txt', book)).toBe('雨夜');
  expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
});

test('a book whose chapter is not well-formed is read all the same', async ({ page }) => {
  expect(await read(page, 'x.epub', epubOf('书', { 'one.xhtml': '<html><body><p>天黑了。<p>下雨了。' }))).toEqual([
    'paragraph: 天黑了。',
    'paragraph: 下雨了。',
  ]);
  // read as a page, an empty title would have all the rest for its text
  expect(await read(page, 'x.epub', epubOf('书', { 'one.xhtml': xhtml('<p>天黑了。<p>下雨了。') }))).toEqual([
    'paragraph: 天黑了。',
    'paragraph: 下雨了。',
  ]);
});

const encryption = (
  algorithm: string,
  uri: string,
) => `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/>
<enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`;

const AES = encryption('http://www.w3.org/2001/04/xmlenc#aes256-cbc', 'OEBPS/one.xhtml');
const FONT = encryption('http://www.idpf.org/2008/embedding', 'OEBPS/fonts/a.otf');
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "哈"><!ENTITY b "&a;&a;">]><html xmlns="http://www.w3.org/1999/xhtml"><body>&b;</body></html>`;

test('books that can’t be read say why', async ({ page }) => {
  expect(await read(page, 'x.epub', epubOf('书', CHAPTERS, { 'META-INF/encryption.xml': AES }))).toBe('encrypted');
  expect(await read(page, 'x.epub', epubOf('书', CHAPTERS, { 'META-INF/encryption.xml': FONT }))).toHaveLength(4);
  expect(await read(page, 'x.epub', epubOf('书', { 'one.xhtml': LAUGHS }))).toBe('zip-bomb');
  expect(await read(page, 'x.epub', epubOf('书', { 'one.xhtml': xhtml('<img src="a.png"/>') }))).toBe('no-text');
  expect(await read(page, 'x.epub', epubOf('书', CHAPTERS, { 'META-INF/container.xml': '<container' }))).toBe(
    'damaged',
  );
  expect(await read(page, 'x.epub', zipOf({ 'META-INF/container.xml': '<container/>' }))).toBe('damaged');
});

test('a chapter that is missing is named', async ({ page }) => {
  const whole = epubOf('书', CHAPTERS, {
    'OEBPS/content.opf':
      '<package><manifest><item id="a" href="gone.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  });
  expect(await open(page, 'x.epub', whole)).toEqual({
    ok: false,
    problem: { code: 'damaged', detail: { part: 'OEBPS/gone.xhtml' } },
  });
});

const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (inside: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;

const BODY = [
  paragraph(text('雨夜'), 'a1'),
  paragraph(text('风起'), '1'),
  paragraph(text('后来'), 'mine'),
  paragraph(`${text('天黑')}${text('了。')}<w:r><w:footnoteReference w:id="2"/></w:r>`, 'round'),
  paragraph(
    `${text('甲')}<w:r><w:tab/></w:r>${text('乙')}<w:r><w:br/></w:r>${text('丙')}<w:r><w:br w:type="page"/></w:r>`,
  ),
  paragraph(`<w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins>${text('增')}</w:ins>`),
  paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${text('页')}`),
  paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>${text('露')}`),
  `<w:tbl><w:tr><w:tc>${paragraph(text('左'))}</w:tc><w:tc>${paragraph(text('右'))}</w:tc></w:tr></w:tbl>`,
  paragraph(
    '<w:r><w:ruby><w:rt><w:r><w:t>lù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>路</w:t></w:r></w:rubyBase></w:ruby></w:r>',
  ),
  paragraph(
    `<mc:AlternateContent><mc:Choice>${text('一')}</mc:Choice><mc:Fallback>${text('二')}</mc:Fallback></mc:AlternateContent>`,
  ),
].join('');

test('a Word file: its text and headings, without what is deleted, hidden or computed', async ({ page }) => {
  expect(await read(page, 'x.docx', docxOf(BODY))).toEqual([
    'title: 雨夜',
    'heading: 风起',
    'subheading: 后来',
    'paragraph: 天黑了。',
    'paragraph: 甲 乙',
    'paragraph: 丙',
    'paragraph: 增',
    'paragraph: 页',
    'paragraph: 露',
    'paragraph: 左',
    'paragraph: 右',
    'paragraph: 路',
    'paragraph: 一',
  ]);
});

test('a Word file’s title is its own, else its first heading', async ({ page }) => {
  const core = '<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>我的作文</dc:title></c>';
  expect(await titleOf(page, 'x.docx', docxOf(BODY, { 'docProps/core.xml': core }))).toBe('我的作文');
  expect(await titleOf(page, 'x.docx', docxOf(paragraph(text('风起'), '1')))).toBe('风起');
});

test('Word files that can’t be read say why', async ({ page }) => {
  expect(await read(page, 'x.docx', docxOf('<w:p>'))).toBe('damaged');
  expect(await read(page, 'x.docx', docxOf(paragraph('')))).toBe('no-text');
  expect(await read(page, 'x.docx', docxOf('', { 'word/document.xml': LAUGHS }))).toBe('zip-bomb');
});

test('subtitles, Markdown, Big5 and chardet’s Shift_JIS in a browser too', async ({ page }) => {
  const cues = 'WEBVTT\n\n00:01.000 --> 00:02.000 line:0\n<v 小明>他说，\n\n00:02.000 --> 00:03.000\n走吧。\n';
  expect(await read(page, 'a.vtt', cues)).toEqual(['paragraph: 他说，走吧。']);
  expect(await read(page, 'a.md', '# 雨\n\n下*雨*了。')).toEqual(['title: 雨', 'paragraph: 下雨了。']);
  expect(await read(page, 'a.txt', Buffer.from('a741a66e', 'hex'))).toEqual(['paragraph: 你好']);
  const japanese = '8da193fa82cd894a82aa8d7e82c182c482a282dc82b781428e5082f08e9d82c182c48d7382ab82dc82b582e582a48142';
  expect(await read(page, 'a.txt', Buffer.from(japanese, 'hex'))).toEqual([
    'paragraph: 今日は雨が降っています。傘を持って行きましょう。',
  ]);
});

test('a book of a million characters in parts is read in slices', async ({ page }) => {
  const chapter = xhtml('<p>天黑了，外面下着小雨，路上一个人也没有。</p>'.repeat(500));
  const book = epubOf('书', Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}.xhtml`, chapter])));
  const result = await open(page, 'x.epub', book);
  expect(result.ok && result.document.blocks.length).toBe(50_000);
});
