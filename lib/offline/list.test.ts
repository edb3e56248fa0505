import { describe, expect, test } from 'vitest';
import {
  AUTOMATIC_REPORT_BYTES,
  automaticFiles,
  type FileLine,
  filesByPath,
  filesOfPage,
  type OfflineList,
  weightOf,
  wholeFiles,
} from './list';

const line = (path: string, wire = 10): FileLine => [path, `hash of ${path}`, 3 * wire, wire];
const report = (slug: string, wire: number) => ({
  pages: { en: line(`en/reports/${slug}/`), 'zh-Hans': line(`zh-Hans/reports/${slug}/`) },
  files: [line(`data/${slug}.words.json`, wire)],
});
const LIST: OfflineList = {
  strokes: '1',
  site: [line('_next/static/a.js'), line('')],
  languages: { en: [line('en/'), line('en/words/')], 'zh-Hans': [line('zh-Hans/')] },
  reports: [report('new', 100), report('large', AUTOMATIC_REPORT_BYTES), report('old', 100)],
  whole: [line('dictionary/senses.bin', 1000)],
  single: [line('dictionary/ranges/1.json')],
};
const paths = (files: readonly FileLine[]) => files.map(([path]) => path);

describe('what is kept', () => {
  test('by itself: one language, and the newest reports as long as they fit; an older one never before a newer', () =>
    expect(paths(automaticFiles(LIST, 'en'))).toEqual([
      ...['en/', 'en/words/', '_next/static/a.js', ''],
      ...['en/reports/new/', 'data/new.words.json'],
    ]));

  test('as a whole: every report in one language and the dictionary; never what is kept one by one', () => {
    const whole = paths(wholeFiles(LIST, 'zh-Hans'));
    expect(whole).toContain('zh-Hans/reports/old/');
    expect(whole).toContain('dictionary/senses.bin');
    expect(whole.filter((path) => path.startsWith('en/') || path.includes('ranges'))).toEqual([]);
  });

  test('in a language that the list does not know: what all languages share', () =>
    expect(paths(automaticFiles(LIST, 'xx'))).toEqual(['_next/static/a.js', '', 'data/new.words.json']));

  test('with a page that is opened: the report’s files too, in whichever language', () => {
    expect(paths(filesOfPage(LIST, 'zh-Hans/reports/old/'))).toEqual(['zh-Hans/reports/old/', 'data/old.words.json']);
    expect(paths(filesOfPage(LIST, 'en/words/'))).toEqual(['en/words/']);
    expect(filesOfPage(LIST, 'en/nowhere/')).toEqual([]);
  });
});

test('every file is found by its path', () => {
  const byPath = filesByPath(LIST);
  expect(byPath.size).toBe(16);
  expect(byPath.get('dictionary/ranges/1.json')?.[3]).toBe(10);
});

test('weights are sums', () => expect(weightOf([line('a', 5), line('b', 7)])).toEqual({ wire: 12, bytes: 36 }));
