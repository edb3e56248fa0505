import { describe, expect, test } from 'vitest';
import { editWord, putIntoList, removeExample, takeBack, takeOutOfList, type WordEdit } from './edit';
import type { Example, SavedWord } from './word';

const NOW = new Date('2026-11-22T08:00:00Z');
const LATER = new Date('2026-11-23T08:00:00Z');
const example = (sentence: string): Example => ({
  zh: '银行在前面。',
  en: 'The bank is ahead.',
  slug: 'shifeng',
  sentence,
  title: '石峰山下守民安',
});
const word: SavedWord = {
  characters: '银行',
  traditional: '銀行',
  reading: 'yin2 hang2',
  spelling: 'yínháng',
  gloss: 'bank',
  status: 'new',
  savedAt: '2026-11-20T08:00:00.000Z',
  examples: [example('s1'), example('s2')],
  unknownKey: 'kept',
};

describe('editing', () => {
  test.each<[string, WordEdit, Partial<SavedWord>]>([
    ['a gloss', { gloss: 'a bank' }, { gloss: 'a bank' }],
    ['a note', { note: 'near the station' }, { note: 'near the station' }],
    ['a status', { status: 'known' }, { status: 'known' }],
    ['lists', { lists: ['a', 'b'] }, { lists: ['a', 'b'] }],
    ['an empty gloss', { gloss: '' }, { gloss: '' }],
  ])('%s', (_, edit, changed) =>
    expect(editWord(word, edit, NOW)).toEqual({ ...word, ...changed, changedAt: NOW.toISOString() }),
  );

  test.each<[string, WordEdit]>([
    ['the same gloss', { gloss: 'bank' }],
    ['no note where there is none', { note: '' }],
    ['no lists where there are none', { lists: [] }],
    ['nothing', {}],
  ])('%s leaves the word as it is', (_, edit) => expect(editWord(word, edit, NOW)).toBe(word));

  test('an emptied note and the last list leave no trace but the time', () => {
    const full = editWord(word, { note: 'x', lists: ['a'] }, NOW);
    expect(editWord(full, { note: '', lists: [] }, LATER)).toEqual({ ...word, changedAt: LATER.toISOString() });
  });

  test('a word is in a list once', () => {
    const once = putIntoList(word, 'a', NOW);
    expect(putIntoList(once, 'a', LATER)).toBe(once);
    expect(putIntoList(once, 'b', LATER).lists).toEqual(['a', 'b']);
    expect(takeOutOfList(once, 'a', LATER)).not.toHaveProperty('lists');
    expect(takeOutOfList(word, 'a', LATER)).toBe(word);
  });

  test('a sentence goes alone', () => {
    expect(removeExample(word, example('s1')).examples).toEqual([example('s2')]);
    expect(removeExample(word, example('s9'))).toBe(word);
  });
});

describe('taking back', () => {
  test.each<[string, SavedWord]>([
    ['gloss and note', editWord(word, { gloss: 'x', note: 'y' }, NOW)],
    ['lists', putIntoList(word, 'a', NOW)],
    ['a sentence', removeExample(word, example('s1'))],
    ['nothing', word],
  ])('%s', (_, after) => expect(takeBack(after, word, after)).toEqual(word));

  test('what has been changed once more since stays', () => {
    const after = editWord(word, { gloss: 'x', status: 'known' }, NOW);
    const since = editWord(after, { gloss: 'hers' }, LATER);
    expect(takeBack(since, word, after)).toMatchObject({ gloss: 'hers', status: 'new' });
  });

  test('a sentence that came since stays', () => {
    const after = removeExample(word, example('s1'));
    const since = { ...after, examples: [...after.examples, example('s3')] };
    expect(takeBack(since, word, after).examples).toEqual([example('s1'), example('s2'), example('s3')]);
  });
});
