import { expect, test } from 'vitest';
import { loadLexicon } from '../../tests/unit/lexicon';
import { analyseBlocks, countSentences, formsOf, scriptOf, toTextPart } from './own-text';
import { wordsOfSentence } from './report-data';
import { divideBlocks, packBlocks, partOf, planParts, unpackBlocks } from './text-plan';

const lexicon = await loadLexicon();
const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;

test('a long paragraph is divided at the ends of its sentences, and loses nothing', () => {
  const text = `${'今天天气很好。'.repeat(500)}完`;
  const blocks = divideBlocks([paragraph('短。'), paragraph(text)]);
  expect(blocks.map((block) => block.text).join('')).toBe(`短。${text}`);
  expect(blocks.every((block) => block.text.length <= 1500)).toBe(true);
  expect(blocks.slice(1, -1).every((block) => block.text.endsWith('。'))).toBe(true);
});

test('a text is laid out in parts, and each sentence is found in its part', () => {
  const blocks = Array.from({ length: 40 }, (_, i) => paragraph(`第${i}段。`.repeat(60)));
  const sentences = countSentences(blocks);
  const parts = planParts(blocks, sentences);
  expect(parts[0]?.from).toBe(0);
  expect(parts.at(-1)?.to).toBe(40);
  for (const [i, part] of parts.entries()) expect(part.from).toBe(parts[i - 1]?.to ?? 0);
  for (const [i, part] of parts.entries()) {
    const count = sentences.slice(part.from, part.to).reduce((sum, n) => sum + n, 0);
    expect(partOf(parts, part.firstSentence)).toBe(i);
    expect(partOf(parts, part.firstSentence + count - 1)).toBe(i);
  }
  expect(partOf(parts, 0)).toBe(-1);
});

test.each([
  ['石峰区累计完成核酸检测574万人次。', 'simplified'],
  ['石峰區累計完成核酸檢測574萬人次。', 'traditional'],
  ['他说“中華”二字写得好，我们都看了很久，也想了很久，觉得真的很不错，明天还要再来看一次。', 'simplified'],
  ['no Chinese at all', 'simplified'],
  ['', 'simplified'],
])('%s is %s', (text, script) => expect(scriptOf([paragraph(text)], lexicon)).toBe(script));

test('sentences are numbered through the text, and joined they are the text', () => {
  const blocks = [paragraph('你好。再见！'), paragraph('他们走了。')];
  const analysed = analyseBlocks(blocks, 7, lexicon);
  const sentences = analysed.flatMap((block) => block.sentences);
  expect(sentences.map(({ id }) => id)).toEqual(['s7', 's8', 's9']);
  expect(sentences.map(({ tokens }) => tokens.map(({ surface }) => surface).join(''))).toEqual([
    '你好。',
    '再见！',
    '他们走了。',
  ]);
});

test('words of a traditional text are saved under their simplified form and shown as they are written', () => {
  const { data } = toTextPart(analyseBlocks([paragraph('頭髮很長。')], 1, lexicon), 'traditional', lexicon, new Map());
  expect(wordsOfSentence([data], 's1').map(({ surface, traditional }) => `${surface} ${traditional}`)).toEqual([
    '头发 頭髮',
    '很 很',
    '长 長',
  ]);
});

test('words of a simplified text know their traditional form', () => {
  const [block] = analyseBlocks([paragraph('头发')], 1, lexicon);
  const token = block?.sentences[0]?.tokens[0];
  expect(token && formsOf(token, 'simplified', lexicon)).toEqual({ simplified: '头发', traditional: '頭髮' });
});

test('blocks come out of their packing as they went in, but for line breaks', () => {
  const blocks = [
    { kind: 'title', text: '题' } as const,
    paragraph(''),
    paragraph('一。'),
    { kind: 'quote', text: '“二”' } as const,
  ];
  expect(unpackBlocks(packBlocks(blocks))).toEqual(blocks);
  expect(unpackBlocks(packBlocks([]))).toEqual([]);
  expect(unpackBlocks(packBlocks([paragraph('a\r\nb')]))).toEqual([paragraph('a b')]);
});
