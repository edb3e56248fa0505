import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupReaders } from '@/lib/storage/backup-formats';
import { EMPTY_DEVICE } from '@/tests/fixtures/empty-device';
import { anyVocabulary, exampleOf, savedWord, vocabularyOf } from '@/tests/unit/vocabulary';
import { plainLesson } from '../classroom/lesson';
import { type ExerciseResult, MOST_RESULTS } from '../exercises/result';
import { createScheduler } from '../review/scheduler';
import type { Card, Rating, ReviewLog } from '../review/types';
import { keyOf, type SavedWord } from '../vocabulary/word';
import { type Backup, readBackup } from './backup';
import { mergeWord, type Present, planRestore } from './backup-plan';
import { leftOut } from './left-out';

const part = (data: unknown, version = 1) => ({ version, data });
const hang = savedWord('行', 'hang2');
const file = (parts: object = {}) =>
  JSON.stringify({ duizhao: 'backup', version: 1, savedAt: '2026-05-01T00:00:00.000Z', ...parts });
const read = (text: string) => readBackup(text, backupReaders, new Date('2026-11-22T08:00:00Z'));
const whole = file({ words: part(vocabularyOf(hang)), lists: part({}), days: part({}) });

describe('a file that is not read', () => {
  test.each([
    ['nothing', ' \n', 'empty', ''],
    ['another kind of file', 'characters,pinyin\n行,háng', 'unknown-format', ''],
    ['other JSON', '{"words":[]}', 'unknown-format', ''],
    ['one cut short', whole.slice(0, -40), 'damaged', ''],
    ['one of a later version', file().replace('"version":1', '"version":2'), 'newer-version', ''],
    ['one with a part of a later version', file({ settings: part({}, 9) }), 'newer-version', 'settings'],
    [
      'millions of empty lists',
      `{"duizhao":"backup","version":1,"words":[${'[],'.repeat(3_000_000)}[]]}`,
      'damaged',
      '',
    ],
    ['one without a version', '{"duizhao":"backup","words":{}}', 'damaged', ''],
  ])('%s', (_, text, code, detail) =>
    expect(read(text)).toEqual({ backup: null, problems: [{ code, line: null, detail }] }),
  );
  test.each(Array.from({ length: 9 }, (_, i) => i + 1))(
    'cut after %i tenths it is damaged, whatever stood there',
    (tenths) => expect(read(whole.slice(0, (whole.length * tenths) / 10))).toMatchObject({ backup: null }),
  );
});

describe('a file with something broken', () => {
  test('a broken part costs the others nothing', () => {
    const { backup, problems } = read(file({ words: part(vocabularyOf(hang)), lists: part([1]), settings: 'dark' }));
    expect(backup?.words).toEqual(vocabularyOf(hang));
    expect(problems.map(({ detail }) => detail)).toEqual(['lists', 'settings']);
  });
  test('a broken word, card or text is named, and the others are read', () => {
    const { backup, problems } = read(
      file({
        words: part({ ...vocabularyOf(hang), '绿|lv4': { characters: '绿' } }),
        reviews: { cards: part([{ id: 'x' }]), log: part([]) },
        texts: part([{ text: {}, blocks: {} }]),
      }),
    );
    expect(backup?.words).toEqual(vocabularyOf(hang));
    expect(problems.map(({ detail }) => detail)).toEqual(['words 绿|lv4', 'cards 1', 'texts 1']);
  });
  test('whatever part is left out, it is told', () => {
    const { problems } = read(file({ results: part([{}]), lessons: part({ a: {} }), print: 'a4', board: 'dark' }));
    expect(leftOut(problems).map(({ part, count }) => [part, count])).toEqual([
      ['board', 0],
      ['print', 0],
      ['results', 1],
      ['lessons', 1],
    ]);
  });
  test('a backup of before there were exercises, lessons, worksheets and a board has none', () =>
    expect(read(file({ words: part(vocabularyOf(hang)) }))).toMatchObject({
      backup: { results: [], lessons: {}, print: null, board: null },
      problems: [],
    }));
  test('a date that is none is the date of the file', () => {
    const undated = { ...hang, savedAt: 'bad', changedAt: 'never' };
    const { backup } = read(file({ words: part(vocabularyOf(undated)) }));
    expect(backup?.words).toEqual(vocabularyOf({ ...hang, savedAt: '2026-05-01T00:00:00.000Z' }));
  });
  test('a word under another key is found under its own', () =>
    expect(read(file({ words: part({ wrong: hang }) })).backup?.words).toEqual(vocabularyOf(hang)));
  test('a mark at the beginning, which some editors write, does no harm', () =>
    expect(read(`\ufeff${whole}`).problems).toEqual([]));
});

