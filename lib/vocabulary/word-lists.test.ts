import { describe, expect, test } from 'vitest';
import type { SavedWord } from './word';
import { belongsTo, listChoices, ownListId, ownListRef, recentLists } from './word-lists';

const word = (characters: string, part: Partial<SavedWord> = {}): SavedWord => ({
  characters,
  traditional: characters,
  reading: 'x1',
  spelling: 'x',
  gloss: '',
  status: 'new',
  savedAt: '2026-01-01T00:00:00.000Z',
  examples: [],
  ...part,
});
const met = (slug: string, title = slug) => ({ zh: '。', en: null, slug, sentence: 's1', title });
const list = (name: string, createdAt = '2026-01-01T00:00:00.000Z') => ({ name, createdAt });

const words = [
  word('甲', {
    examples: [met('shifeng', 'old title'), met('shifeng'), met('text:7', 'A song')],
    lists: ['a', 'gone'],
  }),
  word('乙', { examples: [met('shifeng')], lists: ['a', 'b'] }),
  word('丙', { examples: [met('vanished', 'A report that is gone')] }),
];
const lists = { b: list('Travel'), a: list('Food'), c: list('Nothing yet') };

test('every list with its count; a word met twice in a text counts once', () => {
  expect(listChoices(words, lists, { shifeng: '石峰山下守民安', lusong: '芦淞' })).toEqual([
    { ref: 'own:a', name: 'Food', kind: 'own', count: 2 },
    { ref: 'own:c', name: 'Nothing yet', kind: 'own', count: 0 },
    { ref: 'own:b', name: 'Travel', kind: 'own', count: 1 },
    { ref: 'shifeng', name: '石峰山下守民安', kind: 'report', count: 2 },
    { ref: 'text:7', name: 'A song', kind: 'text', count: 1 },
    { ref: 'vanished', name: 'A report that is gone', kind: 'report', count: 1 },
  ]);
});

test('a name that was stored with marks of direction turns no count round', () => {
  const met7 = { ...met('text:7'), title: 'A\u202esong' };
  expect(
    listChoices([word('甲', { examples: [met7] })], { a: list('Fo\u202eod') }, {}).map(({ name }) => name),
  ).toEqual(['Food', 'Asong']);
});

test('each choice has as many words as it says', () => {
  for (const { ref, count } of listChoices(words, lists, {}))
    expect(words.filter((candidate) => belongsTo(candidate, ref))).toHaveLength(count);
});

test('a sentence without a place makes no list, and no report is called like a part of the language', () => {
  const imported = [word('甲', { examples: [met('', 'A textbook'), met('constructor', '')] })];
  expect(listChoices(imported, {}, {})).toEqual([
    { ref: 'constructor', name: 'constructor', kind: 'report', count: 1 },
  ]);
  expect(imported.filter((candidate) => belongsTo(candidate, ''))).toEqual([]);
});

test('a report called like an id of hers is another list', () => {
  expect(belongsTo(word('甲', { lists: ['shifeng'] }), 'shifeng')).toBe(false);
  expect(belongsTo(word('甲', { lists: ['shifeng'] }), ownListRef('shifeng'))).toBe(true);
  expect(ownListId('shifeng')).toBeNull();
  expect(ownListId('own:shifeng')).toBe('shifeng');
});

describe('her lists, the last used first', () => {
  const names = (of: readonly SavedWord[], all: Parameters<typeof recentLists>[0]) =>
    recentLists(all, of).map(([id]) => id);
  test('by the words put into them', () =>
    expect(
      names(
        [word('甲', { lists: ['a'], changedAt: '2026-03-01' }), word('乙', { lists: ['b'], changedAt: '2026-02-01' })],
        lists,
      ),
    ).toEqual(['a', 'b', 'c']));
  test('a new one comes first', () =>
    expect(names(words, { ...lists, d: list('New', '2026-05-01T00:00:00.000Z') })[0]).toBe('d'));
});
