import { expect, test } from 'vitest';
import { numeralEnd } from './numerals';

test.each([
  ['三百五十二个', 5],
  ['第六次', 2],
  ['第', 0],
  ['两三百', 3],
  ['二〇二二年', 4],
  ['多年', 0],
  ['', 0],
])('the numeral at the start of %j ends at %i', (text, end) => expect(numeralEnd(text, 0, text.length)).toBe(end));
