import fc from 'fast-check';
import { unzipSync } from 'fflate';
import initSql, { type SqlJsStatic } from 'sql.js';
import { beforeAll, expect, test } from 'vitest';
import { keyOf, type SavedWord, STATUSES, sourceOf } from '../vocabulary/word';
import { FIELDS, NOTE_TYPE_NAME } from './anki-note-type';
import { writeAnkiPackage } from './anki-package';
import { type AnkiNotes, readAnkiPackage } from './anki-package-read';
import { matchRows } from './match-rows';
import { planImport } from './plan-import';
import { wordsOfPackage } from './read-anki-package';

let sql: SqlJsStatic;
beforeAll(async () => {
  sql = await initSql();
});

const now = new Date('2026-11-22T05:00:00Z');
const lists = {
  a: { name: 'HSK 4_词', createdAt: '2026-01-01T00:00:00.000Z' },
  b: { name: 'a <b> & "c"', createdAt: '2026-01-01T00:00:00.000Z' },
};

async function notesOf(words: readonly SavedWord[]): Promise<AnkiNotes[]> {
  const sentencePinyin = () => 'Nǐ hǎo.';
  const options = {
    sql,
    now,
    lists,
    sentencePinyin,
    link: () => null,
    script: 'simplified',
    notation: 'marks',
  } as const;
  const files = unzipSync(writeAnkiPackage(words, options));
  const unzstd = (bytes: Uint8Array) => bytes;
  const read = { has: (name: string) => name in files, read: async (name: string) => files[name] ?? new Uint8Array() };
  return readAnkiPackage(read, { sql, unzstd }, 1000);
}

/** What an import on an empty device makes of notes, with a dictionary that knows nothing. */
function imported(notes: readonly AnkiNotes[]) {
  const { rows, problems } = wordsOfPackage(notes);
  const same = (text: string) => text;
  const tools = { lookUp: () => [], toSimplified: same, toTraditional: same, gloss: () => '' };
  return planImport({
    matched: matchRows(rows, tools, now),
    problems,
    vocabulary: {},
    lists,
    now,
    newListId: (name) => `new ${name}`,
  });
}

const withoutMark = ({ unmatched: _, ...word }: SavedWord): SavedWord => word;

