import { describe, expect, test } from 'vitest';
import { removeWords, restoreWords, saveWord, setStatus } from './operations';
import { selectWords } from './order';
import { keyOf, type SavedWord, toSavedWord, type Vocabulary, wordKey } from './word';

const LATER = '2026-02-01T00:00:00.000Z';
const example = (sentence: string) => ({ zh: '一行字。', en: 'A line.', slug: 'shifeng', sentence, title: '题' });
const word = (characters: string, reading: string, part: Partial<SavedWord> = {}): SavedWord => ({
  characters,
  traditional: characters,
  reading,
  spelling: reading.replace(/\d/g, ''),
  gloss: 'gloss',
  status: 'new',
  savedAt: '2026-01-01T00:00:00.000Z',
  examples: [example('s1')],
  ...part,
});
const vocabulary = (...words: SavedWord[]): Vocabulary =>
  Object.fromEntries(words.map((saved) => [keyOf(saved), saved]));

describe('a word is its characters and its reading', () => {
  test('行 háng and 行 xíng are two', () => {
    const both = saveWord(saveWord({}, word('行', 'hang2')), word('行', 'xing2'));
    expect(Object.keys(both)).toEqual(['行|hang2', '行|xing2']);
  });
  test('marks inside a word do not count', () => expect(wordKey('战“疫”', ['zhan4', 'yi4'])).toBe('战疫|zhan4 yi4'));
  test('a token becomes a word with its sentence', () =>
    expect(
      toSavedWord(
        {
          surface: '战“疫”',
          traditional: '戰“疫”',
          reading: ['zhan4', 'yi4'],
          spelling: 'zhànyì',
          gloss: { means: 'battle' },
        },
        example('s9'),
        new Date(0),
      ),
    ).toEqual({
      characters: '战疫',
      traditional: '戰“疫”',
      reading: 'zhan4 yi4',
      spelling: 'zhànyì',
      gloss: 'battle',
      status: 'new',
      savedAt: '1970-01-01T00:00:00.000Z',
      examples: [example('s9')],
    }));
  test('a word from the dictionary has no sentence until it is met in one', () => {
    const met = { surface: '重', traditional: '重', reading: ['chong2'], spelling: 'chóng', gloss: null } as const;
    const alone = toSavedWord(met, null, new Date(0));
    expect(alone.examples).toEqual([]);
    const later = saveWord(saveWord({}, alone), toSavedWord(met, example('s3'), new Date(1)));
    expect(later['重|chong2']).toMatchObject({ savedAt: alone.savedAt, examples: [example('s3')] });
  });
});

test('saving again keeps the status and adds the sentence, once', () => {
  const known = vocabulary(word('行', 'hang2', { status: 'known' }));
  const again = saveWord(
    saveWord(known, word('行', 'hang2', { examples: [example('s2')] })),
    word('行', 'hang2', { examples: [example('s2')] }),
  );
  expect(again['行|hang2']).toMatchObject({ status: 'known', examples: [example('s1'), example('s2')] });
});

test('deleting and undoing gives back what was there', () => {
  const before = vocabulary(word('行', 'hang2'), word('绿', 'lv4'));
  const removed = before['绿|lv4'];
  const after = removeWords(before, ['绿|lv4']);
  expect(Object.keys(after)).toEqual(['行|hang2']);
  expect(restoreWords(after, removed ? [removed] : [])).toEqual(before);
});

test('undo does not undo what was saved since', () => {
  const since = vocabulary(word('绿', 'lv4', { status: 'known' }));
  expect(restoreWords(since, [word('绿', 'lv4')])).toEqual(since);
});

test.each(['constructor', '__proto__', 'toString'])('%s is only a word', (name) => {
  const saved = saveWord({}, word(name, ''));
  expect(Object.keys(saved)).toEqual([`${name}|`]);
  expect(setStatus({}, name, 'known', LATER)).toEqual({});
});

test('a status that is there already changes nothing', () => {
  const words = vocabulary(word('行', 'hang2'));
  expect(setStatus(words, '行|hang2', 'new', LATER)).toBe(words);
  expect(setStatus(words, '行|hang2', 'known', LATER)['行|hang2']?.status).toBe('known');
});

describe('the words page', () => {
  const words = [
    word('行', 'hang2', { savedAt: '2026-01-02', status: 'known', examples: [example('s12')] }),
    word('绿', 'lv4', { savedAt: '2026-01-03', spelling: 'lǜ', gloss: 'green', examples: [example('s2')] }),
    word('安', 'an1', { savedAt: '2026-01-01', spelling: 'Ān', examples: [{ ...example('s1'), slug: 'lusong' }] }),
  ];
  const all = { order: 'newest', status: 'all', slug: 'all', query: '' } as const;
  test.each([
    ['newest', '绿行安'],
    ['oldest', '安行绿'],
    ['pinyin', '安行绿'],
    ['place', '安绿行'],
  ] as const)('%s first', (order, expected) =>
    expect(
      selectWords(words, { ...all, order })
        .map(({ characters }) => characters)
        .join(''),
    ).toBe(expected),
  );
  test.each([
    ['行', '行'],
    ['lv', '绿'],
    ['lǜ', '绿'],
    ['AN', '安'],
    ['green', '绿'],
    ['  ', '绿行安'],
    ['zzz', ''],
  ])('search %j', (query, expected) =>
    expect(
      selectWords(words, { ...all, query })
        .map(({ characters }) => characters)
        .join(''),
    ).toBe(expected),
  );
  test('by status and by report', () => {
    expect(selectWords(words, { ...all, status: 'known' })).toHaveLength(1);
    expect(selectWords(words, { ...all, slug: 'lusong' })).toHaveLength(1);
  });
});
