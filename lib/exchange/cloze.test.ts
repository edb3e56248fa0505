import { expect, test } from 'vitest';
import { placesOf } from '../review/sentences';
import { splitAtWord } from './cloze';

test.each([
  ['居民', '居民', '居民和居民说话', undefined, '[居民]和[居民]说话'],
  ['为', '為', '因为他为你来', 3, '因为他[为]你来'], // the place that the example names
  ['为', '為', '因为他为你来', undefined, '因[为]他为你来'],
  ['战疫', '戰疫', '共同战“疫”', undefined, '共同[战“疫”]'],
  ['学校', '學校', '這所學校', undefined, '這所[學校]'],
  ['没有', '沒有', '别的句子', undefined, '别的句子'],
  ['a.b', 'a.b', 'axb a.b', undefined, 'axb [a.b]'],
])('%s (%s) in %s', (characters, traditional, zh, at, marked) => {
  const places = placesOf({ characters, traditional }, at === undefined ? { zh } : { zh, at });
  const shown = splitAtWord(zh, places).map(({ text, isWord }) => (isWord ? `[${text}]` : text));
  expect(shown.join('')).toBe(marked);
});
