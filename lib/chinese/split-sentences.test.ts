import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['他说：“走吧。”我没动。', ['他说：“走吧。”', '我没动。']], // the quotation closes with its sentence
  ['“走！”，他说。', ['“走！”，他说。']], // the sentence goes on after the quotation
  ['《怎么办？》是小说。', ['《怎么办？》是小说。']], // an end mark inside a title
  ['“感谢网格员的精心组织。”……连日来，', ['“感谢网格员的精心组织。”……', '连日来，']], // the ellipsis stays with the quotation
  ['遍布全域……而曾经', ['遍布全域……', '而曾经']],
  ['𠮷野家？！好吃', ['𠮷野家？！', '好吃']], // an astral character is two UTF-16 units
  ['共2.5平方公里。', ['共2.5平方公里。']], // a decimal point ends nothing
  ['I see. 好。', ['I see. ', '好。']],
  ['标题\n\n正文。', ['标题\n\n', '正文。']],
  ['没有标点', ['没有标点']],
  ['', []],
])('splits %j', (text, expected) => expect(split(text)).toEqual(expected));

test.each(['。a\n\n“b”！', '\n\n', '。。。', '“”', ' ', 'a\r\nb', '\ud800。'])('loses no character of %j', (text) =>
  expect(split(text).join('')).toBe(text),
);

test('cuts a text without end marks at its pauses, or where it must', () => {
  expect(split(`${'长'.repeat(300)}，${'短'.repeat(300)}`)).toEqual([`${'长'.repeat(300)}，`, '短'.repeat(300)]);
  expect(split('𠮷'.repeat(500)).map(({ length }) => length)).toEqual([400, 400, 200]);
  expect(split(`字${'𠮷'.repeat(300)}`).map(({ length }) => length)).toEqual([399, 202]);
});
