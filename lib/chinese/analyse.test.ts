import { expect, test } from 'vitest';
import { loadLexicon } from '../../tests/unit/lexicon';
import { analyse, segmentLine } from './analyse';
import { hanCount } from './script';

const lexicon = await loadLexicon();

const HOSTILE = [
  '',
  ' ',
  '\r',
  '他说\r',
  '\u0000中\u0000国',
  '\ud842',
  '\udfb7中',
  '中\ud842国',
  '𠮷野家𠮷',
  '👩‍👩‍👧‍👦家',
  'Ｔ恤 T恤',
  '々〇佐々木',
  '著名的乾隆與頭髮，後來',
  '龘靐齉爩麤灪',
  '⺀⼀㐀𪜀',
  '<b>&amp;"constructor"__proto__',
  'constructor构造',
  '的'.repeat(300),
  '12:30，16.7%，3,500。',
  '\u200b零\u200b宽\ufeff',
];

test.each(HOSTILE)('surfaces joined are %j, and starts tile it', (text) => {
  const tokens = analyse(text, lexicon);
  expect(tokens.map((token) => token.surface).join('')).toBe(text);
  let start = 0;
  for (const token of tokens) {
    expect(token.start).toBe(start);
    start += token.surface.length;
  }
});

test.each(HOSTILE)('a reading has one syllable a character, or none: %j', (text) => {
  for (const { surface, reading } of analyse(text, lexicon)) expect([0, hanCount(surface)]).toContain(reading.length);
});

test.each(HOSTILE)('segments tile %j', (text) =>
  expect(
    segmentLine(text, lexicon)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  ).toBe(text),
);

test.each([
  ['头发干净', '头发 干净'],
  ['頭髮乾淨', '頭髮 乾淨'],
  ['清华大学有57万人次', '清华大学 有 57 万 人次'], // `analyse` joins the number
])('segments of %s', (text, expected) =>
  expect(
    segmentLine(text, lexicon)
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  ).toBe(expected),
);

test('is deterministic', () => {
  const text = '石峰区累计完成核酸检测57万人次。';
  expect(analyse(text, lexicon)).toEqual(analyse(text, lexicon));
});

test('a token carries its headword in simplified characters', () => {
  expect(analyse('頭髮乾淨', lexicon).map((token) => [token.surface, token.headword])).toEqual([
    ['頭髮', '头发'],
    ['乾淨', '干净'],
  ]);
});

test('marks, numbers and letters have no reading', () => {
  expect(analyse('OK，15', lexicon).map(({ kind, reading, spelling }) => [kind, reading.length, spelling])).toEqual([
    ['latin', 0, ''],
    ['mark', 0, ''],
    ['number', 0, ''],
  ]);
});
