import { expect, test } from 'vitest';
import { capitalise, markSyllable, plainLetters, spellReading } from './pinyin';
import type { Syllable, TokenKind } from './types';

test.each<[Syllable, string]>([
  ['jian3', 'jiǎn'],
  ['hao3', 'hǎo'],
  ['gui4', 'guì'],
  ['liu2', 'liú'],
  ['xiong2', 'xióng'],
  ['lv4', 'lǜ'],
  ['nv3', 'nǚ'],
  ['lve4', 'lüè'],
  ['ma5', 'ma'],
  ['r5', 'r'],
  ['ng2', 'ńg'],
  ['m2', 'ḿ'],
  ['er2', 'ér'],
  ['ou1', 'ōu'],
  ['yue4', 'yuè'],
])('writes %s as %s', (syllable, marked) => expect(markSyllable(syllable)).toBe(marked.normalize('NFC')));

test.each<[string, TokenKind, string, string]>([
  ['答案', 'word', 'da2 an4', "dá'àn"],
  ['哈尔滨', 'name', 'ha1 er3 bin1', "Hā'ěrbīn"],
  ['石峰区', 'name', 'shi2 feng1 qu1', 'Shífēng Qū'],
  ['井龙街道', 'name', 'jing3 long2 jie1 dao4', 'Jǐnglóng Jiēdào'],
  ['海南', 'name', 'hai3 nan2', 'Hǎinán'],
  ['这儿', 'word', 'zhe4 r5', 'zhèr'],
  ['女儿', 'word', 'nv3 er2', "nǚ'ér"],
  ['安', 'name', 'an1', 'Ān'],
])('spells %s (%s) as %s → %s', (surface, kind, reading, spelled) =>
  expect(spellReading(reading.split(' ') as Syllable[], { kind, surface })).toBe(spelled),
);

test('parts a person’s name where it is told to', () =>
  expect(spellReading(['ou1', 'yang2', 'xiu1'], { kind: 'name', surface: '欧阳修', spaces: [2] })).toBe('Ōuyáng Xiū'));

test('searches without tones, marks or case', () => expect(plainLetters("Xī'ān lǜ")).toBe('xianlv'));

test('a capital keeps its tone', () => expect(capitalise('ōu')).toBe('Ōu'));
