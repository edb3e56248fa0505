import { expect, test } from 'vitest';
import { plainField, plainHtml, visible } from './plain-cell';

test.each([
  ['<b>爱</b>&nbsp;to love<br>to like', '爱 to love\nto like'],
  ['<div>one</div><div>two</div>', 'one\ntwo'],
  ['<ruby>学<rt>xué</rt></ruby>习', '学习'],
  ['<script>alert(1)</script>x<img src=x onerror=alert(1)>', 'x'],
  ['<style>b { color: red }</style><!-- <b> -->x', 'x'],
  ['&lt;script&gt;', '<script>'],
  ['&amp;lt;', '&lt;'],
  ['&#19979;&#x4e0b;&#0;&#xD800;&#9999999;', '下下'],
  ['&unknown; & AT&T', '&unknown; & AT&T'],
  ['a < b > c, <3, <-', 'a < b > c, <3, <-'],
  ['<sci', '<sci'],
  ['  x  ', 'x'],
  ['', ''],
])('markup is the text that it shows: %j', (html, text) => expect(plainHtml(html)).toBe(text));

test.each([
  ['学习 [sound:xuexi.mp3]', '学习'],
  ['{{c1::学习}}很重要', '学习很重要'],
  ['{{c12::学习::to study}}很<b>重要</b>', '学习很重要'],
  ['学[xué]习[xi2]', '学习'],
  ['学[ㄒㄩㄝˊ]习', '学习'],
  ['学习[學習]', '学习[學習]'],
  ['to study [formal]', 'to study [formal]'],
])('a field of Anki: %j', (field, text) => expect(plainField(field)).toBe(text));

test('a cell that opens tags and never closes them comes to an end, and is text', () => {
  const open = `${'<script'.repeat(1500)}${'<!--'.repeat(1500)}${'{{c1::'.repeat(1500)}`;
  expect(plainField(open)).toBe(open);
});

test.each([
  ['学\u200b习\ufeff', '学习'],
  ['\u202e学习', '学习'],
  ['👨‍👩‍👧', '👨‍👩‍👧'],
])('%j is seen as %j', (text, seen) => expect(visible(text)).toBe(seen));
