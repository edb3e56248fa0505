import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExerciseResult } from '../exercises/result';
import { TEXT_EXERCISES } from '../exercises/types';
import { type ClassLesson, lessonId, plainLesson } from './lesson';
import { resultOf, type Score } from './result';
import { lessonTag, readCode, writeCode } from './result-code';

const LESSON: ClassLesson = {
  ...plainLesson({ slug: 'shifeng', from: 's3', to: 's12' }),
  words: ['核酸检测'],
  exercises: ['cloze', 'order'],
};

const result = (part: Partial<ExerciseResult>): ExerciseResult => ({
  slug: 'shifeng',
  from: 's3',
  to: 's12',
  exercise: 'cloze',
  right: 8,
  total: 10,
  at: '2026-11-22T08:00:00.000Z',
  lesson: lessonId(LESSON),
  ...part,
});

describe('what has been done of a lesson', () => {
  test('the last time of each exercise, and nothing of another lesson', () => {
    const done = resultOf(
      [
        result({ right: 9, at: '2026-11-22T08:20:00.000Z' }),
        result({}),
        result({ exercise: 'order', right: 3, total: 4, at: '2026-11-22T08:10:00.000Z' }),
        result({ right: 1, at: '2026-11-22T09:00:00.000Z', lesson: null }),
        result({ right: 1, at: '2026-11-22T09:00:00.000Z', lesson: 'another' }),
      ],
      LESSON,
    );
    expect(done).toEqual({
      scores: [
        { exercise: 'cloze', right: 9, total: 10 },
        { exercise: 'order', right: 3, total: 4 },
      ],
      right: 12,
      total: 14,
      at: '2026-11-22T08:20:00.000Z',
    });
  });

  test('of a stretch of a report without a lesson', () =>
    expect(resultOf([result({ lesson: null })], plainLesson(LESSON))?.right).toBe(8));

  test('nothing', () => expect(resultOf([result({ lesson: null })], LESSON)).toBeNull());
});

const score = fc
  .record({
    exercise: fc.constantFrom(...TEXT_EXERCISES),
    total: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 100 })),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ exercise, total, share }): Score => ({ exercise, total, right: Math.round(total * share) }));
const scores = fc
  .uniqueArray(score, { minLength: 1, maxLength: 6, selector: ({ exercise }) => exercise })
  .map((list) => list.toSorted((a, b) => TEXT_EXERCISES.indexOf(a.exercise) - TEXT_EXERCISES.indexOf(b.exercise)));
const tag = fc.nat({ max: 4095 });

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a result code', () => {
  test('says what was written', () =>
    fc.assert(
      fc.property(tag, scores, (lesson, list) => {
        expect(readCode(writeCode(lesson, list))).toEqual({ status: 'ok', tag: lesson, scores: list });
      }),
    ));

  test('is eight to ten characters for up to four exercises, thirteen for all', () => {
    const lengths = [1, 2, 3, 4, 5, 6].map((count) =>
      Math.max(
        ...[0, 4095].map(
          (lesson) =>
            writeCode(
              lesson,
              TEXT_EXERCISES.slice(0, count).map((exercise) => ({ exercise, right: 10, total: 10 })),
            ).replaceAll('-', '').length,
        ),
      ),
    );
    expect(lengths).toEqual([8, 8, 9, 10, 12, 13]);
  });

  test('with one wrong character, or two that changed places, is refused', () =>
    fc.assert(
      fc.property(tag, scores, fc.nat(), fc.constantFrom(...ALPHABET), (lesson, list, at, other) => {
        const code = writeCode(lesson, list).replaceAll('-', '');
        const i = at % code.length;
        if (code[i] !== other) expect(readCode(code.slice(0, i) + other + code.slice(i + 1)).status).toBe('mistyped');
        const [a, b] = [code[i], code[i + 1]];
        if (b !== undefined && a !== b)
          expect(readCode(`${code.slice(0, i)}${b}${a}${code.slice(i + 2)}`).status).toBe('mistyped');
      }),
      { numRuns: 500 },
    ));

  test('of another version says so, whether that is older or newer', () => {
    const [, first = '', ...rest] = writeCode(5, [{ exercise: 'cloze', right: 8, total: 10 }]).replaceAll('-', '');
    const version = ALPHABET.indexOf(first) % 4;
    for (const other of [0, 1, 2, 3].filter((candidate) => candidate !== version)) {
      const body = [ALPHABET[ALPHABET.indexOf(first) - version + other], ...rest].join('');
      const read = [...ALPHABET].map((check) => readCode(check + body).status);
      expect(read.filter((status) => status !== 'mistyped')).toEqual(['other-version']);
    }
  });

  test('may be typed as people type', () => {
    const code = writeCode(lessonTag(LESSON), [{ exercise: 'cloze', right: 8, total: 10 }]);
    const wide = code.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    for (const typed of [code.toLowerCase(), ` ${code.replaceAll('-', ' ')} `, wide, code.replaceAll('0', 'o')])
      expect(readCode(typed)).toEqual(readCode(code));
  });

  test('of more questions than it can say keeps the share', () =>
    expect(readCode(writeCode(1, [{ exercise: 'match', right: 150, total: 200 }]))).toMatchObject({
      scores: [{ right: 75, total: 100 }],
    }));

  test.each([[''], ['hello'], ['UUUU-UUUU'], ['0000-0000'], ['石峰区核酸检测累计'], ['0'.repeat(500)]])(
    '%s is none',
    (typed) => expect(readCode(typed)).toEqual({ status: 'mistyped' }),
  );

  test('nothing that is typed throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 6, maxLength: 26 })),
        (typed) => {
          expect(['ok', 'other-version', 'mistyped']).toContain(readCode(typed).status);
        },
      ),
    ));
});
