import { expect, test } from 'vitest';
import { type Notation, readingParts, writeReading } from './notation';
import type { Syllable } from './types';

const word = (spelling: string, reading: string) => ({ spelling, reading: reading.split(' ') as Syllable[] });

test.each<[ReturnType<typeof word>, Notation, string]>([
  [word('Shífēng Qū', 'shi2 feng1 qu1'), 'marks', 'Shífēng Qū'],
  [word('Shífēng Qū', 'shi2 feng1 qu1'), 'numbers', 'shi2 feng1 qu1'],
  [word('Shífēng Qū', 'shi2 feng1 qu1'), 'zhuyin', 'ㄕˊ ㄈㄥ ㄑㄩ'],
  [word("nǚ'ér", 'nv3 er2'), 'numbers', 'nü3 er2'],
  [word('wǒmen', 'wo3 men5'), 'zhuyin', 'ㄨㄛˇ ˙ㄇㄣ'],
])('%j in %s is %s', (token, notation, shown) => expect(writeReading(token, notation)).toBe(shown));

test('each syllable keeps its tone, what joins them has none', () =>
  expect(readingParts(word("Xī'ān", 'xi1 an1'), 'marks')).toEqual([
    { text: 'Xī', tone: 1 },
    { text: "'", tone: null },
    { text: 'ān', tone: 1 },
  ]));