const empty: Backup<unknown, { id: string }> = {
  savedAt: '',
  words: {},
  lists: {},
  settings: null,
  board: null,
  reviewSettings: null,
  print: null,
  places: {},
  days: {},
  cards: [],
  log: [],
  texts: [],
  results: [],
  lessons: {},
  rescued: {},
};
const scheduler = createScheduler({ retention: 0.9, zoneMinutes: 0, fuzz: false });
const plan = (backup: Partial<typeof empty>, present: Partial<Present>) =>
  planRestore({ ...empty, ...backup }, { ...EMPTY_DEVICE, ...present }, ({ id }) => id, scheduler);

describe('what a restore will do', () => {
  const later = { ...hang, gloss: 'row', status: 'known' as const, changedAt: '2026-06-01T00:00:00.000Z' };
  const other = { ...hang, gloss: 'firm', examples: [exampleOf('s9')], changedAt: '2026-05-01T00:00:00.000Z' };
  const both = { ...later, examples: [...hang.examples, ...other.examples] };

  test('the later change wins, the sentences are those of both, whichever side is here', () => {
    expect(plan({ words: vocabularyOf(other) }, { words: vocabularyOf(later) }).words).toEqual({
      added: [],
      updated: [{ key: keyOf(hang), before: later, after: both }],
      same: 0,
    });
    const [change] = plan({ words: vocabularyOf(later) }, { words: vocabularyOf(other) }).words.updated;
    expect(change?.after).toEqual({ ...both, examples: [...both.examples].reverse() });
  });
  test('what is the same stays as it is, whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(hang).reverse());
    expect(
      plan({ words: { [keyOf(hang)]: turned as typeof hang } }, { words: vocabularyOf(hang) }).words,
    ).toMatchObject({
      updated: [],
      same: 1,
    });
  });
  test('a note that she has taken away does not come back; one that a new saving lacks does', () => {
    const noted = { ...hang, note: 'mine', changedAt: '2026-02-01T00:00:00.000Z' };
    expect(mergeWord({ ...hang, changedAt: '2026-03-01T00:00:00.000Z' }, noted).note).toBeUndefined();
    expect(mergeWord({ ...hang, savedAt: '2026-03-01T00:00:00.000Z' }, noted).note).toBe('mine');
  });
  test('a list with the same name is the same list; others are made', () => {
    const at = '2026-01-01T00:00:00.000Z';
    const { lists, words } = plan(
      {
        lists: { x: { name: 'Exam ', createdAt: at }, y: { name: 'Food', createdAt: at } },
        words: vocabularyOf({ ...hang, lists: ['x', 'y'] }),
      },
      { lists: { a: { name: 'exam', createdAt: at } } },
    );
    expect(lists).toEqual({ y: { name: 'Food', createdAt: at } });
    expect(words.added[0]?.lists).toEqual(['a', 'y']);
  });
  test('the card answered last, every answer, every text that is not here', () => {
    const card = (id: string, lastReview: number | null) => ({ id, lastReview }) as unknown as Card;
    const answer = (id: string) => ({ id, before: { id: `${id}#meaning` } }) as unknown as ReviewLog;
    const { cards, log, texts } = plan(
      {
        cards: [card('a#meaning', 5), card('b#meaning', 5), card('c#meaning', null)],
        log: [answer('1'), answer('2')],
        texts: [{ id: 'x' }, { id: 'y' }],
      },
      { cards: [card('a#meaning', 9), card('b#meaning', 1)], log: [answer('1')], texts: ['x'] },
    );
    expect(cards.map(({ id }) => id)).toEqual(['b#meaning', 'c#meaning']);
    expect(log).toEqual([answer('2')]);
    expect(texts).toEqual([{ id: 'y' }]);
  });
  test('a card answered on both devices remembers all its answers, in whichever is restored', () => {
    const day = 86_400_000;
    const begin = Date.UTC(2026, 0, 1, 8);
    const answered = (...answers: [id: string, at: number, rating: Rating][]) => {
      let card = scheduler.newCard('行|hang2', 'meaning', begin);
      const log = answers.map(([id, at, rating]) => {
        const next = scheduler.answer(card, rating, at, { id, took: 0 });
        card = next.card;
        return next.log;
      });
      return { cards: [card], log };
    };
    const first: [string, number, Rating] = ['1', begin, 'easy'];
    const phone: [string, number, Rating] = ['2', begin + 9 * day, 'again'];
    const laptop: [string, number, Rating] = ['3', begin + 12 * day, 'good'];
    const all = answered(first, phone, laptop);
    for (const [here, there] of [
      [answered(first, phone), answered(first, laptop)],
      [answered(first, laptop), answered(first, phone)],
    ] as const) {
      const { cards, log } = plan(there, here);
      expect(cards).toEqual(all.cards);
      expect(log).toEqual(all.log);
      expect(plan(there, all)).toMatchObject({ cards: [], log: [] });
    }
  });
  test('settings only where she has chosen none; the later place, the fuller day', () => {
    const backup = {
      settings: { size: 'l' },
      places: { shifeng: { sentence: 's9', at: '2026-02-01' }, lusong: { sentence: 's2', at: '2026-01-01' } },
      days: { '2026-01-01': { sentences: 4 }, '2026-01-02': { sentences: 9 } },
    };
    expect(plan(backup, {}).settings).toEqual({ size: 'l' });
    const present = {
      hasSettings: true,
      places: { shifeng: { sentence: 's1', at: '2026-01-01' }, lusong: { sentence: 's7', at: '2026-03-01' } },
      days: { '2026-01-01': { sentences: 7 } },
    };
    const { settings, places, days } = plan(backup, present);
    expect(settings).toBeNull();
    expect(places).toEqual({ shifeng: backup.places.shifeng });
    expect(days).toEqual({ '2026-01-02': { sentences: 9 } });
  });
  test('results of exercises that are not here, and no more than a device keeps', () => {
    const result = (n: number): ExerciseResult => ({
      slug: 'shifeng',
      from: 's1',
      to: 's9',
      exercise: 'cloze',
      right: 3,
      total: 4,
      at: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
      lesson: null,
    });
    const [old = result(0), here = result(1), there = result(2)] = [];
    expect(plan({ results: [there, here] }, { results: [here] }).results).toEqual([there]);
    const full = Array.from({ length: MOST_RESULTS }, (_, i) => result(MOST_RESULTS + 10 - i));
    expect(plan({ results: [there, old] }, { results: full }).results).toEqual([]);
  });
});

