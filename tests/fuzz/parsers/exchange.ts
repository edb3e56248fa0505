import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import initSql from 'sql.js';
import * as v from 'valibot';
import { DocumentError } from '@/lib/documents/problem';
import { openZip } from '@/lib/documents/zip';
import { writeAnkiPackage } from '@/lib/exchange/anki-package';
import { AnkiPackageError, readAnkiPackage } from '@/lib/exchange/anki-package-read';
import { readBackup } from '@/lib/exchange/backup';
import { planRestore } from '@/lib/exchange/backup-plan';
import { leftOut } from '@/lib/exchange/left-out';
import { MOST_ROWS } from '@/lib/exchange/limits';
import { matchRows } from '@/lib/exchange/match-rows';
import { changesOf, planImport } from '@/lib/exchange/plan-import';
import { wordsOfPackage } from '@/lib/exchange/read-anki-package';
import { readWords } from '@/lib/exchange/read-words';
import { IMPORT_FORMATS, type ImportProblem, type ReadWords } from '@/lib/exchange/types';
import { writeWords } from '@/lib/exchange/write-words';
import { createScheduler } from '@/lib/review/scheduler';
import { backupReaders } from '@/lib/storage/backup-formats';
import { decode, encode } from '@/lib/storage/decode';
import { vocabularyFormat } from '@/lib/storage/words';
import { savedWordSchema } from '@/lib/vocabulary/word';
import { zstdUnpacker } from '@/lib/worker/anki-files';
import { EMPTY_DEVICE } from '../../fixtures/empty-device';
import { savedWord } from '../../unit/vocabulary';
import { HOSTILE_TEXTS, PROTOTYPE_KEYS, SCRIPTS } from '../hostile-values';
import { anyText, bytesParser, type Parser, promise, textParser } from '../parser';

const NOW = new Date('2026-11-22T00:00:00Z');

const CODES: readonly ImportProblem['code'][] = [
  'no-characters',
  'too-long',
  'unclosed-quote',
  'missing-column',
  'broken-row',
  'empty',
  'encoding',
  'too-large',
  'too-many-rows',
  'unknown-format',
  'damaged',
  'newer-version',
];

const same = (text: string): string => text;
/** A dictionary that knows nothing: what is read is then saved as it came. */
const NO_DICTIONARY = { lookUp: () => [], toSimplified: same, toTraditional: same, gloss: () => '' };

const checkProblems = (problems: readonly ImportProblem[]): void => {
  for (const { code, line, detail } of problems) {
    promise(CODES.includes(code), 'a problem that is documented', code);
    promise(line === null || (Number.isInteger(line) && line >= 1), 'a line from 1', line);
    promise(typeof detail === 'string', 'a detail', detail);
  }
};

/** What is read becomes words that are kept on the device, and are read from there as they were. */
function checkWords({ format, rows, problems }: ReadWords): void {
  promise(IMPORT_FORMATS.includes(format), 'a format', format);
  promise(rows.length + problems.length > 0, 'an answer that says something');
  checkProblems(problems);
  const plan = planImport({
    matched: matchRows(rows, NO_DICTIONARY, NOW),
    problems,
    vocabulary: {},
    lists: {},
    now: NOW,
    newListId: (name) => `id of ${name}`,
  });
  for (const word of plan.added) v.parse(savedWordSchema, word);
  const words = changesOf(plan);
  const read = decode(encode(words as never, vocabularyFormat), vocabularyFormat);
  promise(read.status === 'ok', 'words that storage reads', read);
  promise(isDeepStrictEqual(read.value, JSON.parse(JSON.stringify(words))), 'words as they were', [read.value, words]);
}

const FIXTURES = new URL('../../fixtures/exchange/', import.meta.url);

const WORDS = [
  savedWord('银行', 'yin2 hang2', { gloss: 'bank; "x", y', note: 'line 1\nline 2', lists: ['a'] }),
  savedWord('行', 'hang2', { status: 'known' }),
];
const CONTEXT = {
  lists: { a: { name: '第一课; \\ x', createdAt: '2026-01-01T00:00:00.000Z' } },
  script: 'simplified',
  notation: 'marks',
  sentencePinyin: () => 'Nǐ hǎo.',
  link: () => 'https://duizhao.example/en/reports/shifeng/#s1',
} as const;

const listSamples = [
  ...readdirSync(FIXTURES).map((name) => readFileSync(new URL(name, FIXTURES), 'utf8')),
  ...(['csv', 'anki-text', 'pleco', 'zhongwen'] as const).map((format) => writeWords(format, WORDS, CONTEXT)),
  '{"duizhao":"backup"}',
];

