import { expect, test } from 'vitest';
import { fileName } from './hand-out';

test.each([
  ['雨天', '雨天'],
  ['a/b: "c"', 'a b   c'],
  ['雨\u202egpj', '雨gpj'], // or the ending would be shown before the name
  ['\u202e', 'text'],
])('the file of %j', (title, name) => expect(fileName(title)).toBe(name));
