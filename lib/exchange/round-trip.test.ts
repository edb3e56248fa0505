import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../dictionary/entry';
import type { WordLists } from '../vocabulary/lists';
import { type Example, keyOf, type SavedWord, STATUSES, type Vocabulary } from '../vocabulary/word';
import { matchRows } from './match-rows';
import type { MatchTools } from './match-tools';
import { changesOf, planImport, undoOf } from './plan-import';
import { readWords } from './read-words';
import { TEXT_FORMATS, type TextFormat } from './types';
import { type WriteContext, writeWords } from './write-words';

// characters, traditional, reading, spelling: names, erhua, letters, ü, an astral character, several readings, and two that are alike.
const FORMS: readonly (readonly [string, string, string, string])[] = [
  ['学习', '學習', 'xue2 xi2', 'xuéxí'],
  ['行', '行', 'hang2', 'háng'],
  ['行', '行', 'xing2', 'xíng'],
  ['绿', '綠', 'lv4', 'lǜ'],
  ['花儿', '花兒', 'hua1 r5', 'huār'],
  ['妈妈', '媽媽', 'ma1 ma5', 'māma'],
  ['卡拉OK', '卡拉OK', 'ka3 la1', 'kǎlā OK'],
  ['西安', '西安', 'xi1 an1', "Xī'ān"],
  ['先', '先', 'xian1', 'xiān'],
  ['石峰区', '石峰區', 'shi2 feng1 qu1', 'Shífēng Qū'],
  ['𠮷野家', '𠮷野家', 'ji2 ye3 jia1', 'Jíyějiā'],
  ['发', '發', 'fa1', 'fā'],
  ['头发', '頭髮', 'tou2 fa5', 'tóufa'],
  ['WeChat群', 'WeChat群', 'qun2', 'WeChat qún'],
  ['constructor字', 'constructor字', 'zi4', 'constructor zì'],
];
const entries: readonly Entry[] = FORMS.map(([simplified, traditional, reading, spelling]) => ({
  simplified,
  traditional,
  reading: reading.split(' ') as Entry['reading'],
  proper: /^\p{Lu}/u.test(spelling) && !/^\p{Lu}/u.test(simplified),
  senses: ['a sense'],
  measureWords: [],
  rank: 0,
}));
const tools: MatchTools = {
  lookUp: (word) => entries.filter(({ simplified, traditional }) => simplified === word || traditional === word),
  toSimplified: (text) => text,
  toTraditional: (word) => entries.find(({ simplified }) => simplified === word)?.traditional ?? word,
  gloss: ({ senses }) => senses[0] ?? '',
};

const NAMES = ['Food', 'Chapter 1; hard', 'a\\b', '=SUM(A1)', '第三课', '#1 <b>', 'HSK_4', '__proto__'];
const lists: WordLists = Object.fromEntries(
  NAMES.map((name, i) => [`list${i}`, { name, createdAt: '2026-01-01T00:00:00.000Z' }]),
);

const hostile = fc.constantFrom(
  "=cmd|' /C calc'!A0",
  '<script>alert(1)</script>',
  '&amp; & &#39;',
  '"quoted", ""',
  "'=1",
  'two\nlines',
  'two\r\nlines',
  'a\tb',
  '#comment',
  '//Category',
  '\u202Ertl\u202C',
  '👨‍👩‍👧 family',
  '𠮷',
  '[sound:a.mp3] {{c1::x}} 字[zi4]',
  'x; y, z | w',
  'men',
  '-',
  'x'.repeat(10_000),
);
const text = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const example: fc.Arbitrary<Example> = fc.record(
  {
    zh: text.map((part) => `这${part.slice(0, 5000)}字。`),
    en: fc.option(text.filter((en) => en.trim() !== '')),
    slug: fc.constantFrom('shifeng', 'text:a "b"#c&', 'lusong'),
    sentence: fc.integer({ min: 1, max: 99 }).map((n) => `s${n}`),
    title: text,
    at: fc.nat(99),
  },
  { requiredKeys: ['zh', 'en', 'slug', 'sentence', 'title'] },
);
const word: fc.Arbitrary<SavedWord> = fc
  .record(
    {
      form: fc.constantFrom(...FORMS),
      gloss: text,
      note: text,
      status: fc.constantFrom(...STATUSES),
      savedAt: time,
      changedAt: time,
      lists: fc.uniqueArray(fc.constantFrom(...Object.keys(lists)), { minLength: 1, maxLength: 3 }),
      examples: fc.uniqueArray(example, { maxLength: 3, selector: ({ zh }) => tidy(zh) }),
    },
    { requiredKeys: ['form', 'gloss', 'status', 'savedAt', 'examples'] },
  )
  .map(({ form: [characters, traditional, reading, spelling], ...rest }) => ({
    characters,
    traditional,
    reading,
    spelling,
    ...rest,
  }));
const words = fc.uniqueArray(word, { selector: keyOf, minLength: 1, maxLength: 8 });

/** A text as every format keeps it: spaces and line breaks (Pleco's is U+EAB1) are one thing, and control characters none. */
const tidy = (value: string): string => value.replace(/[\s\p{Cc};\uFEFF\uEAB1]+/gu, ' ').trim();
/** As a CSV keeps it. */
const exact = (value: string): string => value.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();

const context: WriteContext = {
  lists,
  sentencePinyin: () => 'Zhè zì.',
  link: ({ slug, sentence }) =>
    slug.startsWith('text:') ? null : `https://duizhao.example/en/reports/${slug}/#${sentence}`,
};
const now = new Date('2026-11-22T00:00:00.000Z');