/** Control characters are no text. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((value) => value.replace(/\p{Cc}/gu, '')),
  fc.constantFrom('', '<b>x</b>', '&lt;', 'a\nb', '{{c1::x}}', '"', '=1+1', '[sound:x]', "'", '\\'),
);
const example = fc.record({
  zh: fc.constantFrom('他在银行工作。', '行人很多。', '別的句子'),
  en: fc.option(text),
  slug: fc.constantFrom('shifeng', sourceOf('x1')),
  sentence: fc.integer({ min: 1, max: 200 }).map((n) => `s${n}`),
  title: text,
});
const saved = fc.record(
  {
    characters: fc.constant('行'),
    traditional: fc.constant('行'),
    reading: fc.constantFrom('hang2', 'xing2', 'heng2'),
    spelling: fc.constant(''),
    gloss: text,
    status: fc.constantFrom(...STATUSES),
    savedAt: fc.constant('2026-01-02T03:04:05.000Z'),
    examples: fc.uniqueArray(example, { maxLength: 3, selector: ({ slug, sentence, zh }) => slug + sentence + zh }),
    lists: fc.constantFrom<string[]>(['a'], ['b', 'a']),
    note: text.filter((note) => note.trim() !== ''),
    changedAt: fc.constant('2026-03-04T05:06:07.000Z'),
  },
  { requiredKeys: ['characters', 'traditional', 'reading', 'spelling', 'gloss', 'status', 'savedAt', 'examples'] },
);
const SPELLINGS: Readonly<Record<string, string>> = { hang2: 'háng', xing2: 'xíng', heng2: 'héng' };

test('what goes out comes back: the same words, in the same lists, with all their sentences', {
  timeout: 30_000,
}, async () => {
  const vocabulary = fc.uniqueArray(saved, { minLength: 1, selector: keyOf, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(vocabulary, async (words) => {
      const exact = words.map((word) => ({ ...word, spelling: SPELLINGS[word.reading] ?? '' }));
      const plan = imported(await notesOf(exact));
      expect(plan.problems).toEqual([]);
      expect(plan.newLists).toEqual([]);
      const back = new Map(plan.added.map((word) => [keyOf(word), withoutMark(word)]));
      expect(back).toEqual(new Map(exact.map((word) => [keyOf(word), word])));
    }),
    { numRuns: 25 },
  );
});

const ours = (values: Partial<Record<(typeof FIELDS)[number], string>>, tags: readonly string[] = []): AnkiNotes => ({
  noteType: NOTE_TYPE_NAME,
  fields: FIELDS,
  notes: [{ number: 1, values: FIELDS.map((name) => values[name] ?? ''), tags }],
});

test('what she has changed in Anki counts', async () => {
  const word: SavedWord = {
    characters: '行',
    traditional: '行',
    reading: 'hang2',
    spelling: 'háng',
    gloss: 'row',
    status: 'new',
    savedAt: '2026-01-02T03:04:05.000Z',
    examples: [],
  };
  const [notes] = await notesOf([word]);
  const values = notes?.notes[0]?.values.map((value, i) => (FIELDS[i] === 'Meaning' ? 'line;<br>profession' : value));
  const changed = { ...ours({}), notes: [{ number: 1, values: values ?? [], tags: [] }] };
  expect(wordsOfPackage([changed]).rows[0]).toMatchObject({ gloss: 'line;\nprofession', reading: 'hang2' });
});

test('a note of ours that has lost its whole word is read by its fields', () => {
  const fields = {
    Key: '行|hang2',
    Simplified: '行',
    Traditional: '行',
    Pinyin: 'háng',
    Meaning: 'row',
    Duizhao: '{"version":1',
  };
  const { rows, problems } = wordsOfPackage([ours(fields, ['duizhao::known', 'duizhao::list::HSK_4'])]);
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    expect.objectContaining({
      line: 1,
      characters: '行',
      pinyin: 'háng',
      gloss: 'row',
      status: 'known',
      lists: ['HSK 4'],
    }),
  ]);
});

test('a deck of somebody: columns by the names of its fields, or by what is in them', () => {
  const note = (number: number, ...values: string[]) => ({ number, values, tags: [] });
  const { rows, problems, format } = wordsOfPackage([
    {
      noteType: 'Chinese',
      fields: ['Hanzi', 'Pinyin', 'English'],
      notes: [note(2, '<b>行</b>', 'háng', 'row'), note(3, '', '', 'x')],
    },
    { noteType: 'Basic', fields: ['Front', 'Back'], notes: [note(1, '学校[sound:a.mp3]', 'school')] },
  ]);
  expect(format).toBe('anki-package');
  expect(rows).toEqual([
    { line: 1, characters: '学校', gloss: 'school' },
    { line: 2, characters: '行', pinyin: 'háng', gloss: 'row' },
  ]);
  expect(problems).toEqual([{ code: 'no-characters', line: 3, detail: 'x' }]);
  const basic = (...notes: { number: number; values: string[]; tags: string[] }[]) =>
    wordsOfPackage([{ noteType: 'Basic', fields: ['Front', 'Back'], notes }]).rows;
  expect(basic(note(1, 'bank', '银行'), note(2, 'woman', '女人'), note(3, '学', 'to learn'))).toEqual([
    { line: 1, characters: '银行', gloss: 'bank' },
    { line: 2, characters: '女人', gloss: 'woman' },
  ]);
  expect(basic(note(1, '银行', 'yínháng<br>bank'))).toEqual([
    { line: 1, characters: '银行', pinyin: 'yínháng', gloss: 'bank' },
  ]);
  expect(wordsOfPackage([]).problems).toEqual([{ code: 'empty', line: null, detail: '' }]);
});
