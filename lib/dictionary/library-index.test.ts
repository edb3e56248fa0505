import { expect, test } from 'vitest';
import { type LibraryLine, packLibrary, pinyinOf, unpackLibrary } from './library-index';

const line = (slug: string, more: Partial<LibraryLine> = {}): LibraryLine => ({
  slug,
  zh: '石峰区完成核酸检测',
  traditional: '石峰區完成核酸檢測',
  en: 'Shifeng District completes testing',
  pinyin: 'shi-feng-qu wan-cheng he-suan jian-ce',
  date: '2021-08',
  source: { zh: '株洲日报', en: 'Zhuzhou Daily' },
  sentences: 105,
  characters: 3_900,
  level: 52,
  topics: [
    { simplified: '居民', traditional: '居民', means: 'resident' },
    { simplified: '检测点', traditional: '檢測點', means: 'testing point' },
  ],
  ...more,
});

test('what is packed comes out as it went in', () => {
  const lines = [
    line('shifeng'),
    line('lusong', {
      zh: '长沙',
      traditional: '長沙',
      topics: [],
      source: { zh: '长沙晚报', en: 'Changsha Evening News' },
    }),
    line('other', { zh: '人民', traditional: '人民', date: '2020', level: 0 }),
  ];
  expect(unpackLibrary(JSON.parse(JSON.stringify(packLibrary(lines))))).toEqual(lines);
});

test('a newspaper and a topic of many reports are packed once', () => {
  const { sources, topics } = packLibrary([line('a'), line('b'), line('c')]);
  expect([sources.length, topics.length]).toEqual([1, 2]);
});

test('the same word with two meanings is two topics', () => {
  const reading = { simplified: '行', traditional: '行', means: 'row' };
  const lines = [line('a', { topics: [reading] }), line('b', { topics: [{ ...reading, means: 'to walk' }] })];
  expect(unpackLibrary(packLibrary(lines))).toEqual(lines);
});

test('pinyin has the letters of each syllable, and nothing for what is not read', () => {
  expect(pinyinOf([{ reading: ['lv4', 'se4'] }, { reading: [] }, { reading: ['che1'] }])).toBe('lv-se che');
});
