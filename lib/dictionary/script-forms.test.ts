import { expect, test } from 'vitest';
import { loadLexicon } from '../../tests/unit/lexicon';
import type { Syllable } from '../chinese/types';
import { toSimplified, toTraditional } from './script-forms';

const lexicon = await loadLexicon();

test.each([
  ['头发', 'tou2 fa5', '頭髮'],
  ['发', 'fa1', '發'],
  ['发', 'fa4', '髮'],
  ['后', 'hou4', '後'],
  ['皇后', 'huang2 hou4', '皇后'],
  ['里', 'li3', '裡'],
  ['只', 'zhi1', '隻'],
  ['只', 'zhi3', '只'],
  ['干', 'gan4', '幹'],
  ['面条', 'mian4 tiao2', '麵條'],
  ['隔离点', 'ge2 li2 dian3', '隔離點'],
  ['头发里', 'tou2 fa5 li3', '頭髮裡'],
  ['OK', '', 'OK'],
  ['', '', ''],
])('%s (%s) is %s in traditional characters', (word, reading, expected) => {
  const syllables = reading.split(' ').filter(Boolean) as `${string}${1 | 2 | 3 | 4 | 5}`[];
  expect(toTraditional(word, syllables, lexicon)).toBe(expected);
});

test.each<[string, string, string]>([
  ['范晓里', 'fan4 xiao3 li3', '范曉裡'],
  ['周', 'zhou1', '周'], // alone before a title: 周女士, and not 週
  ['吴', 'wu2', '吳'],
])('a surname keeps its form: %s', (name, reading, expected) =>
  expect(toTraditional(name, reading.split(' ') as Syllable[], lexicon, 'name')).toBe(expected),
);

test.each([
  ['乾隆時代的乾淨頭髮', '乾隆时代的干净头发'],
  ['著名', '著名'],
  ['已经是简体', '已经是简体'],
])('%s is %s in simplified characters', (text, expected) => expect(toSimplified(text, lexicon)).toBe(expected));
