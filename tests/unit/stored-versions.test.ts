import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { openBackup } from '@/lib/storage/backup';
import { backupStateFormat } from '@/lib/storage/backup-state';
import { boardFormat } from '@/lib/storage/board-settings';
import { daysFormat } from '@/lib/storage/days';
import { decode, encode, type Format } from '@/lib/storage/decode';
import { lessonsFormat } from '@/lib/storage/lessons';
import { listsFormat } from '@/lib/storage/lists';
import { localeFormat, placesFormat } from '@/lib/storage/places';
import { printFormat } from '@/lib/storage/print';
import { resultsFormat } from '@/lib/storage/results';
import { cardSchema, reviewLogSchema } from '@/lib/storage/review-schema';
import { reviewSettingsFormat } from '@/lib/storage/review-settings';
import { settingsFormat } from '@/lib/storage/settings';
import { soundFormat } from '@/lib/storage/sound';
import { blocksSchema, countsSchema, ownTextSchema } from '@/lib/storage/text-schema';
import { vocabularyFormat } from '@/lib/storage/words';

// tests/fixtures/stored: what devices of learners hold, in every version that ever shipped. A file here is never edited; a new
// version adds one.
const raw = (name: string): string => readFileSync(new URL(`../fixtures/stored/${name}.json`, import.meta.url), 'utf8');
const json = (name: string) => JSON.parse(raw(name));

function readAs<T>(name: string, format: Format<T>): T {
  const loaded = decode(raw(name), format);
  if (!('value' in loaded)) throw new Error(`${name}: ${loaded.status}`);
  return loaded.value;
}

describe('stored by an earlier version, and not lost', () => {
  test.each<[string, Format<unknown>]>([
    ['words-1', vocabularyFormat],
    ['words-1-lists', vocabularyFormat],
    ['settings-2', settingsFormat],
    ['places-1', placesFormat],
    ['locale-1', localeFormat],
    ['lists-1', listsFormat],
    ['review-settings-1', reviewSettingsFormat],
    ['print-1', printFormat],
    ['days-1', daysFormat],
    ['results-1', resultsFormat],
    ['lessons-1', lessonsFormat],
    ['board-1', boardFormat],
    ['backup-state-1', backupStateFormat],
    ['sound-1', soundFormat],
  ])('%s is read as it was written, and written as it was read', (name, format) => {
    expect(readAs(name, format)).toEqual(json(name).data);
    expect(JSON.parse(encode(readAs(name, format), format))).toEqual(json(name));
  });
  test('settings-1: simplified, which was everyone’s, is as printed now; the others are as they were', () =>
    expect(readAs('settings-1', settingsFormat)).toEqual({ ...json('settings-1').data, script: 'printed' }));
  test('texts-1', () => {
    const { texts, blocks, counts } = json('texts-1');
    expect(v.parse(ownTextSchema, texts)).toEqual(texts);
    expect(v.parse(blocksSchema, blocks)).toEqual(blocks);
    expect(v.parse(countsSchema, counts)).toEqual(counts);
  });
  test('reviews-1', () => {
    const { cards, log } = json('reviews-1');
    expect(cards.map((card: unknown) => v.parse(cardSchema, card))).toEqual(cards);
    expect(log.map((entry: unknown) => v.parse(reviewLogSchema, entry))).toEqual(log);
  });
});

const backupOf = (words: string, settings: string) => {
  const { cards, log } = json('reviews-1');
  const { texts: text, blocks } = json('texts-1');
  return JSON.stringify({
    duizhao: 'backup',
    version: 1,
    savedAt: '2026-10-20T18:05:00.000Z',
    words: json(words),
    lists: json('lists-1'),
    settings: json(settings),
    board: json('board-1'),
    reviewSettings: json('review-settings-1'),
    print: json('print-1'),
    places: json('places-1'),
    days: json('days-1'),
    reviews: { cards: { version: 1, data: cards }, log: { version: 1, data: log } },
    texts: { version: 1, data: [{ text, blocks }] },
    results: json('results-1'),
    lessons: json('lessons-1'),
    rescued: { version: 1, data: { 'duizhao:words:3': raw('words-1'), 'duizhao:lists': 'cut sho' } },
  });
};

test.each([
  ['words-1', 'settings-1'],
  ['words-1-lists', 'settings-2'],
])('a backup made of %s and %s is read like storage', (words, settings) => {
  const { backup, problems } = openBackup(backupOf(words, settings));
  expect(problems).toEqual([]);
  expect(backup?.words).toEqual(json(words).data);
  expect(backup?.settings).toEqual(readAs(settings, settingsFormat));
  expect(backup?.board).toEqual(json('board-1').data);
  expect(backup?.reviewSettings).toEqual(json('review-settings-1').data);
  expect(backup?.print).toEqual(json('print-1').data);
  expect(backup?.lists).toEqual(json('lists-1').data);
  expect(backup?.cards).toEqual(json('reviews-1').cards);
  expect(backup?.log).toEqual(json('reviews-1').log);
  expect(backup?.texts.map(({ text }) => text)).toEqual([json('texts-1').texts]);
  expect(backup?.results).toEqual(json('results-1').data);
  expect(backup?.lessons).toEqual(json('lessons-1').data);
  expect(backup?.rescued).toEqual({ 'duizhao:lists': 'cut sho' }); // the words of the other were readable here
});

test('words that the other device could not read come along when this one can', () => {
  const { words, ...file } = JSON.parse(backupOf('words-1', 'settings-2'));
  expect(openBackup(JSON.stringify(file)).backup?.words).toEqual(words.data);
});
