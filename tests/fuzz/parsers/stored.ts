import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { readFile } from '@/components/texts/read-files';
import { backupStateFormat } from '@/lib/storage/backup-state';
import { boardFormat } from '@/lib/storage/board-settings';
import { daysFormat } from '@/lib/storage/days';
import { decode, encode, type Format } from '@/lib/storage/decode';
import { sessionsFormat } from '@/lib/storage/exercise-sessions';
import { lessonsFormat } from '@/lib/storage/lessons';
import { listsFormat } from '@/lib/storage/lists';
import { noticesFormat } from '@/lib/storage/notices';
import { localeFormat, placesFormat } from '@/lib/storage/places';
import { printFormat } from '@/lib/storage/print';
import { resultsFormat } from '@/lib/storage/results';
import { cardSchema, reviewLogSchema } from '@/lib/storage/review-schema';
import { reviewSettingsFormat } from '@/lib/storage/review-settings';
import { settingsFormat } from '@/lib/storage/settings';
import { soundFormat } from '@/lib/storage/sound';
import { blocksSchema, countsSchema, ownTextSchema } from '@/lib/storage/text-schema';
import { vocabularyFormat } from '@/lib/storage/words';
import { type Parser, promise, textParser } from '../parser';
import { UNSEEN } from './documents';

const raw = (name: string): string =>
  readFileSync(new URL(`../../fixtures/stored/${name}.json`, import.meta.url), 'utf8');
const json = (name: string) => JSON.parse(raw(name));

/** Any JSON in an envelope that is right. */
const inEnvelope = fc
  .tuple(fc.constantFrom(1, 2, 3, 0, 1.5), fc.json({ maxDepth: 3 }))
  .map(([version, data]) => `{"version":${version},"data":${data}}`);

/** A value of localStorage: what it is read as can be written, and is read again as the same. */
const value = <T>(name: string, format: Format<T>, ...samples: readonly string[]): Parser =>
  textParser({
    name: `stored: ${name}`,
    samples,
    arbitrary: inEnvelope,
    read: (text) => {
      const loaded = decode(text, format);
      if (!('value' in loaded)) return promise(loaded.raw === text, 'what can’t be read is kept as it is', loaded);
      const written = encode(loaded.value, format);
      const again = decode(written, format);
      promise(
        'value' in again && encode(again.value, format) === written,
        'what is written is read as the same',
        again,
      );
    },
  });

/** A value of IndexedDB. */
const entry = (name: string, schema: v.GenericSchema, ...samples: readonly unknown[]): Parser =>
  textParser({
    name: `stored: ${name}`,
    samples: samples.map((sample) => JSON.stringify(sample)),
    arbitrary: fc.json({ maxDepth: 3 }),
    read: (text) => {
      const input = parsed(text);
      const result = v.safeParse(schema, input);
      if (!result.success) return;
      const again = v.safeParse(schema, result.output);
      promise(
        again.success && JSON.stringify(again.output) === JSON.stringify(result.output),
        'read again as the same',
        again,
      );
    },
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a database holds values and no text: what is no JSON stands for none
  }
}

const { cards, log } = json('reviews-1') as { cards: unknown[]; log: unknown[] };
const text = json('texts-1') as { texts: unknown; blocks: unknown; counts: unknown };

const SESSION = {
  version: 1,
  data: {
    shifeng: {
      plan: {
        slug: 'shifeng',
        from: 3,
        to: 12,
        exercises: ['cloze'],
        words: ['行|hang2'],
        count: 8,
        gaps: 'type',
        seed: 7,
        lesson: null,
      },
      answers: [{ id: 'cloze:1', right: 1, total: 1, missed: [] }],
      again: ['cloze:2'],
      ms: 1000,
      at: '2026-11-22T05:00:00.000Z',
    },
  },
};

const SHARED = JSON.stringify({
  duizhao: 'text',
  version: 1,
  title: '老街书店',
  format: 'pasted',
  script: 'simplified',
  blocks: [
    { kind: 'title', text: '老街书店' },
    { kind: 'paragraph', text: '书店重新开门。' },
  ],
  mends: [{ words: [{ surface: '书店', reading: ['shu1', 'dian4'] }], at: { sentence: 's2', start: 0 } }],
});

export const storedParsers: readonly Parser[] = [
  value('words', vocabularyFormat, raw('words-1'), raw('words-1-lists')),
  value('lists', listsFormat, raw('lists-1')),
  value('settings', settingsFormat, raw('settings-1'), raw('settings-2')),
  value('places', placesFormat, raw('places-1')),
  value('language', localeFormat, raw('locale-1')),
  value('review settings', reviewSettingsFormat, raw('review-settings-1')),
  value('worksheet', printFormat, raw('print-1')),
  value('days', daysFormat, raw('days-1')),
  value('results', resultsFormat, raw('results-1')),
  value('lessons', lessonsFormat, raw('lessons-1')),
  value('board', boardFormat, raw('board-1')),
  value('backup state', backupStateFormat, raw('backup-state-1')),
  value('sound', soundFormat, raw('sound-1')),
  value('begun exercises', sessionsFormat, JSON.stringify(SESSION)),
  value('notices', noticesFormat, '{"version":1,"data":["in-app","language:zh-Hant"]}'),
  entry('card', cardSchema, ...cards),
  entry('answer', reviewLogSchema, ...log),
  entry('own text', ownTextSchema, text.texts),
  entry('blocks of an own text', blocksSchema, text.blocks),
  entry('word counts', countsSchema, text.counts),
  textParser({
    name: 'text that somebody shared',
    samples: [SHARED],
    read: async (content) => {
      const read = await readFile(new File([content], 'a.json'));
      if (!read.ok) return;
      const { blocks, title } = read.text;
      promise(!UNSEEN.test(title) && blocks.length > 0, 'a title and blocks', read);
      promise(
        blocks.every(({ text }) => !UNSEEN.test(text)),
        'clean lines',
        blocks,
      );
      JSON.stringify(read.text);
    },
  }),
];
