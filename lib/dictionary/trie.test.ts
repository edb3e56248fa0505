import { expect, test } from 'vitest';
import { createMatches } from '../chinese/lexicon';
import { Trie } from './trie';

const words = ['中', '中国', '中国人', '国人', '𠮷野'];
const trie = new Trie(words.join('').length);
words.forEach((word, value) => {
  trie.add(word, 0, word.length, value);
});

test.each([...words.map((word, value) => [word, value] as const), ['国', -1], ['中国人民', -1], ['', -1]] as const)(
  'the value of %j is %i',
  (word, value) => expect(trie.get(word)).toBe(value),
);

test.each([
  ['中国人民', 0, 4, [1, 2, 3]],
  ['中国人民', 0, 2, [1, 2]],
  ['中国人民', 1, 4, [3]],
  ['民', 0, 1, []],
])('the words of %s from %i to %i end at %j', (text, start, end, ends) => {
  const matches = createMatches();
  trie.prefixes(text, start, end, matches);
  expect([...matches.ends.slice(0, matches.size)]).toEqual(ends);
});

test('a word added again keeps its first value', () => {
  trie.add('中国', 0, 2, 99);
  expect(trie.get('中国')).toBe(1);
});
