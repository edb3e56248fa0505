import { expect, test } from 'vitest';
import type { LibraryLine } from './library-index';
import { searchLibrary } from './search-library';

const line = (slug: string, more: Partial<LibraryLine>): LibraryLine => ({
  slug,
  zh: '',
  traditional: '',
  en: '',
  pinyin: '',
  date: '2020',
  source: { zh: '株洲日报', en: 'Zhuzhou Daily' },
  sentences: 1,
  characters: 1,
  level: 50,
  topics: [],
  ...more,
});

const LIBRARY = [
  line('tests', {
    zh: '石峰区完成核酸检测',
    traditional: '石峰區完成核酸檢測',
    en: 'Shifeng District completes its tests',
    pinyin: 'shi-feng-qu wan-cheng he-suan jian-ce',
    date: '2021-08-17',
    topics: [{ simplified: '居民', traditional: '居民', means: 'resident' }],
  }),
  line('green', {
    zh: '绿色出行',
    traditional: '綠色出行',
    en: 'Green travel for residents',
    pinyin: 'lv-se chu-xing',
    source: { zh: '长沙晚报', en: 'Changsha Evening News' },
    topics: [{ simplified: '检测点', traditional: '檢測點', means: 'testing point' }],
  }),
  line('xian', {
    zh: '西安的先生',
    traditional: '西安的先生',
    en: 'A gentleman of Xi’an',
    pinyin: 'xi-an de xian-sheng',
  }),
];

test.each<[string, string[]]>([
  ['', ['tests', 'green', 'xian']],
  ['  ', ['tests', 'green', 'xian']],
  ['核酸', ['tests']], // Chinese, anywhere in the title
  ['檢測', ['tests', 'green']], // traditional characters; the title before the topic
  ['居民', ['tests']], // a topic
  ['wancheng', ['tests']], // pinyin without tones
  ['wàn chéng', ['tests']], // with tones and a space
  ['heshuan', []], // misspelt
  ['fengqu', ['tests']], // from the middle of a word, at a syllable
  ['engqu', []], // not within a syllable
  ['lǜse', ['green']], // ü
  ['lvse', ['green']], // and as it is typed
  ['xian', ['xian']], // 西安 and 先 alike
  ['TESTS', ['tests']],
  ['test', ['tests', 'green']], // the beginning of a word; “testing” is a topic of the other
  ['ests', []],
  ['resident', ['green', 'tests']], // the one that says so in its title comes first
  ['changsha', ['green']],
  ['株洲', ['tests', 'xian']],
  ['2021-08', ['tests']],
  ['２０２１', ['tests']], // full-width
  ['2020 出行', ['green']], // every word
  ['核酸 travel', []],
  ['“Green travel', ['green']], // as it was copied
  ['xi’an', ['xian']],
  ['“石峰区”：核酸', ['tests']],
  ['(', ['tests', 'green', 'xian']], // nothing is asked yet
])('“%s” finds %j', (query, slugs) => {
  expect(searchLibrary(LIBRARY, query).map(({ slug }) => slug)).toEqual(slugs);
});
