import { describe, expect, test } from 'vitest';
import { processorTime } from '../../tests/unit/processor-time';
import { readMarkdown } from './markdown';

const read = async (text: string): Promise<string[]> =>
  (await readMarkdown(new TextEncoder().encode(text))).blocks.map(({ kind, text: line }) => `${kind}: ${line}`);

describe('Markdown as text', () => {
  test.each<[text: string, expected: string[]]>([
    [
      '# 雨夜\n\n## 风起\n\n### 后来\n\n天黑了。',
      ['title: 雨夜', 'heading: 风起', 'subheading: 后来', 'paragraph: 天黑了。'],
    ],
    ['# 一\n\n甲\n\n# 二\n\n乙', ['heading: 一', 'paragraph: 甲', 'heading: 二', 'paragraph: 乙']],
    ['天**黑**了，*外面*下着`小雨`[。](https://example.org)', ['paragraph: 天黑了，外面下着小雨。']],
    ['天黑了，\n外面下着小雨。', ['paragraph: 天黑了，外面下着小雨。']],
    ['天黑了。  \n下雨了。', ['paragraph: 天黑了。', 'paragraph: 下雨了。']],
    ['> 走吧。\n>\n> - 好。', ['quote: 走吧。', 'quote: 好。']],
    ['1. 甲\n2. 乙\n   - 丙\n- [x] 丁', ['paragraph: 甲', 'paragraph: 乙', 'paragraph: 丙', 'paragraph: 丁']],
    ['| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |', ['paragraph: 甲', 'paragraph: 乙', 'paragraph: 丙', 'paragraph: 丁']],
    ['<script>alert(1)</script>\n\n<!-- 注 -->\n\n<div>天<b>黑</b>了。</div>', ['paragraph: 天黑了。']],
    ['<ruby>路<rp>(</rp><rt>lù</rt><rp>)</rp></ruby>上。', ['paragraph: 路上。']],
    ['```js\nlet a\n```\n\n    天黑了。', ['paragraph: 天黑了。']],
    ['![图](https://example.org/x.png)天黑了 &amp; &#19979;雨。\\*', ['paragraph: 天黑了 & 下雨。*']],
    ['---\ntitle: 雨\n---\n\n天黑了。\n\n---\n\n走吧。', ['paragraph: 天黑了。', 'paragraph: 走吧。']],
  ])('%j', async (text, expected) => expect(await read(text)).toEqual(expected));

  test('the front matter’s title', async () => {
    const bytes = new TextEncoder().encode('---\ntitle: "雨夜"\n---\n天黑了。');
    expect((await readMarkdown(bytes)).title).toBe('雨夜');
  });
});

// marked is recursive, and quadratic in what is open: each of these took it seconds, or the stack.
describe('what is made to take long does not', { timeout: 30_000 }, () => {
  test.each(['>', '> ', '- ', '* ', '1. ', '_a', '*a ', '[', '![](', '`', '<a ', '\\', '\n ', '|'])(
    '%j',
    async (piece) => {
      const text = `天${'\n'}${piece.repeat(200_000 / piece.length)}黑了`;
      expect(await processorTime(() => read(text))).toBeLessThan(3000);
    },
  );
});
