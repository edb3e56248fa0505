import { describe, expect, test } from 'vitest';
import { inList, notInList, withoutExample, withText } from './edit-word';
import { changeWords, removeWords, restoreWords, saveWord, setStatus, withStatus } from './operations';
import { replaceWords } from './replace';
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

describe('changes of one word', () => {
  const saved = word('行', 'hang2', { note: 'old', lists: ['a'], examples: [example('s1'), example('s2')] });
  const changed = (part: Partial<SavedWord>) => ({ ...saved, ...part, changedAt: LATER });
  const { note: _, ...noteless } = saved;
  const { lists: __, ...listless } = saved;
  test.each<[string, (word: SavedWord) => SavedWord, SavedWord]>([
    ['a status', withStatus('known', LATER), changed({ status: 'known' })],
    ['the same status', withStatus('new', LATER), saved],
    ['a gloss', withText({ gloss: ' row ' }, LATER), changed({ gloss: 'row' })],
    ['the same gloss and note', withText({ gloss: 'gloss ', note: ' old' }, LATER), saved],
    ['a gloss taken away', withText({ gloss: '' }, LATER), changed({ gloss: '' })],
    ['a note', withText({ note: 'new' }, LATER), changed({ note: 'new' })],
    ['a note taken away', withText({ note: ' ' }, LATER), { ...noteless, changedAt: LATER }],
    ['into a list', inList('b', LATER), changed({ lists: ['a', 'b'] })],
    ['into a list that it is in', inList('a', LATER), saved],
    ['out of a list', notInList('a', LATER), { ...listless, changedAt: LATER }],
    ['out of a list that it is not in', notInList('b', LATER), saved],
    ['without a sentence', withoutExample(example('s1'), LATER), changed({ examples: [example('s2')] })],
    ['without a sentence that it has not', withoutExample(example('s3'), LATER), saved],
  ])('%s', (_, change, expected) => expect(change(saved)).toEqual(expected));

  test('many at once: only those that are there, and nothing anew where nothing changes', () => {
    const words = vocabulary(saved, word('绿', 'lv4'));
    const known = changeWords(words, ['行|hang2', '无|wu2'], withStatus('known', LATER));
    expect(known).toEqual({ ...words, '行|hang2': changed({ status: 'known' }) });
    expect(changeWords(words, Object.keys(words), withStatus('new', LATER))).toBe(words);
  });
  test('set exactly so, or taken away', () => {
    const [green, road] = [word('绿', 'lv4'), word('路', 'lu4')];
    expect(replaceWords(vocabulary(saved, green), { '行|hang2': null, '路|lu4': road, '无|wu2': null })).toEqual(
      vocabulary(green, road),
    );
  });
});
