import { expect, test } from 'vitest';
import { findList, makeList, removeList, renameList, type WordLists } from './lists';

const AT = '2026-01-01T00:00:00.000Z';
const lists: WordLists = { a: { name: 'Café', createdAt: AT }, b: { name: '考试', createdAt: AT } };

test.each([
  ['CAFÉ', 'a'],
  ['  café ', 'a'],
  ['Cafe\u0301', 'a'], // the accent by itself, as macOS types it
  ['考试', 'b'],
  ['\u202e考试\u202c', 'b'], // it looks the same
  ['cafe', undefined],
  ['', undefined],
])('the list named %j', (name, id) => expect(findList(lists, name)).toBe(id));

test.each(['café', ' ', ''])('no list is made for %j: there is one, or it is no name', (name) =>
  expect(makeList(lists, 'c', name, AT)).toBe(lists),
);
test('a list is made once, with its name as it will be found', () => {
  const made = makeList(lists, 'c', ' Cafe\u0301 2 ', AT);
  expect(made.c).toEqual({ name: 'Café 2', createdAt: AT });
  expect(makeList(made, 'c', 'another', AT)).toBe(made);
});

test('a name keeps no marks that turn what stands beside it', () => {
  expect(makeList({}, 'c', 'a\u202eb', AT).c?.name).toBe('ab');
  expect(renameList(lists, 'a', '\u2066b').a?.name).toBe('b');
  expect(makeList(lists, 'c', '\u202e', AT)).toBe(lists);
});

test('renaming: to another case of its own name, not to another list’s name, not to nothing', () => {
  expect(renameList(lists, 'a', 'CAFÉ').a?.name).toBe('CAFÉ');
  expect(renameList(lists, 'a', '考试')).toBe(lists);
  expect(renameList(lists, 'a', ' ')).toBe(lists);
  expect(renameList(lists, 'x', 'new')).toBe(lists);
});

test('a list is taken away, and can be put back', () => {
  expect(removeList(lists, 'a')).toEqual({ b: lists.b });
  expect(removeList(lists, 'x')).toBe(lists);
});
