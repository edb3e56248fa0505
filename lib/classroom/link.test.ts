import { expect, test } from 'vitest';
import { parseFragment } from './fragment';
import { unpackLesson } from './lesson';
import { listLink, type ReportPlace, reportLink } from './link';

const AT = { origin: 'https://duizhao.example', base: '', locale: 'en', slug: 'shifeng', sentence: null };

test.each<[Partial<ReportPlace>, string]>([
  [{}, 'https://duizhao.example/en/reports/shifeng/'],
  [{ sentence: 's12' }, 'https://duizhao.example/en/reports/shifeng/#s12'],
  [
    { sentence: 's12', wishes: { pinyin: 'all', view: 'sentence' } },
    'https://duizhao.example/en/reports/shifeng/?view=sentence&pinyin=all#s12',
  ],
  [{ wishes: { view: 'board' } }, 'https://duizhao.example/en/reports/shifeng/?view=board'],
  [
    { origin: 'http://192.168.1.20:3000', base: '/reading', locale: 'zh-Hant' },
    'http://192.168.1.20:3000/reading/zh-Hant/reports/shifeng/',
  ],
])('a link with %o', (part, link) => expect(reportLink({ ...AT, ...part })).toBe(link));

test('a lesson travels behind the place', () => {
  const lesson = {
    slug: 'shifeng',
    from: 's3',
    to: 's12',
    words: ['累计|lei3 ji4'],
    held: [],
    show: {},
    exercises: [],
    message: '',
  };
  const link = new URL(reportLink({ ...AT, sentence: 's3', lesson }));
  const { place, packed } = parseFragment(link.hash);
  expect(place).toBe('s3');
  expect(unpackLesson(packed.lesson ?? '')).toEqual({ status: 'ok', lesson });
});

test('a list of words', () => {
  expect(listLink(AT, '1.abc')).toBe('https://duizhao.example/en/words/#list=1.abc');
});