const cell = fc.oneof(
  anyText,
  fc.constantFrom(
    '银行',
    'yín háng',
    'bank',
    '"',
    '""',
    ...SCRIPTS,
    ...PROTOTYPE_KEYS,
    '银行/行',
    '<b>银行</b>',
    '卡[kǎ]',
    '{{c1::银行}}',
  ),
);
const header = fc.constantFrom(
  'Simplified',
  'Term',
  'Word',
  'Pinyin',
  'Meaning',
  'Tags',
  'Status',
  'Lists',
  'Source id',
  'Reading',
  'Language',
  'Front',
  'Back',
  '__proto__',
  'constructor',
);
const table = fc
  .tuple(
    fc.constantFrom('\t', ',', ';', '|'),
    fc.array(header, { maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
    fc.constantFrom('', '#separator:tab\n#html:true\n', '#tags column:99999999\n', '//a/b\n'),
  )
  .map(([delimiter, names, rows, top]) => top + [names, ...rows].map((row) => row.join(delimiter)).join('\n'));

const words = (name: string, file: string): Parser =>
  textParser({
    name,
    samples: listSamples,
    arbitrary: table,
    read: (text) => checkWords(readWords({ text }, file)),
  });

// --- backups

const stored = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/stored/${name}.json`, import.meta.url), 'utf8'));
const reviews = stored('reviews-1') as { cards: unknown[]; log: unknown[] };
const texts = stored('texts-1') as { texts: unknown; blocks: unknown };

const BACKUP = JSON.stringify({
  duizhao: 'backup',
  version: 1,
  savedAt: '2026-11-22T05:00:00.000Z',
  words: stored('words-1-lists'),
  lists: stored('lists-1'),
  settings: stored('settings-2'),
  board: stored('board-1'),
  reviewSettings: stored('review-settings-1'),
  print: stored('print-1'),
  places: stored('places-1'),
  days: stored('days-1'),
  reviews: { cards: { version: 1, data: reviews.cards }, log: { version: 1, data: reviews.log } },
  texts: { version: 1, data: [{ text: texts.texts, blocks: texts.blocks }] },
  results: stored('results-1'),
  lessons: stored('lessons-1'),
  rescued: { version: 1, data: { 'duizhao:x': HOSTILE_TEXTS['script in every form'] } },
});

function checkBackup(text: string): void {
  const { backup, problems } = readBackup(text, backupReaders, NOW);
  checkProblems(problems);
  leftOut(problems);
  if (backup === null) {
    promise(problems.length === 1, 'one reason', problems);
    return;
  }
  const plan = planRestore(
    backup,
    EMPTY_DEVICE,
    (kept) => kept.text.id,
    createScheduler({ retention: 0.9, zoneMinutes: 480 }),
  );
  structuredClone(plan); // what is kept in a database is copied so
  const words = changesOf(plan.words);
  promise(
    decode(encode(words as never, vocabularyFormat), vocabularyFormat).status === 'ok',
    'words that storage reads',
    words,
  );
}

// --- Anki packages

const sql = await initSql();
const unzstd = await zstdUnpacker();
const PACKAGE = new Uint8Array(writeAnkiPackage(WORDS, { ...CONTEXT, sql, now: NOW })) as Uint8Array<ArrayBuffer>;
const COLLECTION = unzipSync(PACKAGE)['collection.anki2'] as Uint8Array<ArrayBuffer>;

async function checkPackage(bytes: Uint8Array): Promise<void> {
  try {
    checkWords(wordsOfPackage(await readAnkiPackage(openZip(bytes), { sql, unzstd }, MOST_ROWS + 1)));
  } catch (error) {
    if (!(error instanceof AnkiPackageError || error instanceof DocumentError)) throw error;
  }
}

export const exchangeParsers: readonly Parser[] = [
  words('words pasted', ''),
  words('words of a file', 'a.csv'),
  textParser({ name: 'backup', samples: [BACKUP], read: checkBackup }),
  bytesParser({ name: 'Anki package (zip)', samples: [PACKAGE], read: checkPackage }),
  bytesParser({
    name: 'Anki package (its database)',
    samples: [COLLECTION],
    read: (bytes) => checkPackage(zipSync({ 'collection.anki2': bytes }, { level: 0 })),
  }),
  bytesParser({
    name: 'Anki package (zstd)',
    samples: [
      // "hello", as the reference program packs it: magic number, frame header, one block stored as it is
      Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 5, 0x29, 0, 0, ...strToU8('hello')]),
    ],
    read: (bytes) => {
      try {
        strFromU8(unzstd(bytes));
      } catch (error) {
        promise(error instanceof DocumentError, 'a documented error', error);
      }
    },
  }),
];