function planOf(format: TextFormat, saved: readonly SavedWord[], vocabulary: Vocabulary = {}) {
  const { rows, problems } = readWords({ text: writeWords(format, saved, context) });
  const matched = matchRows(rows, tools, now);
  return planImport({ matched, problems, vocabulary, lists, now, newListId: (name) => `new ${name}` });
}
const byKey = (saved: readonly SavedWord[]): Vocabulary => Object.fromEntries(saved.map((one) => [keyOf(one), one]));
const glossOf = ({ gloss }: SavedWord, keep: (text: string) => string): string => keep(gloss) || 'a sense';

describe('written and read again', () => {
  test('a CSV keeps everything', () =>
    fc.assert(
      fc.property(words, (saved) => {
        const plan = planOf('csv', saved);
        expect(plan.problems).toEqual([]);
        expect(plan.newLists).toEqual([]);
        const expected = saved.map(({ note, ...one }) => ({
          ...one,
          gloss: exact(one.gloss),
          examples: one.examples.map((each) => ({
            ...each,
            zh: exact(each.zh),
            en: each.en === null ? null : exact(each.en) || null,
            title: exact(each.title),
          })),
          ...(exact(note ?? '') !== '' && { note: exact(note ?? '') }),
        }));
        expect(byKey(plan.added)).toEqual(byKey(expected));
      }),
    ));
  test('Anki text keeps all but further sentences and times', () =>
    fc.assert(
      fc.property(words, (saved) => {
        const plan = planOf('anki-text', saved);
        expect(plan.problems).toEqual([]);
        expect(plan.newLists).toEqual([]);
        const short = (one: SavedWord) => ({
          ...one,
          gloss: tidy(one.gloss),
          note: tidy(one.note ?? ''),
          lists: [...(one.lists ?? [])].sort(),
          examples: one.examples.slice(0, 1).map(({ zh, en, slug, sentence, title }) => ({
            zh: tidy(zh),
            en: tidy(en ?? ''),
            place: `${slug}#${sentence}`,
            title: tidy(title),
          })),
          savedAt: '',
          changedAt: '',
        });
        expect(plan.added.map(short)).toEqual(saved.map(short));
      }),
    ));
  test.each(['pleco', 'zhongwen'] as const)('%s keeps characters, reading and meaning', (format) =>
    fc.assert(
      fc.property(words, (saved) => {
        const plan = planOf(format, saved);
        expect(plan.problems).toEqual([]);
        const short = (one: SavedWord) => ({
          key: keyOf(one),
          traditional: one.traditional,
          spelling: one.spelling,
          gloss: glossOf(one, tidy),
          note: format === 'zhongwen' ? tidy(one.note ?? '') : '',
          lists: format === 'pleco' ? [...(one.lists ?? [])].sort() : [],
        });
        const order = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
        expect(plan.added.map(short).sort(order)).toEqual(saved.map(short).sort(order));
      }),
    ),
  );
});

describe('importing what she has already', () => {
  test.each(TEXT_FORMATS)('%s loses and doubles nothing', (format) =>
    fc.assert(
      fc.property(words, words, (saved, others) => {
        const before = byKey(saved);
        const plan = planOf(format, others, before);
        const changes = changesOf(plan);
        const after = { ...before, ...changes };
        expect(new Set(Object.keys(after))).toEqual(new Set([...saved, ...others].map(keyOf)));
        for (const [key, one] of Object.entries(before)) {
          const kept = after[key] ?? null;
          expect(kept?.examples.slice(0, one.examples.length)).toEqual(one.examples);
          expect(kept?.lists ?? []).toEqual(expect.arrayContaining(one.lists ?? []));
        }
        expect(plan.added.length + plan.updated.length + plan.same).toBe(others.length);
        const undone: Record<string, SavedWord | null> = { ...after, ...undoOf(plan) };
        expect(Object.fromEntries(Object.entries(undone).filter(([, one]) => one !== null))).toEqual(before);
      }),
      { numRuns: 50 },
    ),
  );
  test('a second import of the same file changes nothing', () =>
    fc.assert(
      fc.property(words, fc.constantFrom(...TEXT_FORMATS), (saved, format) => {
        const once = changesOf(planOf(format, saved));
        const again = planOf(format, saved, once as Vocabulary);
        expect([again.added, again.updated, again.same]).toEqual([[], [], saved.length]);
      }),
    ));
});

test('a CSV that a spreadsheet has sorted and saved with semicolons is the same words', () => {
  const sentence = (n: number): Example => ({
    zh: `第${n}行。`,
    en: 'x',
    slug: 'a',
    sentence: `s${n}`,
    title: 't',
    at: 2,
  });
  const saved: SavedWord = {
    characters: '行',
    traditional: '行',
    reading: 'hang2',
    spelling: 'háng',
    gloss: '=1+1',
    note: '-ing',
    status: 'known',
    savedAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-02-01T00:00:00.000Z',
    lists: ['list0', 'list4'],
    examples: [sentence(1), sentence(2), sentence(3)],
  };
  const [header = '', ...lines] = writeWords('csv', [saved], { ...context, sentencePinyin: () => '' })
    .trim()
    .split('\r\n');
  const text = [header, ...lines.reverse()].join('\n').replaceAll(',', ';');
  const { rows } = readWords({ text: text.replaceAll('Food; 第三课', '"Food; 第三课"') });
  const { added } = planImport({
    matched: matchRows(rows, tools, now),
    problems: [],
    vocabulary: {},
    lists,
    now,
    newListId: (name) => name,
  });
  expect(added).toEqual([{ ...saved, examples: [sentence(3), sentence(2), sentence(1)] }]);
});
