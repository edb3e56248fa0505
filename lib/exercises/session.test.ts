import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedText } from '../../tests/unit/published';
import type { Reading } from '../chinese/types';
import { listSlugs } from '../content/reports';
import { judgeTyped } from './judge-typed';
import { type ExerciseResult, joinResults, MOST_RESULTS } from './result';
import {
  missedWords,
  nextItem,
  progressOf,
  resultOf,
  type Session,
  type SessionPlan,
  scoreOf,
  setsOf,
} from './session';
import { TEXT_EXERCISES } from './types';

const [slug = ''] = listSlugs();
const whole = publishedText(slug);
const PLAN: SessionPlan = {
  slug,
  from: 3,
  to: null,
  exercises: ['tone', 'cloze'],
  words: null,
  count: 3,
  gaps: 'choose',
  seed: 11,
  lesson: 'k3f9',
};
const fresh = (plan: Partial<SessionPlan> = {}): Session => ({
  plan: { ...PLAN, ...plan },
  answers: [],
  again: [],
  ms: 0,
  at: '2026-03-02T04:00:00.000Z',
});

/** Answers everything; what `isRight` says of the nth item. @returns the ids in the order in which they were asked */
function answerAll(session: Session, isRight: (n: number) => boolean): { asked: string[]; session: Session } {
  const sets = setsOf(whole, session.plan, 'simplified');
  const asked: string[] = [];
  let now = session;
  for (let turn = nextItem(sets, now); turn !== null; turn = nextItem(sets, now)) {
    const { id } = turn.item;
    const right = isRight(asked.length) ? 1 : 0;
    asked.push(id);
    if (turn.isAgain) now = { ...now, again: [...now.again, id] };
    else
      now = { ...now, answers: [...now.answers, { id, right, total: 1, missed: right === 1 ? [] : [`word ${id}`] }] };
    if (asked.length > 500) throw new Error('it never ends');
  }
  return { asked, session: now };
}

test('every item is asked once, and those that were wrong once more, at the end', () => {
  const sets = setsOf(whole, PLAN, 'simplified');
  const ids = sets.flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids).toHaveLength(6);
  const { asked, session } = answerAll(fresh(), (n) => n !== 1 && n !== 4);
  expect(asked).toEqual([...ids, ids[1], ids[4]]);
  expect(missedWords(session)).toEqual([`word ${ids[1]}`, `word ${ids[4]}`]);
  expect(sets.map((set) => scoreOf(set, session))).toEqual([
    { right: 2, total: 3 },
    { right: 2, total: 3 },
  ]);
  expect(progressOf(sets, session)).toEqual({ done: 8, all: 8 });
});

test('a session that is left goes on at the same item, in either script', () =>
  fc.assert(
    fc.property(
      fc.subarray([...TEXT_EXERCISES], { minLength: 1 }),
      fc.integer(),
      fc.nat({ max: 20 }),
      (kinds, seed, n) => {
        const plan = { ...PLAN, exercises: kinds, seed };
        const sets = setsOf(whole, plan, 'simplified');
        const ids = sets.flatMap(({ items }) => items.map(({ id }) => id));
        const answers = ids.slice(0, n).map((id) => ({ id, right: 1, total: 1, missed: [] }));
        const left = JSON.parse(JSON.stringify({ ...fresh(plan), answers })) as Session;
        expect(nextItem(setsOf(whole, left.plan, 'simplified'), left)?.item.id).toBe(ids[n]);
        expect(nextItem(setsOf(whole, left.plan, 'traditional'), left)?.item.id).toBe(ids[n]);
      },
    ),
    { numRuns: 40 },
  ));

test('a result is there once a kind is done, with the sentences it was about', () => {
  const sets = setsOf(whole, PLAN, 'simplified');
  const [tone, cloze] = sets;
  if (tone === undefined || cloze === undefined) throw new Error('no sets');
  const half = { ...fresh(), answers: tone.items.map(({ id }) => ({ id, right: 1, total: 1, missed: [] })) };
  expect(resultOf(whole, cloze, half, 'now')).toBeNull();
  expect(resultOf(whole, tone, half, 'now')).toEqual({
    slug,
    from: 's3',
    to: 's46',
    exercise: 'tone',
    right: 3,
    total: 3,
    at: 'now',
    lesson: 'k3f9',
  });
  const practice = { ...half, plan: { ...half.plan, practice: true } };
  expect(resultOf(whole, tone, practice, 'now')).toBeNull();
});

describe('results', () => {
  const result = (n: number): ExerciseResult => ({
    slug,
    from: 's1',
    to: 's2',
    exercise: 'match',
    right: n % 5,
    total: 5,
    at: new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString(),
    lesson: null,
  });
  test('joined, each is there once, the newest first, and no more than are kept', () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 900 })),
        fc.array(fc.nat({ max: 900 }), { maxLength: 900 }),
        (some, others) => {
          const joined = joinResults(some.map(result), others.map(result));
          const all = [...new Set([...some, ...others])].sort((a, b) => b - a);
          expect(joined).toEqual(all.slice(0, MOST_RESULTS).map(result));
        },
      ),
      { numRuns: 30 },
    ));
});

describe('a word typed into its gap', () => {
  const word = (surface: string, traditional: string, reading: string) => ({
    surface,
    traditional,
    reading: reading.split(' ') as unknown as Reading,
    spelling: reading,
    kind: 'word' as const,
    gloss: null,
    headword: surface,
    start: 0,
    end: surface.length,
  });
  const volunteer = word('志愿者', '志願者', 'zhi4 yuan4 zhe3');
  const battle = word('战“疫”', '戰“疫”', 'zhan4 yi4');
  test.each([
    ['志愿者', volunteer, 'right'],
    [' 志願者 ', volunteer, 'right'],
    ['zhi4yuan4zhe3', volunteer, 'right'],
    ['zhìyuànzhě', volunteer, 'right'],
    ['ㄓˋㄩㄢˋㄓㄜˇ', volunteer, 'right'],
    ['zhiyuanzhe', volunteer, 'no-tones'],
    ['zhi1yuan4zhe3', volunteer, 'wrong'],
    ['志愿', volunteer, 'wrong'],
    ['志愿者们', volunteer, 'wrong'],
    ['', volunteer, 'empty'],
    ['   ', volunteer, 'empty'],
    ['？', volunteer, 'wrong'],
    ['战疫', battle, 'right'],
    ['战“疫”', battle, 'right'],
  ] as const)('%s', (typed, asked, verdict) => expect(judgeTyped(typed, asked)).toBe(verdict));
});
