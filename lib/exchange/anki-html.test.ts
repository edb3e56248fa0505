import { expect, test } from 'vitest';
import { plainField } from './anki-html';

test.each([
  ['<span lang="zh-Hans">银行里有一<b>行</b>字。</span>', '银行里有一行字。'],
  ['a<br>b<div>c</div><div>d</div>', 'a\nb\nc\nd'],
  ['&lt;b&gt; &amp;amp; &#34;x&#x4e00;&nbsp;y', '<b> &amp; "x一 y'],
  ['{{c1::行::row}}人', '行人'],
  ['[sound:hang.mp3]行<img src=x onerror="alert(1)">', '行'],
  ['<script>alert(1)</script>行<style>b{}</style><!-- c -->', '行'],
  ['3 < 4 &unknown; &#0; &#x110000;', '3 < 4 &unknown; &#0; &#x110000;'],
  ['', ''],
])('%j', (html, text) => expect(plainField(html)).toBe(text));
