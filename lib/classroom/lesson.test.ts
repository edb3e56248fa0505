import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFragment, writeFragment } from './fragment';
import {
  type ClassLesson,
  isInLesson,
  LONGEST_MESSAGE,
  lessonId,
  MOST_TAUGHT,
  packLesson,
  plainLesson,
  unpackLesson,
} from './lesson';
import { LONGEST_PACKED, pack, unpack } from './pack';

const LESSON: ClassLesson = {
  slug: 'shifeng',
  from: 's3',
  to: 's12',
  words: ['核酸检测', '行|hang2'],
  held: ['english'],
  show: { view: 'sentence', pinyin: 'all' },
  exercises: ['cloze', 'order'],
  message: 'Read to the end, then talk to your neighbour. 加油！',
};

test('a lesson survives its link', () => {
  const hash = writeFragment({ place: 's3', packed: { lesson: packLesson(LESSON) } });
  const { place, packed } = parseFragment(hash);
  expect(place).toBe('s3');
  expect(unpackLesson(packed.lesson ?? '')).toEqual({ status: 'ok', lesson: LESSON });
  expect(hash).toMatch(/^#[\w.&=-]+$/); // nothing that a chat program would escape or cut off
});

test('a lesson of a newer version says so, whatever it holds', () => {
  expect(unpackLesson(pack(2, { anything: true }))).toEqual({ status: 'newer' });
  expect(unpackLesson('9999.x')).toEqual({ status: 'newer' });
});

describe('what is no lesson is broken, and nothing throws', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'lesson'],
    ['no base64', '1.%%%'],
    ['cut short', packLesson(LESSON).slice(0, -20)],
    ['another shape', pack(1, { slug: 'shifeng' })],
    ['nothing but a report', pack(1, ['shifeng'])],
    ['an address of its own', pack(1, ['../../x', 1, 2])],
    ['a script for a sentence', pack(1, ['shifeng', '1"><script>', 2])],
    ['backwards', pack(1, ['shifeng', 9, 2])],
    ['an aid that is none', pack(1, ['shifeng', 1, 2, '', 'lamp'])],
    [
      'too many words',
      pack(1, [
        'shifeng',
        1,
        2,
        Array(MOST_TAUGHT + 1)
          .fill('好')
          .join(','),
      ]),
    ],
    ['a message that is no text', pack(1, ['shifeng', 1, 2, '', '', '', '', { a: 1 }])],
    ['a novel for a message', pack(1, ['shifeng', 1, 2, '', '', '', '', 'x'.repeat(LONGEST_MESSAGE + 1)])],
    ['ten megabytes of zeros', pack(1, '0'.repeat(10_000_000))],
    ['too long', `1.${'A'.repeat(LONGEST_PACKED)}`],
  ])('%s', (_, text) => expect(unpackLesson(text)).toEqual({ status: 'broken' }));

  test('any text at all', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
        expect(['ok', 'newer', 'broken']).toContain(unpackLesson(text).status);
        expect(['ok', 'newer', 'broken']).toContain(unpackLesson(`1.${text}`).status);
        parseFragment(text);
      }),
    ));
});

test('any JSON survives packing', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = pack(3, value);
      if (text.length <= LONGEST_PACKED)
        expect(unpack(3, text)).toEqual({ status: 'ok', value: JSON.parse(JSON.stringify(value)) });
    }),
  ));

test.each([
  ['#s12', 's12', {}],
  ['', null, {}],
  ['#', null, {}],
  ['#%E4%BD', null, {}],
  ['#lesson=1.abc', null, { lesson: '1.abc' }],
  ['#s3&lesson=1.abc&later=2.x', 's3', { lesson: '1.abc' }],
  ['#question1', 'question1', {}],
])('the fragment %s', (hash, place, packed) => expect(parseFragment(hash)).toEqual({ place, packed }));

test('the sentences of a lesson', () => {
  expect(['s2', 's3', 's12', 's13', 's100', 'question3'].map((id) => isInLesson(LESSON, id))).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a stretch of a report is a lesson too, and a short one', () => {
  const plain = plainLesson({ slug: 'shifeng', from: 's3', to: 's12' });
  const packed = packLesson(plain);
  expect(unpackLesson(packed)).toEqual({ status: 'ok', lesson: plain });
  expect(packed.length).toBeLessThan(40);
});

test('a lesson keeps its name when its message is mended or it opens otherwise, and no other has it', () => {
  expect(lessonId(LESSON)).toMatch(/^[0-9a-v]{7}$/);
  expect(lessonId({ ...LESSON, message: 'Read it twice.', show: {} })).toBe(lessonId(LESSON));
  const others: Partial<ClassLesson>[] = [
    { to: 's13' },
    { words: [] },
    { held: [] },
    { exercises: ['order', 'cloze'] },
  ];
  expect(new Set([LESSON, ...others.map((other) => ({ ...LESSON, ...other }))].map(lessonId)).size).toBe(5);
});
