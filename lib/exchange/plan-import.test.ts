import { describe, expect, test } from 'vitest';
import { keyOf, type SavedWord } from '../vocabulary/word';
import { changesOf, type PlanInput, planImport, undoOf } from './plan-import';
import type { ImportRow, MatchedRow } from './types';

const now = new Date('2026-11-22T00:00:00.000Z');
const example = (zh: string, slug = 'shifeng') => ({ zh, en: null, slug, sentence: slug && 's1', title: '' });
const word = (part: Partial<SavedWord> = {}): SavedWord => ({
  characters: '行',
  traditional: '行',
  reading: 'hang2',
  spelling: 'háng',
  gloss: 'row',
  status: 'new',
  savedAt: '2026-01-01T00:00:00.000Z',
  examples: [],
  ...part,
});
/** A row that says what `row` says, of the word 行 háng. */
const matched = (row: Partial<ImportRow> = {}, part: Partial<SavedWord> = {}): MatchedRow => {
  const { lists: _, line: __, pinyin: ___, ...said } = row;
  return {
    row: { line: 1, characters: '行', ...row },
    word: word({ ...said, ...part } as Partial<SavedWord>),
    chosen: false,
  };
};
const plan = (rows: readonly MatchedRow[], saved: readonly SavedWord[] = [], input: Partial<PlanInput> = {}) =>
  planImport({
    matched: rows,
    problems: [],
    vocabulary: Object.fromEntries(saved.map((one) => [keyOf(one), one])),
    lists: { food: { name: 'My Food', createdAt: '2026-01-01T00:00:00.000Z' } },
    now,
    newListId: (name) => `id of ${name}`,
    ...input,
  });

describe('rows of one word are one word', () => {
  test('the first that says a thing counts, sentences are added up', () => {
    const rows = [
      matched({ examples: [example('一')] }),
      matched({ gloss: 'line', note: 'n', examples: [example('二'), example('一')] }),
      matched({ gloss: 'other', status: 'known' }),
    ];
    const { added } = plan(rows);
    expect(added).toEqual([
      word({ gloss: 'line', note: 'n', status: 'known', examples: [example('一'), example('二')] }),
    ]);
  });
  test('two readings are two words', () =>
    expect(plan([matched(), matched({}, { reading: 'xing2' })]).added).toHaveLength(2));
});

describe('a word that is here', () => {
  const mine = word({ gloss: 'mine', note: 'my note', status: 'learning', lists: ['food'], examples: [example('一')] });
  test('keeps her gloss, note and status', () => {
    const { added, updated, same } = plan([matched({ gloss: 'theirs', note: 'their note', status: 'known' })], [mine]);
    expect([added, updated, same]).toEqual([[], [], 1]);
  });
  test('gets lists and sentences, and a gloss or note where it has none', () => {
    const bare = word({ gloss: '', lists: ['food'], examples: [example('一')] });
    const rows = [matched({ gloss: 'theirs', note: 'n', lists: ['HSK'], examples: [example('二')] })];
    expect(plan(rows, [bare]).updated).toEqual([
      {
        key: '行|hang2',
        before: bare,
        after: word({
          gloss: 'theirs',
          note: 'n',
          lists: ['food', 'id of HSK'],
          examples: [example('一'), example('二')],
          changedAt: now.toISOString(),
        }),
      },
    ]);
  });
  test('a gloss that only the dictionary says does not count as the file’s', () =>
    expect(plan([matched({}, { gloss: 'from the dictionary' })], [word({ gloss: '' })]).same).toBe(1));
  test('a sentence that came without its place is here already where its text is', () =>
    expect(plan([matched({ examples: [example('一', '')] })], [mine]).same).toBe(1));
  test('what a newer version of ours keeps with a word stays', () => {
    const newer = { ...mine, colour: 'red' };
    expect(plan([matched({ lists: ['HSK'] })], [newer]).updated[0]?.after).toMatchObject({ colour: 'red' });
  });
});

describe('a file of ours that says when a word was changed', () => {
  const mine = word({ gloss: 'mine', note: 'my note', status: 'learning', changedAt: '2026-05-01T00:00:00.000Z' });
  test('later: its gloss, note and status are taken', () => {
    const row = matched({ gloss: 'later', status: 'known', changedAt: '2026-06-01T00:00:00.000Z' });
    expect(plan([row], [mine]).updated[0]?.after).toEqual({
      ...mine,
      gloss: 'later',
      status: 'known',
      changedAt: '2026-06-01T00:00:00.000Z',
    });
  });
  test.each(['2026-05-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'])('not later, %s: hers stay', (changedAt) =>
    expect(plan([matched({ gloss: 'earlier', changedAt })], [mine]).same).toBe(1),
  );
  test('a word that was never changed here is as old as it was saved', () => {
    const row = matched({ gloss: 'later', changedAt: '2026-02-01T00:00:00.000Z' });
    expect(plan([row], [word()]).updated[0]?.after.gloss).toBe('later');
  });
});

describe('lists', () => {
  test('are found by name, whatever its case, spaces or Anki’s "_"', () =>
    expect(plan([matched({ lists: ['my_food', 'MY  FOOD'] })])).toMatchObject({
      added: [{ lists: ['food'] }],
      newLists: [],
      lists: {},
    }));
  test('that are not there are made once', () =>
    expect(plan([matched({ lists: ['HSK 1', 'hsk_1', ' '] })])).toMatchObject({
      added: [{ lists: ['id of HSK 1'] }],
      newLists: ['HSK 1'],
      lists: { 'id of HSK 1': { name: 'HSK 1', createdAt: now.toISOString() } },
    }));
  test('every word goes into the one that she names, those that are here as well', () => {
    const { added, updated } = plan([matched(), matched({}, { reading: 'xing2' })], [word()], { into: 'Today' });
    expect([added[0]?.lists, updated[0]?.after.lists]).toEqual([['id of Today'], ['id of Today']]);
  });
  test('a list may be called constructor', () =>
    expect(plan([matched({ lists: ['constructor', '__proto__'] })]).newLists).toEqual(['constructor', '__proto__']));
});

test('what it will do, and what takes it back', () => {
  const mine = word({ lists: ['food'] });
  const rows = [matched({ lists: ['HSK'] }), matched({}, { reading: 'xing2', unmatched: 'reading' })];
  const made = plan(rows, [mine], { problems: [{ code: 'no-characters', line: 3, detail: 'x' }] });
  expect(made).toMatchObject({ unmatched: 1, problems: [{ line: 3 }] });
  expect(changesOf(made)).toEqual({
    '行|hang2': word({ lists: ['food', 'id of HSK'], changedAt: now.toISOString() }),
    '行|xing2': word({ reading: 'xing2', unmatched: 'reading' }),
  });
  expect(undoOf(made)).toEqual({ '行|hang2': mine, '行|xing2': null });
});
