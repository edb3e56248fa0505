import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFragment, writeFragment } from './fragment';
import { type ClassLesson, isInLesson, packLesson, unpackLesson } from './lesson';
import { LONGEST_PACKED, pack, unpack } from './pack';

const LESSON: ClassLesson = {
  slug: 'shifeng',
  from: 's3',
  to: 's12',
  words: ['核酸检测|he2 suan1 jian3 ce4', '累计|lei3 ji4'],
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
    ['an address of its own', pack(1, { ...LESSON, slug: '../../x' })],
    ['a script for a sentence', pack(1, { ...LESSON, from: 's1"><script>' })],
    ['backwards', pack(1, { ...LESSON, from: 's9', to: 's2' })],
    ['a novel for a message', pack(1, { ...LESSON, message: 'x'.repeat(501) })],
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