test('a restore brings lessons that are not here or were changed later', () => {
  const made = (name: string, changedAt: string): Backup['lessons'][string] => ({
    name,
    madeAt: '2026-01-01T08:00:00.000Z',
    changedAt,
    lesson: plainLesson({ slug: 'shifeng', from: 's1', to: 's9' }),
  });
  const [early, late] = [made('early', '2026-01-02T08:00:00.000Z'), made('late', '2026-01-03T08:00:00.000Z')];
  expect(plan({ lessons: { a: early, b: late, c: early } }, { lessons: { a: late, b: early } }).lessons).toEqual({
    b: late,
    c: early,
  });
});

/** What makes a sentence one: its text, place and source. */
const sentencesOf = (word: SavedWord | undefined) =>
  word?.examples.map(({ slug, sentence, zh }) => [slug, sentence, zh].join(' '));

describe('of any two vocabularies', () => {
  const restored = (here: ReturnType<typeof vocabularyOf>, there: typeof here) => {
    const { added, updated } = plan({ words: there }, { words: here }).words;
    return { ...here, ...vocabularyOf(...added, ...updated.map(({ after }) => after)) };
  };
  const property = (check: (here: ReturnType<typeof vocabularyOf>, there: typeof here) => void) =>
    fc.assert(fc.property(anyVocabulary, anyVocabulary, check));

  test('no word, sentence, list or gloss of the later one is lost', () =>
    property((here, there) => {
      const now = restored(here, there);
      for (const word of [...Object.values(here), ...Object.values(there)]) {
        const kept = now[keyOf(word)];
        expect(sentencesOf(kept)).toEqual(expect.arrayContaining(sentencesOf(word) ?? []));
        expect(kept?.lists ?? []).toEqual(expect.arrayContaining(word.lists ?? []));
        expect([here[keyOf(word)]?.gloss, there[keyOf(word)]?.gloss]).toContain(kept?.gloss);
      }
      expect(Object.keys(now).sort()).toEqual([...new Set([...Object.keys(here), ...Object.keys(there)])].sort());
    }));
  test('restored twice, the second time changes nothing', () =>
    property((here, there) => {
      const now = restored(here, there);
      const { added, updated, same } = plan({ words: there }, { words: now }).words;
      expect([added, updated, same]).toEqual([[], [], Object.keys(there).length]);
    }));
  test('onto nothing it gives back exactly what was saved, through the file', () =>
    property((_, there) => {
      const { backup, problems } = read(file({ words: part(there) }));
      expect(problems).toEqual([]);
      expect(restored({}, backup?.words ?? {})).toEqual(there);
    }));
});
