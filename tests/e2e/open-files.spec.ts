import { truncateSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { docxOf, epubOf, xhtml, zipOf } from '../unit/archives';
import { inOldEncoding } from '../unit/old-encodings';
import {
  backToShelf,
  card,
  expect,
  openFiles,
  openShelf,
  PATIENCE_MS,
  pasteField,
  readPasted,
  shelf,
} from './own-texts';
import { test } from './story';

test.describe.configure({ timeout: 120_000 });
test.use({ actionTimeout: PATIENCE_MS });

const BOOK = epubOf('灯下的信', {
  'one.xhtml': xhtml('<h1>第一章 雨夜</h1><p>那天晚上下着大雨，她一个人坐在灯下写信。</p>'),
  'two.xhtml': xhtml('<h1>第二章 回信</h1><p>三个月以后，回信终于到了。</p>'),
});

const SUBTITLES = `1
00:00:01,000 --> 00:00:03,000
今天的风很大，

2
00:00:03,100 --> 00:00:05,000
我们明天再去吧。
`;

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>海边的灯塔</title>
<script>document.title = '被改了'; globalThis.ran = 'head'</script></head><body onload="globalThis.ran = 'load'">
<article><h1>海边的灯塔</h1><p>灯塔站在海边<script>globalThis.ran = 'body'</script>，已经一百年了。</p>
<img src="/stolen.png" onerror="globalThis.ran = 'image'"><iframe src="/stolen.html"></iframe>
<svg onload="globalThis.ran = 'svg'"><a href="javascript:globalThis.ran = 'link'"><text>图</text></a></svg>
<link rel="stylesheet" href="/stolen.css"></article></body></html>`;

const wordFile = docxOf(
  '<w:p><w:pPr><w:pStyle w:val="a1"/></w:pPr><w:r><w:t>爷爷的菜园</w:t></w:r></w:p><w:p><w:r><w:t>爷爷每天早上都去菜园。</w:t></w:r></w:p>',
);

/** What the page has done that a text must not do. */
const harmOf = (page: Page) => page.evaluate(() => ({ ran: Reflect.get(globalThis, 'ran'), title: document.title }));

test('a learner opens a book: it is there at once, with its chapters', async ({ page }) => {
  await openShelf(page);
  await openFiles(page, { name: 'book.epub', content: BOOK });
  await expect(page.getByRole('heading', { level: 1, name: '灯下的信' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'The text' }).getByRole('heading', { level: 2 })).toHaveCount(2);
  await expect(page.locator('#s2')).toContainText('那天晚上下着大雨');
  await backToShelf(page);
  await expect(card(page, '灯下的信')).toBeVisible();
});

test('several files at once: each is on the shelf with its title, and nothing in them runs or fetches', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openShelf(page);
  const { title } = await harmOf(page);
  await openFiles(
    page,
    { name: 'film.srt', content: SUBTITLES },
    { name: 'notes.md', content: '# 雨天的车站\n\n车站里*没有*人。\n' },
    { name: 'essay.docx', content: wordFile },
    { name: 'saved.html', content: PAGE },
    { name: 'gb.txt', content: inOldEncoding('老房子\n\n奶奶的老房子在河边，门前有一棵大树。', 'gb18030') },
    { name: 'big5.txt', content: inOldEncoding('舊書店\n\n這家書店已經開了三十年，老闆認識每個客人。', 'big5') },
  );
  for (const [name, words] of [
    ['今天的风很大', '我们明天再去吧'],
    ['雨天的车站', '车站里没有人'],
    ['爷爷的菜园', '每天早上都去菜园'],
    ['海边的灯塔', '灯塔站在海边，已经一百年了。'],
    ['老房子', '门前有一棵大树'],
    ['舊書店', '這家書店已經開了三十年'],
  ] as const) {
    await card(page, name).getByRole('link').click();
    await expect(page.getByRole('article', { name: 'The text' })).toContainText(words);
    await backToShelf(page);
  }
  await expect(shelf(page).getByRole('heading', { level: 3 })).toHaveCount(6);
  await expect(card(page, '舊書店')).toContainText('traditional');
  expect(await harmOf(page)).toEqual({ ran: undefined, title });
  expect(asked.filter((path) => path.includes('stolen'))).toEqual([]);
});

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(500)]);

/** A file that the shelf refuses, and what it says about it. */
async function expectRefused(page: Page, name: string, content: string | Uint8Array, says: string): Promise<void> {
  await openFiles(page, { name, content });
  await expect(page.getByRole('listitem').filter({ hasText: `${name}:` })).toContainText(says);
  await expect(shelf(page)).toHaveCount(0);
}

test('files that are no texts are refused with a reason, and nothing is added', async ({ page }) => {
  await openShelf(page);
  await expectRefused(page, 'novel.txt', PNG, 'this is no text but an image');
  await expectRefused(page, 'story.txt', Buffer.from('%PDF-1.7\n%\xff'), 'copy its text and paste it');
  await expectRefused(page, 'empty.txt', '', 'there is nothing in it');
  await expectRefused(page, 'blank.txt', '\u3000\n \u200b\n', 'it holds no text');
  await expectRefused(page, 'table.csv', '甲,乙\n', 'files of this kind (csv) can’t be opened');
  await expectRefused(page, 'cut.epub', BOOK.slice(0, BOOK.length / 2), 'damaged or cut short');
  const forged = '{"duizhao":"text","version":1,"title":"假","format":"text","script":null,"blocks":[{"kind":"x"}]}';
  await expectRefused(page, 'forged.json', forged, 'damaged or cut short');
});

test('a zip bomb is not opened', async ({ page }) => {
  await openShelf(page);
  const bomb = epubOf('书', { 'one.xhtml': xhtml('<p>天</p>') }, { 'OEBPS/two.xhtml': new Uint8Array(60_000_000) });
  await expectRefused(page, 'bomb.epub', bomb, 'unpacks to far more than it should');
  const nested = zipOf({ 'META-INF/container.xml': '<container/>', 'more.zip': zipOf({ a: 'a' }) });
  await expectRefused(page, 'nested.epub', nested, 'unpacks to far more than it should');
});

test('a file of more than 50 MB is refused, and the limit that it names is the true one', async ({
  page,
}, testInfo) => {
  await openShelf(page);
  const large = testInfo.outputPath('large.txt');
  writeFileSync(large, '天黑了。');
  truncateSync(large, 50_000_001);
  await page.getByLabel('Open files').setInputFiles(large);
  const outcome = page.getByRole('listitem').filter({ hasText: 'large.txt:' });
  await expect(outcome).toContainText('it has 51 MB; up to 50 MB can be opened');
  truncateSync(large, 130_000_000);
  await page.getByLabel('Open files').setInputFiles(large);
  await expect(outcome).toContainText('it has 130 MB; up to 50 MB can be opened');
  await expect(shelf(page)).toHaveCount(0);
});

test('one bad file among good ones does not keep these away', async ({ page }) => {
  await openShelf(page);
  await openFiles(
    page,
    { name: 'a.txt', content: '雨停了。' },
    { name: 'b.txt', content: PNG },
    { name: 'c.epub', content: BOOK },
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'b.txt:' })).toContainText('an image');
  await expect(card(page, '雨停了')).toBeVisible();
  await expect(card(page, '灯下的信')).toBeVisible();
});

test('a paste with control characters and markup: the text alone is left, as text', async ({ page }) => {
  await openShelf(page);
  await pasteField(page).fill('\u0000\u202e\u200b\u0007 \n');
  await expect(page.getByText('it holds no text')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read', exact: true })).toHaveCount(0);
  const markup = '<img src="/stolen.png" onerror="globalThis.ran = 1">';
  await readPasted(page, `天\u0000黑\u202e了\u200b。${markup}她\u0007回家了。`);
  await expect(page.getByRole('article', { name: 'The text' })).toHaveText(`天黑了。${markup}她回家了。`);
  await expect(page.getByRole('article', { name: 'The text' }).locator('img')).toHaveCount(0);
  expect((await harmOf(page)).ran).toBeUndefined();
});
