import { describe, expect, test } from 'vitest';
import { inList, withoutExample, withText } from './edit-word';
import { withStatus } from './operations';
import { takeBack } from './take-back';
import type { Example, SavedWord } from './word';

const NOW = '2026-11-22T08:00:00.000Z';
const LATER = '2026-11-23T08:00:00.000Z';
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

describe('taking back', () => {
  test.each<[string, SavedWord]>([
    ['gloss and note', withText({ gloss: 'x', note: 'y' }, NOW)(word)],
    ['lists', inList('a', NOW)(word)],
    ['a sentence', withoutExample(example('s1'), NOW)(word)],
    ['nothing', word],
  ])('%s', (_, after) => expect(takeBack(after, word, after)).toEqual(word));

  test('what has been changed once more since stays', () => {
    const after = withStatus('known', NOW)(withText({ gloss: 'x' }, NOW)(word));
    const since = withText({ gloss: 'hers' }, LATER)(after);
    expect(takeBack(since, word, after)).toMatchObject({ gloss: 'hers', status: 'new' });
  });

  test('a sentence that came since stays', () => {
    const after = withoutExample(example('s1'), NOW)(word);
    const since = { ...after, examples: [...after.examples, example('s3')] };
    expect(takeBack(since, word, after).examples).toEqual([example('s1'), example('s2'), example('s3')]);
  });
});
