import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLexicon } from '../../tests/unit/lexicon';
import { processorTime } from '../../tests/unit/processor-time';
import { analyse } from './analyse';
import { hanCount } from './script';
import type { Token } from './types';

const lexicon = await loadLexicon();

// Real words of every length, some of them parts of others; what stands beside Chinese text; and any code unit.
const words = fc.constantFrom(
  ...'中国 银行 行长 长大 大学 学生 生活 一个 三百五十 第一 二〇二二 百分之 分之 点 万 亿 小 老 王 李小明 欧阳 的 地 得 了 着 过 为 还 都 T恤 卡拉 OK K 歌 頭髮 著 乾隆 裡 ○ 々 〇 石峰区 街道 路 号 公司 列奥纳多 达 芬奇 · 儿 花儿 漂 不 漂亮 高 高兴 兴'.split(
    ' ',
  ),
);
const marks = fc.constantFrom(...'，。！？、“”《》·•…— \t\r()/:：.-%℃#@+'.split(''), '👍🏽', '👨‍👩‍👧‍👦', '🇨🇳', '1️⃣');
const invisible = fc.constantFrom(
  '\u200b',
  '\u200d',
  '\ufe0f',
  '\ufeff',
  '\u00ad',
  '\u{e0100}',
  '\u0301',
  '\u0000',
  '\ufff9',
);
const figures = fc.stringMatching(/^[0-9０-９.,:%]{1,6}$/);
const letters = fc.stringMatching(/^[A-Za-zＡ-ｚéα.@:/_-]{1,8}$/);
const han = fc.integer({ min: 0x3400, max: 0x9fff }).map((unit) => String.fromCharCode(unit));
const rare = fc.constantFrom(...'𠮷𨭎⺀⼀樂𪜀龘ㄅ佐々カﾃ한');
const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

const mixture = fc
  .array(fc.oneof({ weight: 6, arbitrary: words }, marks, invisible, figures, letters, han, rare, units), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));
const line = fc.oneof(mixture, fc.string({ unit: 'binary', maxLength: 40 })).map((text) => text.replaceAll('\n', ''));
const RUNS = { numRuns: 400 };

const holds = (text: string): Token[] => {
  const tokens = analyse(text, lexicon);
  let start = 0;
  for (const token of tokens) {
    expect(token.start).toBe(start);
    expect(token.surface.length).toBeGreaterThan(0);
    expect([0, hanCount(token.surface)]).toContain(token.reading.length);
    for (const syllable of token.reading) expect(syllable).toMatch(/^[a-z]+[1-5]$/);
    expect(token.spelling === '').toBe(token.reading.length === 0);
    start += token.surface.length;
  }
  expect(tokens.map(({ surface }) => surface).join('')).toBe(text);
  return tokens;
};

test('tokens tile any text, with one syllable a Chinese character or none', () =>
  fc.assert(
    fc.property(line, (text) => void holds(text)),
    RUNS,
  ));

test('the same text gives the same tokens, whatever was read before', () =>
  fc.assert(
    fc.property(line, line, (text, other) => {
      const first = analyse(text, lexicon);
      analyse(other, lexicon);
      expect(analyse(text, lexicon)).toEqual(first);
    }),
    RUNS,
  ));

test('a line is read by itself, wherever it stands', () =>
  fc.assert(
    fc.property(line, line, (above, below) => {
      const alone = [...analyse(above, lexicon), ...analyse('\n', lexicon), ...analyse(below, lexicon)];
      const together = analyse(`${above}\n${below}`, lexicon);
      expect(together.map(({ start, ...token }) => token)).toEqual(alone.map(({ start, ...token }) => token));
    }),
    RUNS,
  ));

test('what cannot be seen changes nothing that is read', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(words, fc.constantFrom('\u200b', '\ufe00', '\u{e0101}', '')), { maxLength: 10 }),
      (parts) => {
        const plain = parts.map(([word]) => word).join('');
        const marked = parts.map(([word, hidden]) => word + (/\p{Script=Han}$/u.test(word) ? hidden : '')).join('');
        const read = (text: string) =>
          analyse(text, lexicon).map(({ reading, spelling, kind }) => [reading, spelling, kind]);
        expect(read(marked)).toEqual(read(plain));
      },
    ),
    RUNS,
  ));

test('ten thousand characters without a mark take hardly longer a character than one thousand', async () => {
  const text = '石峰区累计完成核酸检测五十七万人次王小明说他还得去中国银行取钱'.repeat(400).slice(0, 10_000);
  const shortestOf5 = async (length: number): Promise<number> => {
    const times: number[] = [];
    while (times.length < 5) times.push(await processorTime(() => analyse(text.slice(0, length), lexicon)));
    return Math.min(...times) / length;
  };
  await shortestOf5(10_000);
  expect(await shortestOf5(10_000)).toBeLessThan((await shortestOf5(1000)) * 4);
});
